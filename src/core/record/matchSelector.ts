import type { Place } from '../attribution/attributed.ts';
import { type Alignment, align, Change } from './align.ts';
import type { RecordSelector } from './recordIndex.ts';
import type { Word } from './words.ts';

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

/** From this many words on, a fifth of them may differ. */
const LONG = 8;
const LONG_CONTENT = 5;
const LIKENESS = 0.8;
/** A quotation of part of the words on record has at least this many words, and this many that carry weight. */
const FRAGMENT = 5;
const FRAGMENT_CONTENT = 3;
/** What an article has for a word in square brackets is at most this long ("the French president"). */
const LONGEST_SUBSTITUTE = 4;

/** Hashes of the words that a match of `selector` can be made of. */
export function bagOfWords({ words }: RecordSelector): ReadonlySet<number> {
  return new Set(words.filter(({ gap }) => !gap).flatMap(({ hash, bare }) => (bare === 0 ? [hash] : [hash, bare])));
}

/** Whether words [from, to) hold as many words of `selector`, in any order, as a match has at least. Far cheaper than `align`. */
export function hasEnough(
  words: readonly Word[],
  from: number,
  to: number,
  selector: RecordSelector,
  bag: ReadonlySet<number>,
): boolean {
  const least = leastMatched(selector);
  let common = 0;
  let content = 0;
  for (let i = from; i < to; i++) {
    const { gap, hash, bare, small } = words[i];
    if (gap || !(bag.has(hash) || (bare !== 0 && bag.has(bare)))) continue;
    common++;
    if (!small || bare !== 0) content++;
    if (common >= least || (common >= FRAGMENT && content >= FRAGMENT_CONTENT)) return true;
  }
  return false;
}

/** The best place for `selector` around words [from, to) and not before word `floor`, if it is good enough. */
export function matchIn(
  words: readonly Word[],
  selector: RecordSelector,
  from: number,
  to: number,
  floor: number,
): Match | null {
  let alignment = align(selector.words, words, from, to);
  if (alignment && !alignment.verbatim) {
    // The window may have cut it short: once more, around what was found.
    const at = alignment.steps.findIndex(({ found }) => found >= 0);
    const start = alignment.steps[at].found - at;
    const slack = 6 + (selector.words.length >> 2);
    alignment = align(
      selector.words,
      words,
      Math.max(floor, start - slack),
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
  if (matched < leastMatched(selector)) return false;
  if (verbatim) return true;
  if (selector.length < LONG || selector.content < LONG_CONTENT) return false;
  const added = steps.filter((step) => step.change === Change.Added && !step.excused).length;
  return matched >= expected * LIKENESS && added <= expected * (1 - LIKENESS) + 1;
}

/** So many words of a selector are in any match of it that is more than a fragment. */
function leastMatched({ length }: RecordSelector): number {
  return Math.min(length, Math.max(3, length * 0.4));
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
