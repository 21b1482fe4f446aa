import type { WordTable } from '../../article/wordTable.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which patterns a text can match at all, told from its words one by one. */
export interface Triggers {
  /** By word id: the row of `sets` that holds its patterns; row 0 is empty. */
  readonly rowOf: Uint16Array;
  /**
   * Sets of patterns as bits, 2 × `size` numbers a row: the patterns whose rarest step the word may be, then those whose
   * second rarest step it may be. A text can match a pattern only if it has words of both kinds.
   */
  readonly sets: Int32Array;
  readonly size: number;
}

/**
 * Hands each pattern over to the words of its two rarest steps, and each phrase to its rarest word, so that most statements
 * can be left after one look at their words and the others need try a few patterns only. Words that are not in the list of
 * common ones count as rare, the longer the rarer.
 *
 * @param patterns the classes of the steps of each pattern
 * @param members the lexemes of each class
 * @param common lexemes of common words, the most frequent first
 */
export function findTriggers(
  patterns: readonly (readonly number[])[],
  members: readonly (readonly number[])[],
  common: readonly number[],
  vocabulary: Vocabulary,
  table: WordTable,
): Triggers {
  const wordOf = new Int32Array(vocabulary.size);
  for (const [id, lexeme] of vocabulary.words) wordOf[lexeme] = Math.max(0, id);
  const frequency = new Float64Array(vocabulary.size);
  for (const [id, lexeme] of vocabulary.words) if (id > 0) frequency[lexeme] = 1 / (1000 + table.word(id).length);
  let place = 0;
  for (const lexeme of new Set(common)) frequency[lexeme] = (100 / (10 + place++)) ** 2;
  const key = Int32Array.from(wordOf.keys());
  for (const { words, lexeme } of vocabulary.phrases)
    for (const word of words)
      if (key[lexeme] === lexeme || frequency[word] < frequency[key[lexeme]]) key[lexeme] = word;
  const counted = new Int32Array(vocabulary.size).fill(-1);
  const cost = members.map((list, index) => {
    let sum = 0;
    for (const lexeme of list)
      if (counted[key[lexeme]] !== index) {
        counted[key[lexeme]] = index;
        sum += frequency[key[lexeme]];
      }
    return sum;
  });
  const size = Math.ceil(patterns.length / 32);
  const setOf = new Map<number, Int32Array>();
  const enter = (index: number, at: number, pattern: number): void => {
    let set = setOf.get(index);
    if (set === undefined) {
      set = new Int32Array(2 * size);
      setOf.set(index, set);
    }
    set[at + (pattern >> 5)] |= 1 << (pattern & 31);
  };
  patterns.forEach((classes, pattern) => {
    let rarest = 0;
    for (let s = 1; s < classes.length; s++) if (cost[classes[s]] < cost[classes[rarest]]) rarest = s;
    let second = rarest;
    for (let s = 0; s < classes.length; s++)
      if (s !== rarest && (second === rarest || cost[classes[s]] < cost[classes[second]])) second = s;
    enter(classes[rarest], 0, pattern);
    enter(classes[second], size, pattern);
  });
  const rowOf = new Uint16Array(table.size + 1);
  const sets = new Int32Array((vocabulary.words.size + 1) * 2 * size);
  let rows = 1;
  for (const [index, set] of setOf)
    for (const lexeme of members[index]) {
      const id = wordOf[key[lexeme]];
      if (id === 0) continue;
      if (rowOf[id] === 0) rowOf[id] = rows++;
      for (let k = 0; k < 2 * size; k++) sets[rowOf[id] * 2 * size + k] |= set[k];
    }
  return { rowOf, sets: sets.slice(0, rows * 2 * size), size };
}
