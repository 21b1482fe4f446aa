// Settings for an editor that is started for a picture or a trial.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes an extension into `folder` that contributes `settings` as defaults, and returns its path. Editors that show
 * themselves in a browser keep their user's settings in it, and take none from outside.
 * @param {string} folder @param {Record<string, unknown>} settings
 */
export function settingsExtension(folder, settings) {
  const home = path.join(folder, 'editor-settings');
  const manifest = {
    name: 'editor-settings',
    publisher: 'on-the-record-tests',
    version: '0.0.0',
    engines: { vscode: '*' },
    contributes: { configurationDefaults: settings },
  };
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(home, 'package.nls.json'), '{}');
  return home;
}
