import type { Tokens } from '../article/tokens.ts';
import { HASH_SEED, hashStep } from '../article/wordTable.ts';

/** Words for a country or its people whose stems differ; the first of a line stands for all. */
const IRREGULAR = `
america american americans us usa
britain british uk english england
france french
netherlands dutch
germany german germans
spain spanish
poland polish
sweden swedish
denmark danish
turkey turkish
greece greek
ireland irish
scotland scottish
wales welsh
switzerland swiss
norway norwegian
finland finnish
thailand thai
philippines filipino philippine
portugal portuguese
peru peruvian
afghanistan afghan
pakistan pakistani
kazakhstan kazakh
uzbekistan uzbek
kyrgyzstan kyrgyz
tajikistan tajik
taiwan taiwanese
myanmar burmese burma
iceland icelandic
czechia czech
slovakia slovak
serbia serb serbian
croatia croat croatian
emirates emirati uae
congo congolese
cyprus cypriot
monaco monegasque
`;

const standsFor = new Map(
  IRREGULAR.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0]] as const)),
);
/** Endings by which a country and its people differ; longer ones first. */
const ENDINGS = ['ians', 'ian', 'ean', 'ese', 'ish', 'ia', 'an', 'on', 'ic', 'a', 'e', 'i', 'o', 'n', 'y', 's'];
const SHORTEST_STEM = 4;

/** One number for a country and its people: "Estonia" and "Estonian" give the same. Any capital word gives some number. */
export function countryOf(word: string): number {
  const lower = word.toLowerCase().replaceAll('.', '');
  const listed = standsFor.get(lower);
  let stem = listed ?? lower;
  if (listed === undefined)
    for (const ending of ENDINGS)
      if (stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_STEM) {
        stem = stem.slice(0, -ending.length);
        break;
      }
  let hash = HASH_SEED;
  for (let i = 0; i < stem.length; i++) hash = hashStep(hash, stem.charCodeAt(i));
  return hash === 0 ? 1 : hash;
}

/** What `countryOf` gave for the words asked last, by their hashes: the same few lands are named all the time. */
const remembered = new Map<number, number>();
const MOST_REMEMBERED = 4_000;

/** `countryOf` the word at token `i`. */
export function countryAt(tokens: Tokens, i: number): number {
  const hash = tokens.hash[i];
  let country = remembered.get(hash);
  if (country === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    country = countryOf(tokens.textOf(i));
    remembered.set(hash, country);
  }
  return country;
}
