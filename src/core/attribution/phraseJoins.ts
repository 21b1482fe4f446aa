import { Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { closesBracket, isNominal, openingBracket } from './nominals.ts';
import { OWNERS } from './nounCues.ts';
import { closingBracket } from './phrases.ts';
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

const LONGEST_PARTY = 8;

/** "Jane Roe (D-Ohio) and", "Jane Roe, D-Ohio, and": the token before the party that ends at `i`, or `i`. */
export function beforeParty(scene: Scene, i: number): number {
  const floor = Math.max(0, i - LONGEST_PARTY);
  if (closesBracket(scene, i)) return Math.max(floor, openingBracket(scene, i, floor)) - 1;
  return scene.isMark(i, COMMA) && scene.isMark(i - 2, 0x2d) && scene.isMark(i - 4, COMMA) ? i - 5 : i;
}

/** Behind the party that starts at `i`, or `i`. */
export function behindParty(scene: Scene, i: number, to: number): number {
  if (scene.isMark(i, 0x28)) return closingBracket(scene, i, Math.min(to, i + LONGEST_PARTY)) + 1 || i;
  return scene.isMark(i, COMMA) && scene.isMark(i + 2, 0x2d) && scene.isMark(i + 4, COMMA) ? i + 5 : i;
}

const FIRMS = hashed('inc inc. ltd ltd. llc corp corp. co co. plc llp ab ag gmbh');

/** "Holm Robotics, Inc.": the comma at `k` stands within a firm's name. */
export function joinsFirm(scene: Scene, k: number): boolean {
  return scene.isCapital(k - 1) && scene.isCapital(k + 1) && FIRMS.has(scene.tokens.hash[k + 1]);
}

/** "Sunak and Macron said", "the army and police said": the conjunction at `k` joins two phrases, not two clauses. */
export function joinsPhrases(scene: Scene, k: number, last: number): boolean {
  const before = beforeParty(scene, k - 1);
  if (!isNominal(scene, before)) return false;
  if (scene.has(k + 1, Is.PersonalPronoun) && !scene.isCapital(before)) return false;
  const leftName = scene.isCapital(before);
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
  return leftName === rightName || last - k < 4 || OWNERS.has(scene.tokens.hash[k + 1]);
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
