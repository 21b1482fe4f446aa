import { Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { isNominal } from './nominals.ts';
import { phraseEnd, startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isPossessive, isTensed } from './verbGroups.ts';

const ASIDES = hashed('as after when while before during');

/** "said as he left", "said after the vote": what follows tells when. */
export function isAside(scene: Scene, i: number): boolean {
  return ASIDES.has(scene.tokens.hash[i]);
}

/** Steps over "in a statement", "on Monday", "to reporters", "last week", adverbs: how and when it was said. */
export function skipAdjuncts(scene: Scene, p: number, to: number): number {
  const { id } = scene.lexicon;
  let at = p;
  for (let guard = 0; guard < 5 && at < to; guard++) {
    // "said Thursday's vote was fair"
    if (scene.has(at, Is.Weekday | Is.TimeNoun) && isPossessive(scene, at + 1)) break;
    if (scene.has(at, Is.Weekday) || scene.has(at, Is.TimeNoun)) at++;
    else if ((scene.isWord(at, id.last) || scene.isWord(at, id.this)) && scene.has(at + 1, Is.TimeNoun | Is.Weekday))
      at += 2;
    else if (scene.has(at, Is.Preposition) && !scene.isWord(at, id.of)) {
      const end = adjunctEnd(scene, at, to);
      if (end < 0) break;
      at = end;
    } else if (
      isAdverb(scene, at) &&
      !scene.has(at, Is.Negation) &&
      (scene.has(at + 1, Is.Preposition | Is.Weekday | Is.TimeNoun) || scene.isWord(at + 1, id.that))
    )
      at++;
    else break;
  }
  return at;
}

/** The prepositional phrase at `at` tells how or when something was said, and something reported follows: its end, or -1. */
function adjunctEnd(scene: Scene, at: number, to: number): number {
  const { id } = scene.lexicon;
  let k = at + 1;
  if (
    scene.isWord(at, id.to) &&
    !scene.has(k, Is.Determiner | Is.ObjectPronoun | Is.PersonNoun | Is.Body | Is.Plural | Is.Media) &&
    !scene.isCapital(k)
  )
    return -1;
  if (scene.has(k, Is.Weekday | Is.Month)) {
    k++;
    while (k < to && (scene.tokens.kind[k] === Kind.Number || scene.has(k, Is.TimeNoun) || scene.has(k, Is.Weekday)))
      k++;
    return k;
  }
  if (!startsPhrase(scene, k)) return -1;
  const end = phraseEnd(scene, k, Math.min(to, k + 12), false);
  if (end <= k || end >= to) return -1;
  if (scene.isWord(end, id.that)) return end;
  // Indefinite: "in an interview", "at a rally", "to reporters"
  const indefinite =
    scene.isWord(k, id.a) ||
    scene.isWord(k, id.an) ||
    scene.isWord(at, id.to) ||
    scene.has(end - 1, Is.TimeNoun | Is.CueNoun | Is.Media);
  return indefinite ? end : -1;
}

/** "…, Hill said in Jerusalem on Monday, …": nothing but prepositional phrases up to the next comma or the sentence's end. */
export function isAdjunctToComma(scene: Scene, i: number, to: number): boolean {
  const { id } = scene.lexicon;
  if (!scene.isWord(i, id.in) && !scene.isWord(i, id.at) && !scene.isWord(i, id.on) && !scene.isWord(i, id.from))
    return false;
  const limit = Math.min(to, i + 12);
  let k = i + 1;
  for (; k < limit && scene.tokens.kind[k] !== Kind.Mark; k++)
    if (isTensed(scene, k) || scene.has(k, Is.PersonalPronoun | Is.Relative) || scene.quote[k] !== 0) return false;
  return k >= to || (k < limit && (scene.isMark(k, 0x2c) || scene.isMark(k, 0x2e)));
}

/** "during the debate", "on Monday", "in a statement": how the thing was said, not what. */
export function isManner(scene: Scene, i: number): boolean {
  const { id } = scene.lexicon;
  if (scene.isWord(i, id.during)) return true;
  if (scene.has(i, Is.Weekday) && !isPossessive(scene, i + 1) && !scene.has(i - 1, Is.Preposition | Is.Determiner))
    return !isNominal(scene, i + 1);
  if (!(scene.isWord(i, id.in) || scene.isWord(i, id.on) || scene.isWord(i, id.at))) return false;
  if (scene.has(i + 1, Is.Weekday)) return true;
  if (!(scene.isWord(i + 1, id.a) || scene.isWord(i + 1, id.an))) return false;
  const end = phraseEnd(scene, i + 1, Math.min(scene.count, i + 9), false);
  return scene.has(end - 1, Is.CueNoun | Is.Media) || SAID_IN.has(scene.tokens.textOf(end - 1));
}

const SAID_IN = new Set(
  'interview speech tweet tweets letter rally briefing conference appearance email post video ad hearing address hall meeting event call debate show forum summit press-conference statement fundraiser gathering luncheon podcast broadcast column op-ed editorial memo article'.split(
    ' ',
  ),
);

/** "spoke for about 30 minutes": how long, not of what. */
export function isMeasure(scene: Scene, i: number): boolean {
  let number = false;
  for (let k = i; k < i + 5 && k < scene.count; k++) {
    number = number || scene.tokens.kind[k] === Kind.Number;
    if (scene.has(k, Is.TimeNoun)) return number;
    if (scene.tokens.kind[k] !== Kind.Word && scene.tokens.kind[k] !== Kind.Number) return false;
    if (scene.isCapital(k) || scene.has(k, Is.SubjectPronoun | Is.PersonNoun | Is.Body)) return false;
  }
  return false;
}
