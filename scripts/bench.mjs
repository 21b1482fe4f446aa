// `npm run bench`: builds the production bundle and the benchmark, and runs it with memory measuring on.
// Words after it run only those parts: npm run bench -- speed accuracy.
import { spawnSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { build } from '../esbuild.mjs';
import { root } from './paths.mjs';

const outfile = path.join(root, 'dist', 'bench', 'run.mjs');
await build({ production: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['test/bench/run.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: builtinModules,
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
