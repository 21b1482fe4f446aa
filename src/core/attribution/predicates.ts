import { Kind } from '../article/tokens.ts';
import { Is } from './lexicon.ts';
import { startsPhrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isPossessive, isTensed } from './verbGroups.ts';
import { endsInS } from './wordEndings.ts';

const COMMA = 0x2c;

/* Whether what follows a cue with no "that" can be a clause. */

/** A verb with tense stands in the sentence behind `from`, or a pronoun that can only be a subject starts it. */
export function hasPredicate(scene: Scene, from: number, to: number, object: boolean): boolean {
  if (scene.has(from, Is.Auxiliary)) return true;
  if (scene.has(from, Is.PersonalPronoun) && !scene.has(from, Is.ObjectPronoun)) return true;
  const limit = Math.min(to, from + 40);
  for (let i = from + 1; i < limit; i++) {
    // "reported a profit, beating …, and raised", "announced a plan that would": the object of a verb that takes one.
    if (object && (scene.isMark(i, COMMA) || scene.has(i, Is.Relative))) return false;
    if (isTensed(scene, i) || scene.quote[i] !== 0) return true;
    if (isPossessive(scene, i) && scene.has(i - 1, Is.PersonalPronoun)) return true;
  }
  return limit < to;
}

/** "each year of school yields ten per cent": a word in the form of a verb no list has, with something behind it. */
export function hasUnknownVerb(scene: Scene, from: number, to: number): boolean {
  if (!startsPhrase(scene, from)) return false;
  const limit = Math.min(to - 1, from + 16);
  for (let i = from + 1; i < limit; i++) {
    if (scene.tokens.kind[i] !== Kind.Word || scene.isCapital(i)) continue;
    if ((scene.bits[i] & ~(Is.Cue | Is.PlainVerb)) !== 0 || isAdverb(scene, i)) continue;
    if (scene.has(i - 1, Is.Article | Is.Preposition)) continue;
    const open = startsPhrase(scene, i + 1) && scene.has(i + 1, Is.Determiner | Is.ObjectPronoun);
    if (
      endsInS(scene, i)
        ? scene.tokens.kind[i + 1] === Kind.Word && !scene.has(i + 1, Is.Conjunction)
        : open && endsInS(scene, i - 1)
    )
      return true;
  }
  return false;
}

/** Adverbials that may open a reported clause: "said in Iran there was …", "said if …", "said only …". */
export function opensClause(scene: Scene, i: number): boolean {
  if (scene.has(i, Is.Subordinator | Is.Adverb)) return true;
  if (scene.has(i, Is.Preposition)) return true;
  return isAdverb(scene, i);
}
