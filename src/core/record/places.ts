import type { Place } from '../attribution/attributed.ts';

/** In order of the text. */
export function comparePlaces(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

/** Code units that two places share. */
export function shared(a: Place, b: Place): number {
  return a.paragraph !== b.paragraph ? 0 : Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Code units that `a` and `b` share, the places of each being apart from one another. */
export function sharedLength(a: readonly Place[], b: readonly Place[]): number {
  let sum = 0;
  for (const one of a) for (const other of b) sum += shared(one, other);
  return sum;
}

/** Code units in all of `places`. */
export function lengthOf(places: readonly Place[]): number {
  return places.reduce((sum, { start, end }) => sum + end - start, 0);
}
