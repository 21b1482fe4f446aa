// The dataset and the lists of words as one text.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadModule } from '../loadModule.mjs';
import { root } from '../paths.mjs';
import { toColumns } from './columns.mjs';
import { unpack } from './decoder.mjs';
import { encode } from './encode.mjs';

const attribution = 'src/core/attribution/';
/** Modules of plain data: their exports, or all that a JSON file holds, are taken out of the code. */
export const packedModules = [
  `${attribution}namesLexicon.ts`,
  ...['cueNouns', 'cueVerbs', 'functionWords', 'givenNames', 'people'].map(
    (name) => `${attribution}lexicon/${name}.ts`,
  ),
  `${attribution}stance/rules.ts`,
  'src/core/presentation/cameoCodes.ts',
  ...readdirSync(path.join(root, 'src/data'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `src/data/${name}`),
];

/** What a packed module exports, by name. */
export async function exportsOf(file) {
  if (file.endsWith('.json')) return { default: JSON.parse(readFileSync(path.join(root, file), 'utf8')) };
  return { ...(await loadModule(file)) };
}

/**
 * All packed modules' exports as one text.
 * @returns {Promise<{ text: string, size: number, names: Map<string, string[]>, keys: string[] }>} `names`: of each module's
 * exports, in order; `keys`: of all objects in them
 */
export async function packModules() {
  const names = new Map();
  const values = [];
  for (const file of packedModules) {
    const exports = await exportsOf(file);
    names.set(file, Object.keys(exports));
    values.push(...Object.values(exports));
  }
  const bytes = new TextEncoder().encode(toColumns(values));
  const packed = { text: encode(bytes), size: bytes.length, names, keys: [...new Set(keysOf(values))] };
  // Also false if a module holds more than plain data, such as functions.
  if (!isDeepStrictEqual(unpack(packed.text, packed.size), values))
    throw new Error('packed data is not what was packed');
  return packed;
}

function keysOf(value) {
  if (value === null || typeof value !== 'object') return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysOf)];
}
