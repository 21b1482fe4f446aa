import { Kind } from '../article/tokens.ts';
import { isManner } from './adjuncts.ts';
import { staysAtEnd } from './clauses.ts';
import { hashed } from './lexicon/hashed.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { isDash } from './nominals.ts';
import { closingBracket, startsPhrase } from './phrases.ts';
import { resumesReporting } from './reportsOn.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isTensed } from './verbGroups.ts';
import { endsInIng } from './wordEndings.ts';

const COMMA = 0x2c;
/** What opens a clause that tells when or why. */
const CLAUSES = hashed('when while after because though although unless until');

/** Where the object of a cue ends: a noun phrase, and what hangs on it up to the next comma or clause. */
export function objectEnd(scene: Scene, p: number, to: number): number {
  const { id } = scene.lexicon;
  const { tokens } = scene;
  const limit = Math.min(to, p + 60);
  let i = p;
  let clause = endsInIng(scene, p);
  for (; i < limit; i++) {
    const q = scene.quote[i];
    if (q !== 0) {
      i = Math.min(scene.quoteEnd(q - 1), limit) - 1;
      // “dead,” adding …: the comma stands inside the marks.
      if (scene.isMark(i - 1, COMMA) && i > p && !goesOnBehindComma(scene, i, limit)) return i + 1;
      continue;
    }
    if (tokens.kind[i] === Kind.Mark) {
      const code = tokens.code[i];
      if (code === 0x28) {
        const close = closingBracket(scene, i, limit);
        if (close < 0 || close > i + 6) break;
        i = close;
        continue;
      }
      if (code === COMMA) {
        if (isNameBehind(scene, i, limit)) continue;
        if (
          scene.isCapital(i - 1) &&
          scene.isCapital(i + 1) &&
          !scene.has(i + 1, Is.Weekday) &&
          !resumesReporting(scene, i + 1, limit)
        )
          continue;
        if (goesOnBehindComma(scene, i, limit) || joinsAdjectives(scene, p, i) || isInDate(scene, i)) continue;
        break;
      }
      if (code === 0x3b || code === 0x3a || code === 0x29 || isDash(scene, i)) break;
      continue;
    }
    if (
      i > p &&
      (CLAUSES.has(tokens.hash[i]) ||
        (scene.isWord(i, id.before) && hasPredicateSoon(scene, i + 1, limit)) ||
        (scene.isWord(i, id.since) && !scene.has(i + 1, Is.Month | Is.TimeNoun | Is.Weekday)))
    )
      break;
    if (scene.isWord(i, id.and) || scene.isWord(i, id.but)) {
      if (andVerb(scene, i + 1)) break;
      // "endorsed her and organized for her"
      if (!clause && isTensed(scene, i + 1) && scene.has(i + 2, Is.Preposition | Is.Determiner)) break;
    }
    clause = clause || scene.isWord(i, id.to) || scene.has(i, Is.Relative) || isTensed(scene, i);
    if (i > p + 1 && isManner(scene, i)) break;
    // "dismissed the charge by pointing out …": how it was done.
    if (!clause && scene.isWord(i, id.by) && endsInIng(scene, i + 1)) break;
  }
  while (i > p && tokens.kind[i - 1] === Kind.Mark && !staysAtEnd(tokens.code[i - 1])) i--;
  return i;
}

/**
 * "urged Velmora to wait as its army chief promised an answer": where what is asked for ends, `to` at the latest.
 * @param always whatever is done meanwhile ends it, as in a headline: "vows to strike back as allies plead for calm"
 */
export function orderEnd(scene: Scene, from: number, to: number, always = false): number {
  const { id } = scene.lexicon;
  for (let i = from + 2; i + 2 < to; i++) {
    if (!scene.isWord(i, id.as) || scene.quote[i] !== 0 || !startsPhrase(scene, i + 1)) continue;
    // "as long as it takes"
    if (scene.isWord(i - 2, id.as) || scene.isWord(i - 3, id.as)) continue;
    for (let k = i + 2; k < to && k < i + 8; k++) {
      if (scene.tokens.kind[k] !== Kind.Word || scene.quote[k] !== 0) break;
      if (!isTensed(scene, k)) continue;
      if (always || scene.cueOf(k).grade === 'V') return i;
      break;
    }
  }
  return to;
}

/** ", including …", ", some of whom …", "red, white and blue": the object goes on behind the comma at `i`. */
function goesOnBehindComma(scene: Scene, i: number, limit: number): boolean {
  const { id } = scene.lexicon;
  if (scene.isWord(i + 1, id.including) || scene.isWord(i + 1, id.such)) return true;
  if (scene.has(i + 1, Is.Preposition) && scene.has(i + 2, Is.Relative)) return true;
  // A list: another comma or "and" follows soon, and no verb.
  for (let k = i + 1; k < limit && k < i + 16; k++) {
    if (scene.isWord(k, id.and) || scene.isWord(k, id.or))
      return k > i + 1
        ? !andVerb(scene, k + 1)
        : startsPhrase(scene, k + 1) &&
            !andVerb(scene, k + 1) &&
            !scene.has(k + 1, Is.SubjectPronoun) &&
            !hasPredicateSoon(scene, k + 1, limit);
    if (scene.has(k, Is.Relative | Is.SubjectPronoun | Is.Conjunction) || isTensed(scene, k)) return false;
    if (scene.cue[k] !== 0 && !scene.has(k - 1, Is.Article)) return false;
  }
  return false;
}

/** "a detailed, forty-page report": the comma at `i` stands between two adjectives. */
function joinsAdjectives(scene: Scene, p: number, i: number): boolean {
  if (i - p > 2 || i + 2 >= scene.count || (i - p === 2 && !scene.has(p, Is.Determiner))) return false;
  const { kind } = scene.tokens;
  const plain = (k: number): boolean =>
    kind[k] === Kind.Word && scene.bits[k] === 0 && !scene.isCapital(k) && !isAdverb(scene, k) && !endsInIng(scene, k);
  return (
    plain(i - 1) &&
    plain(i + 1) &&
    (plain(i + 2) || scene.isMark(i + 2, 0x2d) || scene.has(i + 2, Is.PersonNoun | Is.Body | Is.CueNoun))
  );
}

/** "her successor, Ana Quispe": the comma at `i` opens a name that stands by itself. */
function isNameBehind(scene: Scene, i: number, limit: number): boolean {
  if (!scene.has(i - 1, Is.PersonNoun | Is.Title | Is.Media) || scene.isCapital(i - 1)) return false;
  let k = i + 1;
  while (k < limit && scene.isCapital(k)) k++;
  return k > i + 1 && (k >= limit || scene.isMark(k, COMMA) || scene.isMark(k, 0x2e));
}

/** "the Sept. 11, 2001, attacks" */
function isInDate(scene: Scene, i: number): boolean {
  const { kind } = scene.tokens;
  if (kind[i - 1] !== Kind.Number) return false;
  if (scene.has(i - 2, Is.Month) && kind[i + 1] === Kind.Number) return true;
  return (
    scene.isMark(i - 2, COMMA) &&
    kind[i - 3] === Kind.Number &&
    scene.has(i - 4, Is.Month) &&
    startsPhrase(scene, i + 1)
  );
}

function hasPredicateSoon(scene: Scene, i: number, limit: number): boolean {
  for (let k = i; k < limit && k < i + 8; k++) if (isTensed(scene, k)) return true;
  return false;
}

function andVerb(scene: Scene, i: number): boolean {
  while (isAdverb(scene, i)) i++;
  if (scene.cue[i] !== 0) {
    const form = scene.lexicon.forms[scene.tokens.code[i]];
    // "calls for calm and urges a truce"
    if ((form & Form.Third) !== 0 && (scene.has(i + 1, Is.Article) || scene.isWord(i + 1, scene.lexicon.id.that)))
      return true;
    if ((form & Form.Past) !== 0 || ((form & Form.Ing) !== 0 && scene.isWord(i + 1, scene.lexicon.id.that)))
      return true;
  }
  if (scene.has(i, Is.PlainVerb)) return true;
  return scene.has(i, Is.Auxiliary);
}
