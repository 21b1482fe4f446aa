// The VS Code server from the npm package `code-server`. Extensions run in a Node extension host, as on the desktop.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './net.mjs';
import { editors, root } from './paths.mjs';

/** Newer versions need a newer Node. */
const release = {
  version: '4.100.3',
  integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};
const startTimeoutMs = 60_000;

/**
 * Starts the server; the address it returns opens `folder` with the extension, and runs an editor suite when `tests` is given.
 * @param {{ folder?: string, port?: number, tests?: string, extension?: string, trusted?: boolean }} options
 *   With `trusted: false` the editor asks whether to trust the folder.
 * @returns {Promise<{ url: string, version: string, dispose(): void }>}
 */
export async function startServerHost({ folder, port = 0, tests, extension = root, trusted = true }) {
  const home = prepareServer();
  const host = '127.0.0.1';
  const found = await freePort(port, host);
  const data = mkdtempSync(path.join(os.tmpdir(), 'on-the-record-server-'));
  const link = path.join(data, 'extension');
  symlinkSync(extension, link, 'junction');
  const child = spawn(
    process.execPath,
    [
      path.join(home, 'out', 'server-main.js'),
      '--without-connection-token',
      '--accept-server-license-terms',
      ...['--host', host, '--port', String(found)],
      ...['--telemetry-level', 'off'],
      ...(trusted ? ['--disable-workspace-trust'] : []),
      ...['--server-data-dir', data, '--user-data-dir', path.join(data, 'user')],
    ],
    // No gallery: a trial asks nothing of the network.
    {
      cwd: home,
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    },
  );
  const dispose = onceOrAtExit(() => {
    endTree(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  });
  try {
    await untilListening(child);
  } catch (error) {
    dispose();
    throw error;
  }
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return { url: address({ host: `${host}:${found}`, folder, tests, extension: link }), version, dispose };
}

/**
 * The extension is named by a link from outside, because the editor takes any theme below the extension under development,
 * its own among them, for one to be tried out.
 */
function address({ host, folder, tests, extension }) {
  const remote = (file) => `vscode-remote://${host}${pathToFileURL(file).pathname}`;
  const payload = [['extensionDevelopmentPath', remote(extension)]];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({ payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) });
  if (folder) query.set('folder', decodeURIComponent(pathToFileURL(folder).pathname));
  else query.set('ew', 'true');
  return `http://${host}/?${query}`;
}

/** Unpacks the server once, checked against the pinned hash, and installs its own dependencies; no install script runs. */
function prepareServer() {
  const folder = path.join(editors, `server-${release.version}`);
  const home = path.join(folder, 'package', 'lib', 'vscode');
  if (existsSync(path.join(folder, 'ready'))) return home;
  const work = `${folder}.partial`;
  console.log(`Preparing the VS Code server (code-server ${release.version} from npm), once.`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  npm(['pack', `code-server@${release.version}`, '--silent'], work);
  const archive = path.join(work, `code-server-${release.version}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== release.integrity)
    throw new Error(`code-server ${release.version} does not have the expected content`);
  execFileSync('tar', ['-xzf', path.basename(archive)], { cwd: work });
  rmSync(archive);
  const inner = path.join(work, 'package', 'lib', 'vscode');
  for (const part of [inner, path.join(inner, 'extensions')]) {
    npm(['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--silent'], part);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(work, folder);
  symlinkSync(path.join(home, 'node_modules'), path.join(home, 'node_modules.asar'), 'junction');
  writeFileSync(path.join(folder, 'ready'), '');
  return home;
}

function npm(args, cwd) {
  // A run inside `npm test` hands its own settings down; the server's install must not take them for its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/i.test(name)),
  );
  try {
    execFileSync('npm', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  } catch (error) {
    const said = String(error.stderr ?? '')
      .trim()
      .split('\n')
      .slice(-5)
      .join('\n');
    throw new Error(`"npm ${args.join(' ')}" failed: ${said || error.message}`);
  }
}

function untilListening(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () => reject(new Error(`the VS Code server did not start in time:\n${said}`)),
      startTimeoutMs,
    );
    const listen = (chunk) => {
      said = (said + chunk).slice(-4000);
      if (said.includes('Extension host agent listening on')) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the VS Code server ended with code ${code}:\n${said}`));
    });
  });
}

/** Ends the server and the extension hosts it started. */
function endTree(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32')
      execFileSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}

/** Makes sure that `work` is done, once: when the returned function is called, at the latest when this process ends. */
function onceOrAtExit(work) {
  let done = false;
  const run = () => {
    if (done) return;
    done = true;
    process.off('exit', run);
    work();
  };
  process.on('exit', run);
  // Without these a signal would end the process past its exit handlers.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  return run;
}
