// What makes the extension's bundle small, as plugins of esbuild.
import path from 'node:path';
import { root } from '../paths.mjs';
import { packedModules, packModules } from './modules.mjs';

/**
 * Takes the dataset and the lists of words out of the code. They are unpacked when something of them is read first. Their
 * text stands behind the code, not in it: gzip compresses both better so.
 */
export const packData = {
  name: 'pack-data',
  async setup(build) {
    const { text, size, names } = await packModules();
    const files = new Map(packedModules.map((file) => [path.join(root, file), file]));
    build.initialOptions.footer = { js: `var PACKED_DATA = ${JSON.stringify(text)};` };
    build.onLoad({ filter: /\.(ts|json)$/ }, ({ path: file }) => {
      const own = files.get(file);
      if (!own) return undefined;
      const first = packedModules
        .slice(0, packedModules.indexOf(own))
        .reduce((sum, name) => sum + names.get(name).length, 0);
      // A CommonJS module, for its getters: whoever imports a list reads it from here at the moment it is used.
      const getters = names.get(own).map((name, i) => `get ${name}() { return part(${first + i}); }`);
      const contents = `const { part } = require('packed-data'); module.exports = { __esModule: true, ${getters.join(', ')} };`;
      return { contents, loader: 'js', resolveDir: root };
    });
    build.onResolve({ filter: /^packed-data$/ }, () => ({ path: 'packed-data', namespace: 'packed-data' }));
    build.onLoad({ filter: /./, namespace: 'packed-data' }, () => {
      const contents = `
        import { unpack } from './src/data/unpack.ts';
        let parts;
        export const part = (index) => (parts ??= unpack(PACKED_DATA, ${size}))[index];`;
      return { contents, loader: 'js', resolveDir: root };
    });
  },
};
