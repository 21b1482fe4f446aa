#!/usr/bin/env node
// Stands in for the desktop editor where it cannot be downloaded (Linux, macOS): takes the arguments with which
// @vscode/test-electron starts VS Code, makes the same run with the VS Code server in a headless browser, and ends with
// its result. See testDesktop.mjs.
import { runSuite } from './runSuite.mjs';
import { startServerHost } from './serverHost.mjs';

const given = process.argv.slice(2);
const option = (name) => given.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = option('extensionDevelopmentPath');
const tests = option('extensionTestsPath');
const folder = given.find((arg) => !arg.startsWith('-'));

try {
  if (!extension || !tests) throw new Error('--extensionDevelopmentPath and --extensionTestsPath are needed');
  const host = await startServerHost({ folder, tests, extension });
  console.log(`VS Code ${host.version}, the server in place of the desktop editor`);
  const passed = await runSuite({ url: host.url, name: 'desktop' });
  host.dispose();
  process.exit(passed ? 0 : 1);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
