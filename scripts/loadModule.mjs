import * as esbuild from 'esbuild';
import { root } from './paths.mjs';

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
