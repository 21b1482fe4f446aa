// Checks what the .vsix would hold: only what runs, and not too much of it.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createVSIX, listFiles } from '@vscode/vsce';
import { build } from '../esbuild.mjs';
import { root } from './paths.mjs';

const bundle = 'dist/extension.js';
const limits = { vsix: 400_000, bundle: 300_000 };

/** Every file of the package is one of these. */
const allowed = [
  /^package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^(readme|changelog|support|license|third-party-notices)(\.md|\.txt)?$/i,
  /^dist\/extension\.js$/,
  /^l10n\/bundle\.l10n\.[a-z-]+\.json$/,
  /^(syntaxes|schemas)\/.+\.json$/,
  /^media\/samples\/[^/]+\.(news|txt|md)$/,
  /^media\/(walkthrough\/)?[^/]+\.(svg|png)$/,
];

const checks = [
  ['the package holds only what runs', onlyWhatRuns],
  ['the package holds every file that the manifest names', namedFilesAreThere],
  [`the bundle is under ${limits.bundle / 1000} kB and carries no source map`, bundleIsSmall],
  [`the .vsix is under ${limits.vsix / 1000} kB`, vsixIsSmall],
];

let failed = 0;
try {
  await build({ production: true });
} catch (error) {
  console.error(`package: the build failed: ${error.message}`);
  process.exit(1);
}
const files = await listFiles({ cwd: root, dependencies: false });
for (const [title, check] of checks) {
  try {
    console.log(`ok   ${title}${await check()}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${title}\n     ${error.message}`);
  }
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function onlyWhatRuns() {
  const strangers = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
  if (strangers.length > 0) throw new Error(`not expected: ${strangers.join(', ')}`);
  return ` (${files.length} files)`;
}

function namedFilesAreThere() {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const named = new Set();
  collect(manifest.contributes, named);
  for (const key of ['main', 'browser', 'icon']) if (manifest[key]) collect(manifest[key], named);
  const missing = [...named].filter(
    (file) => !files.includes(file) && !files.some((one) => one.startsWith(`${file}/`)),
  );
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
  return ` (${named.size} files)`;
}

/** Gathers every value that is a relative path: `./x`, or a path into one of the folders that are shipped. */
function collect(value, into) {
  if (typeof value === 'string') {
    if (/^\.\/[\w./-]+$/.test(value) || /^(media|syntaxes|schemas|l10n)\/[\w./-]+$/.test(value))
      into.add(path.posix.normalize(value));
  } else if (value && typeof value === 'object') {
    for (const child of Object.values(value)) collect(child, into);
  }
}

function bundleIsSmall() {
  const code = readFileSync(path.join(root, bundle));
  if (code.length >= limits.bundle) throw new Error(`${code.length} bytes`);
  if (code.includes('sourceMappingURL')) throw new Error('it refers to a source map');
  return ` (${kilobytes(code.length)}, ${kilobytes(gzipSync(code).length)} gzipped)`;
}

async function vsixIsSmall() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'on-the-record-vsix-'));
  try {
    const packagePath = path.join(folder, 'extension.vsix');
    await createVSIX({ cwd: root, packagePath, dependencies: false });
    const { size } = statSync(packagePath);
    if (size >= limits.vsix) throw new Error(`${size} bytes`);
    return ` (${kilobytes(size)})`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
