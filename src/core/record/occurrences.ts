import type { Place } from '../attribution/attributed.ts';
import { type Alignment, align, Change } from './align.ts';
import type { RecordIndex, RecordSelector } from './recordIndex.ts';
import { shingle, type Word } from './words.ts';

/** Where one selector was found among the words of a region. */
export interface Match {
  readonly selector: RecordSelector;
  /** Indexes of the first and last word. */
  readonly first: number;
  readonly last: number;
  readonly alignment: Alignment;
  /** The quotation is only a part of the words on record. */
  readonly fragment: boolean;
}

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
/** From this many words on, a fifth of them may differ. */
const LONG = 8;
const LONG_CONTENT = 5;
const LIKENESS = 0.8;
/** Cells that each word of a region adds to what may be spent. */
export const CELLS_A_WORD = 100;
/** A quotation of part of the words on record has at least this many words, and this many that carry weight. */
const FRAGMENT = 5;
const FRAGMENT_CONTENT = 3;
/** What an article has for a word in square brackets is at most this long ("the French president"). */
const LONGEST_SUBSTITUTE = 4;

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
  for (let j = 0; j + 2 < words.length; j++) {
    if (words[j].gap || words[j + 1].gap || words[j + 2].gap) continue;
    for (const [id, position] of index.at(shingle(words[j].hash, words[j + 1].hash, words[j + 2].hash))) {
      if (!selectors.has(id) || j < (done.get(id) ?? 0) || (matches.get(id)?.length ?? 0) >= MOST) continue;
      const selector = index.selectors[id];
      const slack = 6 + (selector.words.length >> 2);
      const from = Math.max(done.get(id) ?? 0, j - position - slack);
      const to = Math.min(words.length, j - position + selector.words.length + slack + 48);
      if (patience.cells < 0) continue;
      const match = matchIn(words, selector, from, to);
      if (match) add(match);
      else patience.cells -= selector.words.length * (to - from);
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

/** The best place for `selector` among words [from, to), if it is good enough. */
function matchIn(words: readonly Word[], selector: RecordSelector, from: number, to: number): Match | null {
  let alignment = align(selector.words, words, from, to);
  if (alignment && !alignment.verbatim) {
    // The window may have cut it short: once more, around what was found.
    const at = alignment.steps.findIndex(({ found }) => found >= 0);
    const start = alignment.steps[at].found - at;
    const slack = 6 + (selector.words.length >> 2);
    alignment = align(
      selector.words,
      words,
      Math.max(0, start - slack),
      Math.min(words.length, start + selector.words.length + slack + 48),
    );
  }
  if (!alignment) return null;
  const fragment = !isGood(selector, alignment);
  alignment = fragment ? fragmentOf(alignment, selector.words, words) : withSubstitute(selector, alignment, words);
  if (!alignment) return null;
  let first = -1;
  let last = -1;
  for (const step of alignment.steps) {
    if (step.found < 0 || (step.change === Change.Added && !(first < 0 && step.excused))) continue;
    if (first < 0) first = step.found;
    last = step.found;
  }
  return { selector, first, last, alignment, fragment };
}

/** "The president is …" for "[Biden] is …": all that stands between the opening mark and the words is the substitute. */
function withSubstitute(selector: RecordSelector, alignment: Alignment, words: readonly Word[]): Alignment {
  const { steps } = alignment;
  const start = steps.find(({ found }) => found >= 0)?.found ?? -1;
  if (!selector.words[0].inserted || start < 0) return alignment;
  let open = start;
  while (open > 0 && start - open < LONGEST_SUBSTITUTE && words[open].quoted && !words[open].opens) open--;
  if (open === start || !words[open].opens) return alignment;
  const added = Array.from({ length: start - open }, (_, i) => ({
    change: Change.Added,
    recorded: -1,
    found: open + i,
    excused: true,
  }));
  return { ...alignment, steps: [...added, ...steps] };
}

/** The first run of words as recorded that is all of a quotation, if it is long enough. */
function fragmentOf({ steps }: Alignment, recorded: readonly Word[], words: readonly Word[]): Alignment | null {
  let from = -1;
  let content = 0;
  for (const [at, step] of steps.entries()) {
    const word = step.change === Change.Equal ? words[step.found] : null;
    if (!word || (from >= 0 && step.found - steps[from].found !== at - from)) from = -1;
    if (!word) continue;
    if (word.opens) {
      from = at;
      content = 0;
    }
    if (from < 0) continue;
    if (!recorded[step.recorded].small) content++;
    const length = at + 1 - from;
    if (word.closesAfter && length >= FRAGMENT && content >= FRAGMENT_CONTENT)
      return { steps: steps.slice(from, at + 1), matched: length, expected: length, verbatim: true };
  }
  return null;
}

function isGood(selector: RecordSelector, { steps, matched, expected, verbatim }: Alignment): boolean {
  if (matched < Math.min(selector.length, Math.max(3, selector.length * 0.4))) return false;
  if (verbatim) return true;
  if (selector.length < LONG || selector.content < LONG_CONTENT) return false;
  const added = steps.filter((step) => step.change === Change.Added && !step.excused).length;
  return matched >= expected * LIKENESS && added <= expected * (1 - LIKENESS) + 1;
}

/** Word-for-word places of a selector of one or two words (or any other that has no word triples of its own). */
function scan(words: readonly Word[], selector: RecordSelector, from: number, to: number): Match[] {
  const found: Match[] = [];
  const { length } = selector.words;
  if (length === 0) return found;
  for (let j = from; j + length <= to && found.length < MOST; j++) {
    if (words[j].hash !== selector.words[0].hash) continue;
    const match = matchIn(words, selector, j, j + length);
    if (match?.alignment.verbatim && match.first === j && match.last === j + length - 1) found.push(match);
  }
  return found;
}

/** The stretches of text that a match takes up: divided where a cue or a paragraph's end divides it. */
export function placesOf(match: Match, words: readonly Word[]): Place[] {
  const places: { paragraph: number; start: number; end: number }[] = [];
  let before = -2;
  for (const { found } of match.alignment.steps) {
    if (found < match.first || found > match.last) continue;
    const word = words[found];
    const last = places[places.length - 1];
    if (last && before === found - 1 && last.paragraph === word.paragraph) last.end = word.end;
    else places.push({ paragraph: word.paragraph, start: word.start, end: word.end });
    before = found;
  }
  return places;
}
