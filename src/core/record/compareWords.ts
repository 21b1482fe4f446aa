import { align, Change } from './align.ts';
import { createWordReader, readWords } from './readWords.ts';
import type { Word } from './words.ts';

/** A run of words that fared alike. */
export interface WordRun {
  readonly change: 'equal' | 'changed' | 'dropped' | 'added';
  /** The words on record, as written there; empty if added. */
  readonly recorded: string;
  /** The article's words, as written there; empty if dropped. */
  readonly found: string;
  /** The editor showed it: an ellipsis or square brackets. */
  readonly excused: boolean;
}

const NAMES = ['equal', 'changed', 'dropped', 'added'] as const;
/** Longer texts are no quotations; comparing takes the product of their lengths. */
const MOST_WORDS = 1500;

/**
 * Compares recorded words with those an article has, word by word; marks, dashes, case and diacritics make no
 * difference. Texts of more than 1,500 words come back as one changed run.
 */
export function compareWords(recorded: string, found: string): WordRun[] {
  const reader = createWordReader();
  const r = readWords(recorded, reader);
  reader.carry = 0;
  const f = readWords(found, reader);
  if (r.length === 0 && f.length === 0) return [];
  if (r.length > MOST_WORDS || f.length > MOST_WORDS) return [{ change: 'changed', recorded, found, excused: false }];
  const steps = align(r, f, 0, f.length, true)?.steps ?? [
    ...r.map((_, i) => ({ change: Change.Dropped, recorded: i, found: -1, excused: false })),
    ...f.map((_, i) => ({ change: Change.Added, recorded: -1, found: i, excused: false })),
  ];
  const runs: WordRun[] = [];
  for (let at = 0; at < steps.length; ) {
    const { change, excused } = steps[at];
    let end = at + 1;
    while (end < steps.length && steps[end].change === change && steps[end].excused === excused) end++;
    const run = steps.slice(at, end);
    runs.push({
      change: NAMES[change],
      recorded: slice(
        recorded,
        r,
        run.map((step) => step.recorded),
      ),
      found: slice(
        found,
        f,
        run.map((step) => step.found),
      ),
      excused,
    });
    at = end;
  }
  return runs;
}

function slice(text: string, words: readonly Word[], indexes: readonly number[]): string {
  const there = indexes.filter((index) => index >= 0);
  return there.length === 0 ? '' : text.slice(words[there[0]].start, words[there[there.length - 1]].end);
}
