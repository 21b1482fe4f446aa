// Names of fields and methods that only the engine's own working objects have: the bundle may shorten them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/** Where in the core those objects are declared: in the engine, not in the dataset, in what the façade hands out, or in cards. */
const folders = ['article', 'attribution', 'attribution/stance', 'record', ''].map((name) => `src/core/${name}`);
const notTheEngine = 'languageService.ts';
/** Shorter names are not worth it. */
const SHORTEST = 5;
const longName = new RegExp(`^[A-Za-z]{${SHORTEST},}$`);

/**
 * The names to shorten in `code`: members of the working objects, but none that the language or the editor has too, and none
 * that stands in a string, by which something might be looked up.
 * @param {string} code the bundle as it is before
 * @param {readonly string[]} keys of the packed data
 * @returns {string[]}
 */
export function internalNames(code, keys) {
  const foreign = new Set([...languageNames(), ...editorNames(), ...writtenNames(), ...keys, ...wordsInStrings(code)]);
  const names = new Set();
  for (const file of folders.flatMap(sourcesIn))
    for (const [, name] of read(file).matchAll(/^ {2}(?:private |readonly |get )*([A-Za-z]\w*)[!?]?(?:[:(]| = )/gm))
      if (name && longName.test(name) && !foreign.has(name)) names.add(name);
  return [...names].sort();
}

/** Names that stand where the terminal writes JSON. */
function writtenNames() {
  const writers = sourcesIn('src/core/presentation').filter((file) => path.basename(file).startsWith('exports'));
  return writers.flatMap((file) => read(file).match(/[A-Za-z]\w*/g));
}

function sourcesIn(folder) {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.ts') && name !== notTheEngine)
    .map((name) => path.posix.join(folder, name));
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Members of the editor's interface that our code may ask for: those that are named where the editor is talked to. */
function editorNames() {
  const declarations = read('node_modules/@types/vscode/index.d.ts');
  const declared = [...declarations.matchAll(/(\w+)\??\s*[(:<,}]/g)].map(([, name]) => name);
  const asked = new Set(editorFiles().flatMap((file) => read(file).match(/[A-Za-z]\w*/g)));
  return declared.filter((name) => asked.has(name));
}

/** The files that may import the editor. */
function editorFiles() {
  return ['src/extension.ts', 'src/config.ts', ...sourcesIn('src/features')];
}

/** Members of all that the language brings along. */
function languageNames() {
  const names = new Set(['groups', 'input', 'indices', 'index', 'value', 'done', 'cause']);
  for (const key of Object.getOwnPropertyNames(globalThis)) {
    names.add(key);
    const value = globalThis[key];
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) continue;
    for (const holder of [value, value.prototype]) {
      if (holder === null || holder === undefined) continue;
      for (const member of Object.getOwnPropertyNames(holder)) names.add(member);
    }
  }
  return names;
}

/** Strings longer than this are packed data. */
const LONGEST_STRING = 3_000;

/** Every word inside a string or a template of minified code, but for code put into it and words joined by hyphens, which name no member. */
function wordsInStrings(code) {
  const words = [];
  for (const [literal] of code.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g))
    if (literal.length < LONGEST_STRING)
      words.push(...(literal.replace(/\$\{[^{}]*\}/g, ' ').match(/(?<![\w-])[A-Za-z]\w*(?![\w-])/g) ?? []));
  return words;
}
