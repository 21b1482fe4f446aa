// `npm run test:web` and `npm run test:server`: the editor suite in a real VS Code.
// Options: --grep TEXT runs the tests whose names hold TEXT; --verbose shows the editor's log.
import { parseArgs } from 'node:util';
import { build } from '../esbuild.mjs';
import { samples, suiteBundle } from './paths.mjs';
import { runSuite } from './runSuite.mjs';
import { startServerHost } from './serverHost.mjs';
import { startWebHost } from './webHost.mjs';

const hosts = {
  web: { start: startWebHost, title: 'in the browser (extension in a web worker)' },
  server: { start: startServerHost, title: 'server (extension in a Node extension host)' },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string', default: '' }, verbose: { type: 'boolean', default: false } },
});
const name = positionals[0];

try {
  if (!hosts[name]) throw new Error(`name an editor: ${Object.keys(hosts).join(' or ')}`);
  await build({ production: true, tests: true, grep: values.grep });
  const host = await hosts[name].start({ folder: samples, tests: suiteBundle });
  console.log(`VS Code ${host.version} ${hosts[name].title}`);
  const passed = await runSuite({ url: host.url, name, verbose: values.verbose });
  host.dispose();
  process.exit(passed ? 0 : 1);
} catch (error) {
  console.error(`test:${name}: ${error.message}`);
  process.exit(1);
}
