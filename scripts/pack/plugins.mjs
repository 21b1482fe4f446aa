// What makes the extension's bundle small, as plugins of esbuild.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { minify } from 'rolldown/utils';
import { root } from '../paths.mjs';
import { internalNames } from './internals.mjs';
import { packedModules, packModules } from './modules.mjs';

/** The plugins, in the order in which they are to be given. */
export async function shrink() {
  const packed = await packModules();
  return [
    packData(packed),
    shortenNames(
      [...packed.names.values()].flat().filter((name) => /^[A-Z_]{4,}$/.test(name)),
      packed.keys,
    ),
  ];
}

/**
 * Takes the dataset and the lists of words out of the code. They are unpacked when something of them is read first. Their
 * text stands behind the code, not in it: gzip compresses both better so. A function is there before the code runs.
 */
const packData = ({ text, size, names }) => ({
  name: 'pack-data',
  setup(build) {
    const files = new Map(packedModules.map((file) => [path.join(root, file), file]));
    build.initialOptions.footer = { js: `function packedData() { return ${JSON.stringify(text)}; }` };
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
        export const part = (index) => (parts ??= unpack(packedData(), ${size}))[index];`;
      return { contents, loader: 'js', resolveDir: root };
    });
  },
});

/**
 * Names local variables anew in what was built: each function's from the first letter on. The more functions look alike,
 * the better gzip compresses them (by 3 %); esbuild gives the shortest names to what is named most often.
 * @param {string[]} lists names of the packed modules' exports, which only imports have, and which are shortened too
 * @param {string[]} keys of the packed data, which are not
 */
const shortenNames = (lists, keys) => ({
  name: 'shorten-names',
  setup(build) {
    const { absWorkingDir, outfile } = build.initialOptions;
    const file = path.resolve(absWorkingDir, outfile);
    build.onEnd(async ({ errors }) => {
      if (errors.length > 0) return undefined;
      const code = await readFile(file, 'utf8');
      const short = await minify(file, code, {
        module: false,
        compress: true,
        mangle: { toplevel: true },
        mangleProps: { include: new RegExp(`^(${[...lists, ...internalNames(code, keys)].join('|')})$`) },
      });
      if (short.errors.length > 0) return { errors: short.errors.map(({ message }) => ({ text: message })) };
      // Node reads and parses a file of ASCII alone faster.
      const ascii = short.code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
      await writeFile(file, ascii);
      return undefined;
    });
  },
});
