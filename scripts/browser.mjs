// Finds a Chromium-based browser, and starts it for tests and pictures.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const onPath = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where the browsers put themselves, beside the search path. */
const usualPlaces = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].map(
      (base) => `${base}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((base) => [
      path.join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(base, 'Chromium', 'Application', 'chrome.exe'),
      path.join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

/**
 * The path of a browser that starts. Looks at CHROME_PATH, the search path, the usual places and Playwright's own download;
 * on Debian as root it installs the package `chromium`. Throws an error that says what to install.
 */
export function findBrowser() {
  const wished = process.env.CHROME_PATH;
  if (wished) {
    if (starts(wished)) return wished;
    throw new Error(`CHROME_PATH names no browser that starts: ${wished}`);
  }
  const found = search();
  if (found) return found;
  if (mayInstall()) {
    console.log('No browser found: installing the package chromium.');
    installDebianChromium();
    const installed = search();
    if (installed) return installed;
  }
  throw new Error('No browser found. Install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to one.');
}

function search() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const named =
    process.platform === 'win32' ? [] : onPath.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...named, ...(usualPlaces[process.platform] ?? []), playwrightDownload()].find(
    (file) => file && starts(file),
  );
}

function playwrightDownload() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** On Linux a name can stand for a launcher without a browser behind it, so it is asked for its version. */
function starts(file) {
  if (!existsSync(file)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installDebianChromium() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  } catch (error) {
    throw new Error(
      `The package chromium could not be installed (${error.message}). Install a browser, or set CHROME_PATH.`,
    );
  }
}

/**
 * A headless browser that talks to this machine only.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser() {
  const sandboxless = process.platform === 'linux' && (process.getuid() === 0 || Boolean(process.env.CI));
  return chromium.launch({
    executablePath: findBrowser(),
    headless: true,
    args: [
      ...(sandboxless ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Web views live at <uuid>.localhost.
      '--host-resolver-rules=MAP *.localhost 127.0.0.1',
    ],
  });
}
