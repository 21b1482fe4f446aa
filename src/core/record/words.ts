import { HASH_SEED, hashStep, hashWord } from '../article/wordTable.ts';

/**
 * A word as quotations are compared: marks, dashes, case and diacritics are gone; what editors put in square brackets
 * and where they left words out is kept apart.
 */
export interface Word {
  readonly hash: number;
  /** "discuss[ed]": the hash of "discuss", where `hash` is that of "discussed". 0 if there is none. */
  readonly bare: number;
  /** An ellipsis: words were left out here. */
  readonly gap: boolean;
  /** Stands in square brackets: put in by an editor. */
  readonly inserted: boolean;
  /** A word that carries little ("the", "will"). */
  readonly small: boolean;
  readonly paragraph: number;
  /** Offsets into its paragraph. */
  readonly start: number;
  readonly end: number;
  /** A quotation closes, or opens, between the word before and this one. */
  readonly closes: boolean;
  readonly opens: boolean;
  /** A quotation closes right behind it (before or behind a comma). */
  readonly closesAfter: boolean;
  /** Stands in a quotation. */
  readonly quoted: boolean;
  /** Number of its sentence in the paragraph. A quotation is not divided. */
  readonly sentence: number;
}

/** Hashes of words that carry little. */
export const SMALL_WORDS: ReadonlySet<number> = new Set(
  `a an the and or but nor so that this these those of to in on at by for with from as is are was were be been being am
  do does did has have had will would shall should can could may might must not no i we you he she it they me us him her
  them my our your his its their 's all any some what which who there here very`
    .split(/\s+/)
    .map(hashWord),
);

/** How many words of `words` carry weight. */
export function contentWords(words: readonly Word[]): number {
  let count = 0;
  for (const word of words) if (!word.small && !word.gap) count++;
  return count;
}

/** Hash of three words in a row. */
export function shingle(a: number, b: number, c: number): number {
  return hashStep(hashStep(hashStep(HASH_SEED, a), b), c);
}
