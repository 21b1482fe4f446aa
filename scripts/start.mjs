// `npm start`: a real VS Code in the browser, with the extension, on the sample folder. Ctrl+C ends it.
// Options: --port N (first port to try, default 3000), --folder PATH (another folder of articles), --no-open.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { samples } from './paths.mjs';

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      folder: { type: 'string', default: samples },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = portOf(values.port);
  const folder = folderOf(values.folder);
  // Loaded here, so that a missing installation is told in one line.
  const { build } = await import('../esbuild.mjs');
  const { startWebHost } = await import('./webHost.mjs');
  await build();
  const host = await startWebHost({ folder, port });
  console.log(`\n  On the Record, in VS Code ${host.version}\n\n  ${host.url}\n\n  Ctrl+C ends it.\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      host.dispose();
      process.exit(0);
    });
  }
  if (!values['no-open'] && hasDisplay()) openInBrowser(host.url);
} catch (error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND') console.error('start: a package is missing; run "npm ci" first');
  else if (!error.errors) console.error(`start: ${error.message}`);
  process.exit(1);
}

function portOf(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`not a port number: ${text}`);
  return port;
}

function folderOf(text) {
  const folder = path.resolve(text);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`not a folder: ${text}`);
  return folder;
}

function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openInBrowser(url) {
  const [command, ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }[process.platform] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('  (no browser could be opened; use the address above)'));
  child.unref();
}
