import { isQuotationMark } from '../article/fold.ts';
import { Flag } from '../article/tokens.ts';
import { hashWord } from '../article/wordTable.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import { Part, type Scene } from './scene.ts';
import { endsInS } from './wordEndings.ts';

/* What may be part of a name, and what only stands beside one. */

/** Titles that are surnames too: between a given name and the last one, or alone. */
export const TITLES_AND_SURNAMES = hashed(
  'clerk dean deacon constable provost marshal bishop abbot pope major judge king prince',
);

/** "Farmer Jane Roe said": a trade that has its capital only because a sentence starts. */
export function tradeBefore(scene: Scene, i: number, limit: number): boolean {
  const bits = scene.bits[i];
  // "Holidaymaker Jane Roe"
  if (bits === 0)
    return (
      (scene.tokens.flags[i] & Flag.SentenceStart) !== 0 &&
      i + 2 < limit &&
      scene.has(i + 1, Is.GivenName) &&
      scene.isCapital(i + 2) &&
      /.{5}(?:er|or|ist)$/.test(scene.tokens.textOf(i))
    );
  if ((bits & Is.PersonNoun) === 0 || (bits & (Is.Title | Is.GivenName)) !== 0) return false;
  if ((scene.tokens.flags[i] & Flag.SentenceStart) === 0 || i + 2 >= limit) return false;
  // "Brothers Ivan and Pavel Horak"
  if ((bits & Is.Plural) !== 0) return scene.has(i + 1, Is.GivenName) && scene.isWord(i + 2, scene.lexicon.id.and);
  if (!scene.isCapital(i + 1) || !scene.isCapital(i + 2)) return false;
  return scene.has(i + 1, Is.GivenName) || (scene.bits[i + 1] === 0 && scene.bits[i + 2] === 0);
}

/** "James Clerk Haugh": between a given name and the last one. */
export function isMiddleName(scene: Scene, k: number): boolean {
  return scene.has(k - 1, Is.GivenName) && TITLES_AND_SURNAMES.has(scene.tokens.hash[k]);
}

/** Behind a nickname in marks at `k` that a name goes on after: William “Bull” Harcastle; -1 if it is none. */
export function behindNickname(scene: Scene, k: number, limit: number): number {
  const q = scene.quote[k] - 1;
  if (q < 0 || scene.part[q] !== Part.Fragment || scene.quotations.words[q] > 2 || scene.quoteStart(q) !== k) return -1;
  const behind = scene.quoteEnd(q);
  return behind < limit && scene.isCapital(behind) && !scene.isMark(behind - 2, 0x2c) ? behind : -1;
}

const UNITED = hashWord('united');

/** "Obama Sees …" in a headline, but not "Robert Burns", "United States". */
export function isHeadlineVerb(scene: Scene, k: number): boolean {
  if ((scene.bits[k] & (Is.Cue | Is.PlainVerb)) === 0 || (scene.bits[k - 1] & (Is.GivenName | Is.Title)) !== 0)
    return false;
  return endsInS(scene, k) && scene.tokens.hash[k - 1] !== UNITED;
}

/** Lower-case parts of names: "van der Velde", "al-Rashidi", "d’Almeida". */
export function isLowerPart(scene: Scene, k: number, limit: number): boolean {
  if (isElision(scene, k)) return true;
  if ((scene.bits[k] & Is.Particle) === 0) return false;
  let next = k + 1;
  if (scene.isMark(next, 0x2d)) next++;
  else if (scene.has(next, Is.Particle) && next + 1 < limit) next++;
  return next < limit && scene.isCapital(next);
}

/** "d’Almeida", "L’Écuyer": whether the word at `k` is one letter, an apostrophe and a capital. */
export function isElision(scene: Scene, k: number): boolean {
  const { text, start, end } = scene.tokens;
  const at = start[k];
  if (end[k] - at < 4 || !isQuotationMark(text.charCodeAt(at + 1))) return false;
  const c = text.charCodeAt(at + 2);
  return c >= 0x41 && c <= 0xdd && c !== text[at + 2].toLowerCase().charCodeAt(0);
}

/** Jr., Sr., II, III: no surname. */
export function isSuffix(scene: Scene, k: number): boolean {
  const { start, end, text } = scene.tokens;
  if (k >= scene.count || end[k] - start[k] > 3) return false;
  const c = text.charCodeAt(start[k]) | 0x20;
  const d = text.charCodeAt(start[k] + 1) | 0x20;
  return (c === 0x6a && d === 0x72) || (c === 0x73 && d === 0x72) || (c === 0x69 && d === 0x69);
}
