import { alignExact } from './align.ts';
import { bagOfWords, hasEnough, type Match, matchIn } from './matchSelector.ts';
import type { RecordIndex, RecordSelector } from './recordIndex.ts';
import { shingle, type Word } from './words.ts';

/** Where one wording was found: at least its weightiest selector. */
export interface Occurrence {
  /** In reading order. */
  readonly matches: readonly Match[];
  /** The weightiest one. */
  readonly main: Match;
  /** All its selectors are there. */
  readonly complete: boolean;
}

/** A wording that stands in one text this often is looked for no further. */
const MOST = 24;
/** The parts of one wording stand at most this many words apart. */
const REACH = 160;
/** Cells that each word of a region adds to what may be spent. */
export const CELLS_A_WORD = 100;
/** How much may still be spent on comparisons that come to nothing: cells of the tables that `align` fills. */
export interface Patience {
  cells: number;
}

/** Enough for any article of `words` words; a text made to exhaust it is looked at no further. */
export function patienceFor(words: number): Patience {
  return { cells: 5_000_000 + CELLS_A_WORD * words };
}

/** Where the wordings that `selectors` belong to stand among `words`: by wording, each list in order of the text. */
export function findOccurrences(
  index: RecordIndex,
  words: readonly Word[],
  selectors: ReadonlySet<number>,
  patience: Patience,
): Map<readonly RecordSelector[], Occurrence[]> {
  const matches = findMatches(index, words, selectors, patience);
  const wordings = new Set<readonly RecordSelector[]>();
  for (const id of selectors) {
    const { statement, wording } = index.selectors[id];
    wordings.add(index.wordings[statement][wording]);
  }
  const found = new Map<readonly RecordSelector[], Occurrence[]>();
  for (const wording of wordings) {
    const main = wording.reduce<RecordSelector | null>(
      (best, one) => (matches.has(one.id) && (best === null || one.content > best.content) ? one : best),
      null,
    );
    if (main === null) continue;
    const occurrences = matches.get(main.id)!.map((match) => complete(wording, match, matches, words));
    found.set(wording, occurrences);
  }
  return found;
}

/** The other selectors of the wording, each the nearest to `main` on its side. */
function complete(
  wording: readonly RecordSelector[],
  main: Match,
  matches: ReadonlyMap<number, readonly Match[]>,
  words: readonly Word[],
): Occurrence {
  const at = wording.indexOf(main.selector);
  const parts: Match[] = [main];
  let from = main.last + 1;
  for (let i = at + 1; i < wording.length; i++) {
    const near = (
      matches.get(wording[i].id) ?? scan(words, wording[i], from, Math.min(words.length, from + REACH))
    ).find((match) => match.first >= from && match.first < from + REACH);
    if (!near) continue;
    parts.push(near);
    from = near.last + 1;
  }
  let to = main.first;
  for (let i = at - 1; i >= 0; i--) {
    const before = matches.get(wording[i].id) ?? scan(words, wording[i], Math.max(0, to - REACH), to);
    const near = before.filter((match) => match.last < to && match.last >= to - REACH).pop();
    if (!near) continue;
    parts.unshift(near);
    to = near.first;
  }
  return { matches: parts, main, complete: parts.length === wording.length };
}

function findMatches(
  index: RecordIndex,
  words: readonly Word[],
  selectors: ReadonlySet<number>,
  patience: Patience,
): Map<number, Match[]> {
  const matches = new Map<number, Match[]>();
  const add = (match: Match): void => {
    const list = matches.get(match.selector.id);
    if (list) list.push(match);
    else matches.set(match.selector.id, [match]);
  };
  /** Up to this word, a selector has been looked for. */
  const done = new Map<number, number>();
  const bags = new Map<number, ReadonlySet<number>>();
  const bagOf = (selector: RecordSelector): ReadonlySet<number> => {
    const bag = bags.get(selector.id) ?? bagOfWords(selector);
    bags.set(selector.id, bag);
    return bag;
  };
  for (let j = 0; j + 2 < words.length && patience.cells >= 0; j++) {
    if (words[j].gap || words[j + 1].gap || words[j + 2].gap) continue;
    for (const [id, position] of index.at(shingle(words[j].hash, words[j + 1].hash, words[j + 2].hash))) {
      const start = done.get(id) ?? 0;
      if (!selectors.has(id) || j < start || (matches.get(id)?.length ?? 0) >= MOST) continue;
      const selector = index.selectors[id];
      const exact = j - position < start ? null : alignExact(selector.words, words, j - position);
      if (exact) {
        const last = j - position + selector.words.length - 1;
        add({ selector, first: j - position, last, alignment: exact, fragment: false });
        done.set(id, last + 1);
        continue;
      }
      const slack = 6 + (selector.words.length >> 2);
      const from = Math.max(start, j - position - slack);
      const to = Math.min(words.length, j - position + selector.words.length + slack + 48);
      const mayMatch = hasEnough(words, from, to, selector, bagOf(selector));
      const match = mayMatch ? matchIn(words, selector, from, to, start) : null;
      if (match) add(match);
      else patience.cells -= mayMatch ? selector.words.length * (to - from) : to - from;
      // Whatever else starts here was in view.
      done.set(id, match ? match.last + 1 : Math.max(j + 1, to - selector.words.length - slack));
    }
  }
  for (const id of selectors) {
    const selector = index.selectors[id];
    if (selector.words.length < 3) for (const match of scan(words, selector, 0, words.length)) add(match);
  }
  return matches;
}

/** Word-for-word places of a selector of one or two words (or any other that has no word triples of its own). */
function scan(words: readonly Word[], selector: RecordSelector, from: number, to: number): Match[] {
  const found: Match[] = [];
  const { length } = selector.words;
  if (length === 0) return found;
  for (let j = from; j + length <= to && found.length < MOST; j++) {
    if (words[j].hash !== selector.words[0].hash) continue;
    const match = matchIn(words, selector, j, j + length, j);
    if (match?.alignment.verbatim && match.first === j && match.last === j + length - 1) found.push(match);
  }
  return found;
}
