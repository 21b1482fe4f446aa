// Builds what runs: the extension (one bundle for the desktop and the web), the terminal entry, and on request the
// editor suite. `--production` minifies and leaves out source maps; `--watch` rebuilds on change, tests included.
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { checkBundledDataset } from './scripts/dataset.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

/** Resolution that finds ES modules first, so that CommonJS wrappers of our libraries stay out of the bundle. */
const neutral = { platform: 'neutral', format: 'cjs', mainFields: ['module', 'main'], external: ['vscode'] };

/**
 * The esbuild options of every bundle that can be built from what is there.
 * @param {{ production?: boolean, tests?: boolean, grep?: string }} wish
 * @param {esbuild.Plugin[]} shrink plugins that make the extension's bundle small
 */
function bundles({ production = false, tests = false, grep = '' }, shrink = []) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    target: 'es2022',
    charset: 'utf8',
    minify: production,
    sourcemap: production ? false : 'linked',
    logLevel: 'silent',
    plugins: [reportProblems],
  };
  const list = [];
  if (existsSync(path.join(root, 'src/extension.ts'))) {
    // The terminal entry is not downloaded: it keeps the data as it is, which is quicker to read.
    const plugins = [...shrink, reportProblems];
    list.push({ ...common, ...neutral, plugins, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' });
  }
  const cli = path.join(root, 'src/cli.ts');
  if (existsSync(cli)) {
    const shebang = readFileSync(cli, 'utf8').startsWith('#!') ? '' : '#!/usr/bin/env node';
    const banner = { js: shebang };
    list.push({
      ...common,
      platform: 'node',
      format: 'cjs',
      banner,
      entryPoints: ['src/cli.ts'],
      outfile: 'dist/cli.js',
    });
  }
  if (tests) list.push({ ...common, ...neutral, ...suite(grep), minify: false, sourcemap: 'inline' });
  return list;
}

/** One bundle of the runner and every `*.test.ts` beside it, so that no suite can be forgotten. */
function suite(grep) {
  const folder = path.join(root, 'test/editor');
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const lines = [`export { run } from './index.ts';`, ...files.sort().map((name) => `import './${name}';`)];
  return {
    stdin: { contents: lines.join('\n'), resolveDir: folder, sourcefile: 'suites.ts', loader: 'ts' },
    outfile: 'dist/test/editor.js',
    define: { EDITOR_TEST_GREP: JSON.stringify(grep) },
  };
}

/** How many bundles are being built. */
let running = 0;

/**
 * Prints problems as `file:line:column: severity: text`, and a line before the first bundle and after the last: the problem
 * matcher of tasks.json reads these.
 */
const reportProblems = {
  name: 'report-problems',
  setup(build) {
    const outfile = path.join(root, build.initialOptions.outfile);
    build.onStart(() => {
      if (running++ === 0) console.log('build started');
    });
    build.onEnd((result) => {
      for (const [severity, messages] of Object.entries({ error: result.errors, warning: result.warnings })) {
        for (const { text, location } of messages) {
          const at = location ? `${location.file}:${location.line}:${location.column + 1}: ` : '';
          console.error(`${at}${severity}: ${text}`);
        }
      }
      if (outfile.endsWith('cli.js') && existsSync(outfile)) chmodSync(outfile, 0o755);
      if (--running === 0) console.log('build finished');
    });
  },
};

/**
 * Builds once. Rejects when the dataset has problems, or a bundle has errors, which are printed by then.
 * @param {{ production?: boolean, tests?: boolean, grep?: string }} [wish]
 */
export async function build(wish = {}) {
  if (wish.production)
    for (const name of ['extension.js.map', 'cli.js.map']) rmSync(path.join(root, 'dist', name), { force: true });
  // Checked here, so that the running extension need not parse the dataset again.
  const problems = await checkBundledDataset();
  if (problems.length > 0) throw new Error(`the dataset has problems\n${problems.join('\n')}`);
  // Read only when needed: the code that packs is built first itself.
  const shrink = wish.production ? await (await import('./scripts/pack/plugins.mjs')).shrink() : [];
  const list = bundles(wish, shrink);
  if (list.length === 0) throw new Error('nothing to build: src/extension.ts is missing');
  await Promise.all(list.map((options) => esbuild.build(options)));
}

async function watch() {
  const contexts = await Promise.all(bundles({ tests: true }).map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const flags = new Set(process.argv.slice(2));
  const work = flags.has('--watch')
    ? watch()
    : build({ production: flags.has('--production'), tests: flags.has('--tests') });
  work.catch((error) => {
    if (!error.errors) console.error(`error: ${error.message}`);
    process.exitCode = 1;
  });
}
