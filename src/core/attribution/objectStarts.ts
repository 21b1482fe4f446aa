import { isAside, skipAdjuncts } from './adjuncts.ts';
import { Form } from './lexicon/inflect.ts';
import { type Cue, Frame, Is } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isTensed } from './verbGroups.ts';
import { endsInIng } from './wordEndings.ts';

/* What stands between a cue and its object: whom it is said to, when and where. */

const COMMA = 0x2c;

/** "warned the farmers | of a hard winter": whom it is said to ends before the last preposition that the cue itself takes. */
export function beforeOwnPreposition(scene: Scene, p: number, end: number, cue: Cue): number {
  const { id } = scene.lexicon;
  if ((cue.frames & (Frame.Addressee | Frame.Noun)) !== Frame.Addressee) return end;
  if (scene.isWord(end, id.that) || scene.isWord(end, id.to)) return end;
  for (let k = end - 1; k > p; k--) {
    if ((bitOf(scene, k) & cue.prepositions) !== 0) return k;
  }
  return end;
}

/** "told Hill, 54, (on Sunday) that …": behind what commas set off, if "that" or "to" follows; otherwise `i`. */
export function behindAside(scene: Scene, i: number, to: number, prepositions: number): number {
  if (!scene.isMark(i, COMMA)) return i;
  const { id } = scene.lexicon;
  for (let k = i + 1; k < to && k < i + 12; k++) {
    if (!scene.isMark(k, COMMA)) continue;
    const next = skipAdjuncts(scene, k + 1, to);
    return scene.isWord(next, id.that) || scene.isWord(next, id.to) || (bitOf(scene, next) & prepositions) !== 0
      ? next
      : i;
  }
  return i;
}

/** "said at a stop in Ohio that …": where "that" stands behind adverbials without a verb, or -1. */
export function thatBehindAdjuncts(scene: Scene, p: number, to: number, infinitive: boolean): number {
  const { id } = scene.lexicon;
  if (
    !scene.has(p, Is.Preposition | Is.Adverb | Is.TimeNoun | Is.Weekday) &&
    !isAdverb(scene, p) &&
    !isAside(scene, p) &&
    !scene.has(p + 1, Is.Weekday)
  )
    return -1;
  // "pledged to voters that", but "pledged to stay through that week"
  const toVerb = infinitive && scene.isWord(p, id.to);
  const limit = Math.min(to, p + (toVerb ? 4 : 24));
  for (let i = p + 1; i < limit; i++) {
    if (toVerb && (scene.isMark(i, COMMA) || scene.has(i, Is.Preposition | Is.PlainVerb | Is.Cue))) return -1;
    // "at a centre that works": a relative clause.
    if (scene.isWord(i, id.that))
      return scene.has(i + 1, Is.PlainVerb | Is.Auxiliary) && !scene.has(i + 1, Is.PersonalPronoun) ? -1 : i;
    const q = scene.quote[i] - 1;
    if (q >= 0) {
      // "on “Meet the Press” that"
      if (scene.quotations.words[q] > 4) return -1;
      i = scene.quoteEnd(q) - 1;
      continue;
    }
    if (isAside(scene, i)) continue;
    // "in her remarks that"
    if (isPlainNoun(scene, i) && scene.isWord(i + 1, id.that)) continue;
    if (
      scene.has(i, Is.Relative | Is.Subordinator | Is.PersonalPronoun) ||
      // "in a statement read to the court that"
      (isTensed(scene, i) && !scene.has(i - 1, Is.CueNoun)) ||
      ((scene.cue[i] !== 0 || endsInIng(scene, i)) && scene.isMark(i - 1, COMMA))
    ) {
      // "on the radio, where she is a guest, that"
      const next = behindAside(scene, i - 1, to, 0);
      return scene.isWord(next, id.that) ? next : -1;
    }
  }
  return -1;
}

/** The bit of the preposition at token `i` among a cue’s `prepositions`; 0 for other words. */
export function bitOf(scene: Scene, i: number): number {
  const code = scene.tokens.code[i];
  return code < scene.lexicon.prepositionBit.length ? scene.lexicon.prepositionBit[code] : 0;
}

/** "remarks", "report": a noun that looks like a word of saying, behind no name. */
function isPlainNoun(scene: Scene, i: number): boolean {
  const { forms, cues } = scene.lexicon;
  return (
    cues[scene.cue[i]].isNoun && (forms[scene.tokens.code[i]] & (Form.Past | Form.Ing)) === 0 && !scene.isCapital(i - 1)
  );
}
