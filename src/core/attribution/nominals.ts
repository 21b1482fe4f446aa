import { Flag, Kind } from '../article/tokens.ts';
import { Is } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** Whether `i` can be the last word of a noun phrase. */
export function isNominal(scene: Scene, i: number): boolean {
  if (i < 0 || i >= scene.count) return false;
  const kind = scene.tokens.kind[i];
  if (kind === Kind.Number) return true;
  if (kind === Kind.Quote) return scene.quote[i] !== 0;
  if (kind !== Kind.Word) return false;
  if (scene.isCapital(i)) return true;
  const bits = scene.bits[i];
  if ((bits & (Is.Auxiliary | Is.Conjunction | Is.Preposition | Is.Relative)) !== 0) return endsName(scene, i);
  if ((bits & Is.Subordinator) !== 0) return false;
  if ((bits & Is.Determiner) !== 0) return true;
  return (bits & Is.Adverb) === 0 || (bits & (Is.PersonNoun | Is.Body)) !== 0;
}

/** "Moon Jae-in": a small word that a hyphen joins to a name, whatever word it looks like. */
export function endsName(scene: Scene, i: number): boolean {
  return scene.isMark(i - 1, 0x2d) && (scene.tokens.flags[i] & Flag.SpaceBefore) === 0 && scene.isCapital(i - 2);
}

/** "AT&T", "Holm & Sons": the first half is a name, whatever word it looks like. */
export function opensInitials(scene: Scene, i: number): boolean {
  return scene.isMark(i + 1, 0x26) && (scene.tokens.flags[i] & Flag.Capital) !== 0;
}

/** Whether token `i`, which may lie outside the text, is a dash; a hyphen is one with a space or a hyphen before it. */
export function isDash(scene: Scene, i: number): boolean {
  if (i < 0 || i >= scene.count || scene.tokens.kind[i] !== Kind.Mark) return false;
  const code = scene.tokens.code[i];
  if (code === 0x2014 || code === 0x2013 || code === 0x2015) return true;
  return code === 0x2d && ((scene.tokens.flags[i] & Flag.SpaceBefore) !== 0 || scene.isMark(i - 1, 0x2d));
}

/** Whether a noun phrase may go on over a mark with this code: "-", "/", "&", "$", "%", "@", "#". */
export function joinsWords(code: number): boolean {
  return WITHIN.has(code);
}

const WITHIN = new Set([...'-/&$%@#'].map((mark) => mark.charCodeAt(0)));

/** Whether token `i` is a closing bracket, round or square. */
export function closesBracket(scene: Scene, i: number): boolean {
  return scene.isMark(i, 0x29) || scene.isMark(i, 0x5d);
}

/** Where the bracket that closes at `i` opens, not before `limit`; `limit - 1` if it does not. */
export function openingBracket(scene: Scene, i: number, limit: number): number {
  for (let k = i - 1; k >= limit; k--) if (scene.isMark(k, 0x28) || scene.isMark(k, 0x5b)) return k;
  return limit - 1;
}
