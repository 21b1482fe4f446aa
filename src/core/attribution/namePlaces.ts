import { Flag, Kind } from '../article/tokens.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { Trait } from './nameRuns.ts';
import { isAppositionOf } from './offices.ts';
import type { Scene } from './scene.ts';
import { isPossessive, isTensed } from './verbGroups.ts';

/* Where in its sentence a name stands. */

/** The traits of a subject that opens its sentence. */
export const LEADS = Trait.Subject | Trait.Leads;

/** Subject or quoted, for what starts at `start` and ends before `end`. */
export function placeOf(scene: Scene, start: number, end: number): number {
  if (scene.speechAt(start) >= 0) return Trait.Quoted;
  if (end < scene.count && isPossessive(scene, end)) return 0;
  if ((scene.tokens.flags[start] & Flag.SentenceStart) !== 0) return LEADS;
  // "His mother, Rita Holm, said"
  if (isAppositionOf(scene, start, end)) {
    if (scene.isMark(end, 0x2c) && isTensed(scene, end + 1)) return LEADS;
    for (let k = start - 2; k >= 0 && k > start - 8 && scene.tokens.kind[k] === Kind.Word; k--)
      if ((scene.tokens.flags[k] & Flag.SentenceStart) !== 0) return LEADS;
  }
  // "A retired judge named Rita Holm brings bread"
  if (scene.isWord(start - 1, scene.lexicon.id.named))
    for (let k = start - 2; k >= 0 && k > start - 12 && !isTensed(scene, k) && !scene.has(k, Is.Preposition); k--)
      if ((scene.tokens.flags[k] & Flag.SentenceStart) !== 0) return LEADS;
  if (scene.has(start - 1, Is.Preposition)) return 0;
  // "In Oskava, the head of the port, Ilir Hoxha, said"
  if (
    scene.isMark(start - 1, 0x2c) &&
    scene.isMark(end, 0x2c) &&
    isTensed(scene, end + 1) &&
    scene.isCapital(start + 1)
  )
    return LEADS;
  return leads(scene, start) ? LEADS : isTensed(scene, end) ? Trait.Subject : 0;
}

/** "The tailor’s daughter Marta", "Presidential spokesman Ilir Hoxha": a name whose phrase begins its sentence. */
function leads(scene: Scene, start: number): boolean {
  const { kind, flags, code } = scene.tokens;
  for (let k = start - 1; k >= 0 && k > start - 6 && kind[k] === Kind.Word; k--) {
    if (scene.has(k, Is.Preposition | Is.Conjunction | Is.Subordinator | Is.Auxiliary) || isTensed(scene, k))
      return false;
    if ((scene.lexicon.forms[code[k]] & Form.Ing) !== 0) return false;
    if ((flags[k] & Flag.SentenceStart) !== 0) return true;
  }
  return false;
}
