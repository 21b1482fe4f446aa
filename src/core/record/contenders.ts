import type { Candidate } from './candidates.ts';
import type { Anchor } from './found.ts';
import { comparePlaces, lengthOf, sharedLength } from './places.ts';
import type { RecordIndex } from './recordIndex.ts';

/** Scores closer than this are equal. */
const CLEAR = 5;

/**
 * A statement with this many places in one text is ambiguous, whichever of them fits best, and is looked for no further:
 * no article repeats itself so often, and a pile of them cannot tell which one is meant.
 */
export const MANY = 12;

/** The place chosen for a statement. */
interface Chosen extends Candidate {
  /** Other places are as good, or there are too many. */
  readonly repeated: boolean;
}

/** Decides among the candidates (by statement) where each statement stands, and whose a contested place is. */
export function settle(index: RecordIndex, candidates: ReadonlyMap<number, readonly Candidate[]>): Anchor[] {
  const chosen: Chosen[] = [];
  for (const list of candidates.values()) chosen.push(choose(list));
  const kept = chosen.filter((one) => !chosen.some((other) => other !== one && explains(index, other, one)));
  return kept
    .map((one) => ({
      statement: index.statements[one.statement],
      // A part that two statements have in common tells neither.
      state: one.repeated || kept.some((other) => isTwin(one, other)) ? ('ambiguous' as const) : one.state,
      wording: one.wording,
      places: one.places,
      verbatim: one.verbatim,
    }))
    .sort((a, b) => comparePlaces(a.places[0], b.places[0]) || (a.statement.id < b.statement.id ? -1 : 1));
}

/** The best place. */
function choose(list: readonly Candidate[]): Chosen {
  const sure = list.filter(({ state }) => state !== 'ambiguous');
  const field = sure.length > 0 ? sure : list;
  // The first of equals: the place that comes first in the text.
  const best = field.reduce((a, b) => (b.score > a.score ? b : a));
  const rival = field.some(
    (one) => one !== best && best.score - one.score < CLEAR && sharedLength(one.places, best.places) === 0,
  );
  return { ...best, repeated: rival || list.length >= MANY };
}

/** The words at this place are another statement's, which fits better; that they stand elsewhere too changes nothing. */
function explains(index: RecordIndex, better: Chosen, worse: Chosen): boolean {
  const common = sharedLength(better.places, worse.places);
  if (common < 0.5 * lengthOf(worse.places)) return false;
  if (better.state === 'ambiguous') return false;
  const same = index.statements[better.statement].speaker === index.statements[worse.statement].speaker;
  if (worse.state === 'ambiguous' || (worse.repeated && !better.repeated)) return true;
  if (better.fragment !== worse.fragment) return worse.fragment;
  if (better.verbatim !== worse.verbatim) return better.verbatim;
  // Two speakers with the same words: whom does the text name?
  return !same && common >= 0.8 * lengthOf(better.places) && better.support > worse.support;
}

function isTwin(one: Candidate, other: Candidate): boolean {
  return other !== one && one.fragment && other.fragment && sharedLength(one.places, other.places) > 0;
}
