// Checks the bundled dataset, and that the JSON Schema that ships is the one its zod schema gives.
// `node scripts/dataset.mjs` ends with 1 and a line for each problem; `--write` writes the JSON Schema anew.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadModule } from './loadModule.mjs';
import { root } from './paths.mjs';

const schemaFile = path.join(root, 'schemas/dataset.schema.json');

const modules = `
  export { datasetJsonSchema } from './src/core/dataset/jsonSchema.ts';
  export { parseDataset } from './src/core/dataset/parse.ts';
  export { bundledDataset } from './src/data/dataset.ts';
`;

/**
 * Checks dataset and JSON Schema.
 * @param {{ write?: boolean }} [wish] `write`: brings the JSON Schema up to date instead of comparing it.
 * @returns {Promise<string[]>} a line for each problem; empty if all is well.
 */
export async function checkBundledDataset({ write = false } = {}) {
  const { bundledDataset, datasetJsonSchema, parseDataset } = await loadModule(modules);
  const result = parseDataset(bundledDataset);
  const lines = (result.problems ?? []).map((problem) => `dataset: ${problem.path}: ${problem.message}`);
  const schema = `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`;
  if (write) {
    await mkdir(path.dirname(schemaFile), { recursive: true });
    await writeFile(schemaFile, schema);
  } else if ((await readFile(schemaFile, 'utf8').catch(() => '')).replaceAll('\r\n', '\n') !== schema) {
    lines.push('schemas/dataset.schema.json: not what the zod schema gives; run `node scripts/dataset.mjs --write`');
  }
  return lines;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lines = await checkBundledDataset({ write: process.argv.includes('--write') });
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
}
