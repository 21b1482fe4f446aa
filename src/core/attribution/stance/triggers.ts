import type { WordTable } from '../../article/wordTable.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Marks the words one of which stands in every text that any of `patterns` matches, so that most statements can be left
 * after one look at their words. Each pattern is given over to its step with the fewest common words, each phrase to its
 * longest word that is not common.
 *
 * @param patterns the classes of the steps of each pattern
 * @param members the lexemes of each class
 * @returns 1 by word id
 */
export function triggerWords(
  patterns: readonly (readonly number[])[],
  members: readonly ReadonlySet<number>[],
  common: ReadonlySet<number>,
  vocabulary: Vocabulary,
  table: WordTable,
): Uint8Array {
  const wordOf = new Int32Array(vocabulary.size);
  for (const [id, lexeme] of vocabulary.words) wordOf[lexeme] = Math.max(0, id);
  const rank = (lexeme: number): number => (common.has(lexeme) ? 0 : table.word(wordOf[lexeme]).length);
  const key = new Int32Array(vocabulary.size).map((_, lexeme) => lexeme);
  for (const { words, lexeme } of vocabulary.phrases.values())
    key[lexeme] = words.reduce((best, word) => (rank(word) > rank(best) ? word : best));
  const cost = members.map((set) => {
    let sum = set.size;
    for (const lexeme of set) if (common.has(key[lexeme])) sum += 1000;
    return sum;
  });
  const marked = new Uint8Array(table.size + 1);
  for (const classes of patterns) {
    const anchor = classes.reduce((best, index) => (cost[index] < cost[best] ? index : best));
    for (const lexeme of members[anchor]) marked[wordOf[key[lexeme]]] = 1;
  }
  marked[0] = 0;
  return marked;
}
