// The places that the scripts share.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const samples = path.join(root, 'media', 'samples');
export const suiteBundle = path.join(root, 'dist', 'test', 'editor.js');
export const pictures = path.join(root, 'dist', 'screens');

/** Editors and their data, made by the scripts and safe to delete. */
export const editors = path.join(root, '.vscode-test');
