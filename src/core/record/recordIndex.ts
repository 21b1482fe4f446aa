import { ownCopy } from '../article/ownCopy.ts';
import type { Tokens } from '../article/tokens.ts';
import { HASH_SEED, hashStep, type WordTable } from '../article/wordTable.ts';
import type { Actor, Selector, Statement } from '../dataset/schema.ts';
import { createWordReader, readWords, type WordReader } from './readWords.ts';
import { shingle, type Word } from './words.ts';

/** A selector made ready: its words and those of its context. */
export interface RecordSelector {
  /** Index into `RecordIndex.selectors`. */
  readonly id: number;
  readonly selector: Selector;
  readonly words: readonly Word[];
  /** How many of them are words, and how many carry weight. */
  readonly length: number;
  readonly content: number;
  readonly prefix: readonly Word[];
  readonly suffix: readonly Word[];
  /** Index of the statement, and of the wording in it. */
  readonly statement: number;
  readonly wording: number;
}

/** The statements on record, ready to be looked for. */
export interface RecordIndex {
  readonly statements: readonly Statement[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** Reads the words of articles. */
  readonly reader: WordReader;
  readonly selectors: readonly RecordSelector[];
  /** Selectors by statement and wording. */
  readonly wordings: readonly (readonly (readonly RecordSelector[])[])[];
  /** Where three words in a row stand in the record: selector and position. */
  at(shingle: number): readonly (readonly [selector: number, position: number])[];
  /**
   * Selectors of which the paragraph in `tokens` has traces, or null, as for nearly every paragraph. Cheap: one bit
   * looked at a word; behind it, a selector counts once several of its word triples are there.
   */
  readHits(tokens: Tokens): Hits | null;
}

/** Ids of selectors, ascending. */
export type Hits = Int32Array;

const FILTER_BITS = 18;
const NOWHERE: readonly (readonly [number, number])[] = [];

/** Reads all selectors. `actors` are those of the dataset; `table` knows abbreviations, and gets no words. */
export function createRecordIndex(
  statements: readonly Statement[],
  actors: readonly Actor[],
  table?: WordTable,
): RecordIndex {
  const reader = createWordReader(table);
  const read = (text: string): Word[] => {
    reader.carry = 0;
    return readWords(ownCopy(text), reader);
  };
  const selectors: RecordSelector[] = [];
  const wordings = statements.map((statement, s) =>
    statement.wordings.map((wording, w) =>
      wording.selectors.map((selector) => {
        const words = read(selector.exact);
        const made: RecordSelector = {
          id: selectors.length,
          selector,
          words,
          length: words.filter((word) => !word.gap).length,
          content: words.filter((word) => !word.gap && !word.small).length,
          prefix: read(selector.prefix ?? ''),
          suffix: read(selector.suffix ?? ''),
          statement: s,
          wording: w,
        };
        selectors.push(made);
        return made;
      }),
    ),
  );

  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  const postings = new Map<number, [number, number][]>();
  /** How many triples a selector has. */
  const triples = new Int32Array(selectors.length);
  /** Selectors of one or two words, by their first. */
  const short = new Map<number, RecordSelector[]>();
  for (const made of selectors) {
    const { words } = made;
    for (let i = 0; i + 2 < words.length; i++) {
      if (words[i].gap || words[i + 1].gap || words[i + 2].gap) continue;
      const key = shingle(words[i].hash, words[i + 1].hash, words[i + 2].hash);
      filter[key >>> (37 - FILTER_BITS)] |= 1 << ((key >>> (32 - FILTER_BITS)) & 31);
      const list = postings.get(key);
      if (list) list.push([made.id, i]);
      else postings.set(key, [[made.id, i]]);
      triples[made.id]++;
    }
    if (triples[made.id] === 0 && words.length > 0 && !words[0].gap) {
      const list = short.get(words[0].hash);
      if (list) list.push(made);
      else short.set(words[0].hash, [made]);
    }
  }

  function readHits(tokens: Tokens): Hits | null {
    const { hash, count } = tokens;
    let found: Map<number, number> | null = null;
    // `shingle` of this word and the two before, its first steps kept from those.
    let one = hashStep(HASH_SEED, 0);
    let two = hashStep(one, 0);
    for (let i = 0; i < count; i++) {
      const c = hash[i];
      // Marks have none.
      if (c === 0) continue;
      const key = hashStep(two, c);
      two = hashStep(one, c);
      one = hashStep(HASH_SEED, c);
      if ((filter[key >>> (37 - FILTER_BITS)] & (1 << ((key >>> (32 - FILTER_BITS)) & 31))) === 0) continue;
      for (const [selector] of postings.get(key) ?? NOWHERE) {
        found ??= new Map();
        found.set(selector, (found.get(selector) ?? 0) + 1);
      }
    }
    for (let q = 0; q < tokens.quoteCount && short.size > 0; q++) {
      const i = tokens.quotes[q] + 1;
      if (i >= count) break;
      for (const made of short.get(hash[i]) ?? []) {
        found ??= new Map();
        found.set(made.id, 1);
      }
    }
    if (found === null) return null;
    const hits: number[] = [];
    for (const [selector, times] of found)
      if (times >= Math.min(3, Math.ceil(triples[selector] * 0.4))) hits.push(selector);
    return hits.length === 0 ? null : Int32Array.from(hits).sort();
  }

  return {
    statements,
    reader,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    selectors,
    wordings,
    at: (key) => postings.get(key) ?? NOWHERE,
    readHits,
  };
}
