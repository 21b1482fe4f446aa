import { Article } from '../article/article.ts';
import { readTokens } from '../article/lexer.ts';
import { Tokens } from '../article/tokens.ts';
import { WordTable } from '../article/wordTable.ts';
import type { Statement } from '../dataset/schema.ts';
import { findOccurrences, type Patience, patienceFor } from './occurrences.ts';
import { readWords } from './readWords.ts';
import { createRecordIndex, type RecordIndex } from './recordIndex.ts';
import type { Word } from './words.ts';

/** Looks for one statement in texts that are not open. */
export interface StatementSearch {
  /** Whether the words on record stand in `text`, whoever it gives them to. Linear; far cheaper than reading it. */
  holds(text: string): boolean;
}

/** Makes a search for `statement`, to be asked about many texts. */
export function createStatementSearch(statement: Statement): StatementSearch {
  const index = createRecordIndex([statement], []);
  const table = new WordTable();
  const tokens = new Tokens();
  return {
    holds(text) {
      const patience = patienceFor(text.length / 6);
      const { paragraphs } = new Article<null>(text);
      for (let p = 0; p < paragraphs.length; p++) {
        readTokens(paragraphs[p].text, table, tokens);
        const hits = index.readHits(tokens);
        if (hits === null) continue;
        // Words that run over paragraphs leave traces in each of them.
        const words: Word[] = [];
        index.reader.carry = 0;
        for (let q = Math.max(0, p - 1); q < Math.min(paragraphs.length, p + 3); q++)
          words.push(...readWords(paragraphs[q].text, index.reader, q));
        if (standsIn(index, words, new Set(hits), patience)) return true;
      }
      return false;
    },
  };
}

function standsIn(
  index: RecordIndex,
  words: readonly Word[],
  selectors: ReadonlySet<number>,
  patience: Patience,
): boolean {
  for (const occurrences of findOccurrences(index, words, selectors, patience).values())
    for (const { main, complete } of occurrences) {
      if (main.fragment) continue;
      if (main.selector.length <= 2 && !(words[main.first].opens && words[main.last].closesAfter)) continue;
      if (complete || main.selector.content >= 5) return true;
    }
  return false;
}
