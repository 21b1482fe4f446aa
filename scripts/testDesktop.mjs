// `npm run test:desktop`: the editor suite in the desktop editor, which @vscode/test-electron downloads.
// VSCODE_EXECUTABLE names an installed one instead, VSCODE_VERSION another release ("1.100.3", "insiders"). Where no
// desktop editor can be had, VSCODE_EXECUTABLE=scripts/desktopStandIn.mjs makes the same run with the VS Code server.
// Options: --grep TEXT. On Linux without a display: xvfb-run -a npm run test:desktop.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from '../esbuild.mjs';
import { editors, root, samples, suiteBundle } from './paths.mjs';

try {
  const { values } = parseArgs({ options: { grep: { type: 'string', default: '' } } });
  await build({ production: true, tests: true, grep: values.grep });
  const vscodeExecutablePath = await executable();
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: suiteBundle,
    launchArgs: [samples, '--disable-extensions', '--skip-welcome'],
  });
} catch (error) {
  if (!error.errors) console.error(`test:desktop: ${error.message}`);
  process.exit(1);
}

async function executable() {
  const wished = process.env.VSCODE_EXECUTABLE;
  if (wished) {
    if (!existsSync(wished)) throw new Error(`VSCODE_EXECUTABLE does not exist: ${wished}`);
    return path.resolve(wished);
  }
  try {
    return await downloadAndUnzipVSCode({ version: process.env.VSCODE_VERSION ?? 'stable', cachePath: editors });
  } catch (error) {
    throw new Error(
      `VS Code could not be downloaded (${error.message ?? error}); set VSCODE_EXECUTABLE to an installed one`,
    );
  }
}
