import { Kind } from '../article/tokens.ts';
import { Is } from './lexicon.ts';
import { isNominal } from './nominals.ts';
import type { Scene } from './scene.ts';
import { isTensed } from './verbGroups.ts';
import { endsInEd } from './wordEndings.ts';

/* What holds a noun phrase together that is read from its end: participles, conjunctions, the commas of a list. */

const COMMA = 0x2c;

/** "officials briefed on the matter said": a participle behind a noun that starts no predicate. */
export function isReduced(scene: Scene, k: number): boolean {
  const bits = scene.bits[k];
  if ((bits & Is.Auxiliary) !== 0) return false;
  if (!isNominal(scene, k - 1) || scene.has(k - 1, Is.SubjectPronoun)) return false;
  const last = scene.tokens.text.charCodeAt(scene.tokens.end[k] - 1);
  return (
    (endsInEd(scene, k) || last === 0x6e || last === 0x67) &&
    (scene.has(k + 1, Is.Preposition | Is.Subordinator | Is.TimeNoun | Is.Weekday | Is.Adverb) ||
      scene.isWord(k + 1, scene.lexicon.id.last))
  );
}

/** ", retired general Jane Doe said": nothing before it could be its subject. */
export function isParticipleInFront(scene: Scene, k: number): boolean {
  if (k === 0 || scene.tokens.kind[k - 1] === Kind.Word || scene.tokens.kind[k - 1] === Kind.Number) return false;
  return endsInEd(scene, k) && scene.bits[k] === 0 && isNominal(scene, k + 1) && !scene.has(k + 1, Is.Determiner);
}

/** "Sunak and Macron said", "the army and police said": the conjunction at `k` joins two phrases, not two clauses. */
export function joinsPhrases(scene: Scene, k: number, last: number): boolean {
  if (!isNominal(scene, k - 1)) return false;
  if (scene.has(k + 1, Is.PersonalPronoun) && !scene.isCapital(k - 1)) return false;
  const leftName = scene.isCapital(k - 1);
  const rightName = scene.isCapital(k + 1) || scene.isCapital(k + 2);
  // Inside one phrase: "the health and safety officer", "head of research and development".
  const limit = Math.max(0, k - 14);
  let nominal = 0;
  for (let i = k - 1; i >= limit; i--) {
    if (scene.isMark(i, COMMA)) {
      if (nominal > 5) return false;
      continue;
    }
    if (scene.tokens.kind[i] === Kind.Mark && scene.tokens.code[i] !== 0x2d) return true;
    if (scene.has(i, Is.Subordinator | Is.Relative)) return true;
    if (isTensed(scene, i) && !isReduced(scene, i)) return false;
    nominal++;
  }
  return leftName === rightName || last - k < 4;
}

/** The comma at `k` separates the names of a list that ends before the verb: "Smith, Jones and Brown". */
export function joinsList(scene: Scene, k: number, last: number): boolean {
  const { id } = scene.lexicon;
  if (!isNominal(scene, k - 1)) return false;
  // "Smith, Jr."
  if (
    scene.isCapital(k - 1) &&
    scene.tokens.end[k + 1] - scene.tokens.start[k + 1] <= 3 &&
    scene.isCapital(k + 1) &&
    k + 1 === last
  )
    return true;
  let and = false;
  const stop = Math.min(last, k + 16);
  for (let i = k + 1; i <= stop; i++) {
    if (scene.isWord(i, id.and) || scene.isWord(i, id.or)) and = true;
    else if (isTensed(scene, i) && !isReduced(scene, i)) return false;
  }
  if (!and) return false;
  // A list of like things: the element before starts with a capital too.
  return scene.isCapital(k + 1)
    ? scene.isCapital(k - 1)
    : !scene.isCapital(k - 1) && !scene.has(k + 1, Is.Determiner | Is.PersonalPronoun);
}
