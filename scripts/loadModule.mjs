import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What a TypeScript module exports, as Node can run it: bundled in memory. `source`: a file, or the text of a module. */
export async function loadModule(source) {
  const entry = source.includes('\n')
    ? { stdin: { contents: source, resolveDir: root, loader: 'ts' } }
    : { entryPoints: [source] };
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    ...entry,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
