import { Kind } from '../article/tokens.ts';
import { Is } from './lexicon.ts';
import { closesBracket, endsName, isDash, isNominal, joinsWords, opensInitials } from './nominals.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isTensed } from './verbGroups.ts';
import { endsInIng, endsInS } from './wordEndings.ts';

const COMMA = 0x2c;
const LONGEST = 50;

/**
 * Where the noun phrase that starts at `start` ends (exclusive), not behind `to`: with its prepositional phrases and, if
 * `apposition`, with what commas set off behind it ("Rick Wilson, a strategist who …"). `start` itself if there is none.
 */
export function phraseEnd(scene: Scene, start: number, to: number, apposition: boolean): number {
  const { tokens, lexicon } = scene;
  const { id } = lexicon;
  const limit = Math.min(to, start + LONGEST);
  if (start >= limit) return start;
  if (scene.has(start, Is.PersonalPronoun | Is.ObjectPronoun) && !scene.isWord(start, id.one)) {
    if (!(scene.has(start, Is.Determiner) && isNominal(scene, start + 1))) return start + 1;
  }
  let i = start;
  let relative = false;
  for (; i < limit; i++) {
    if (scene.speechAt(i) >= 0) break;
    if (tokens.kind[i] === Kind.Mark) {
      const code = tokens.code[i];
      if (isDash(scene, i)) break;
      if (joinsWords(code)) continue;
      if (code === 0x28) {
        const close = closingBracket(scene, i, limit);
        if (close < 0) break;
        i = close;
        continue;
      }
      if (code === COMMA) {
        if (continuesList(scene, i, limit)) continue;
        if (apposition && opensApposition(scene, i + 1)) {
          relative = true;
          continue;
        }
        // "…, a doctor, and …": the closing comma of an apposition ends the phrase.
      }
      break;
    }
    const bits = scene.bits[i];
    if ((bits & Is.Relative) !== 0) {
      if (i === start || !apposition) break;
      relative = true;
      continue;
    }
    if ((bits & Is.Conjunction) !== 0) {
      if (relative || scene.isWord(i, id.and) || scene.isWord(i, id.or)) continue;
      break;
    }
    if (
      (bits & Is.Subordinator) !== 0 &&
      (bits & (Is.Preposition | Is.Determiner)) === 0 &&
      !(relative && scene.isWord(i, id.as))
    )
      break;
    if ((bits & Is.Preposition) !== 0) {
      if (opensInitials(scene, i) || endsName(scene, i)) continue;
      if (i === start) break;
      if (relative) continue;
      if (!bindsToNoun(scene, i, start)) break;
      continue;
    }
    if (relative) continue;
    if (
      scene.has(i, Is.Weekday | Is.TimeNoun) &&
      i > start &&
      !scene.isMark(i - 1, 0x2d) &&
      !scene.has(i - 1, Is.Preposition | Is.Determiner) &&
      !isNominal(scene, i + 1)
    )
      break;
    if (scene.isWord(i, id.last) && scene.has(i + 1, Is.TimeNoun | Is.Weekday)) break;
    if ((bits & Is.PersonalPronoun) !== 0 && i > start) break;
    // "told reporters there were no plans"
    if (scene.isWord(i, id.there)) break;
    if (
      (bits & Is.Determiner) !== 0 &&
      i > start &&
      // "Julie A. Hardy": an initial.
      !scene.isCapital(i) &&
      (scene.isCapital(i - 1) ||
        scene.has(i - 1, Is.PersonNoun | Is.Body | Is.ObjectPronoun) ||
        (i - 1 === start && scene.bits[start] === 0 && endsInS(scene, start)))
    )
      break;
    // "one of them, Ana Reyes"
    if ((bits & Is.ObjectPronoun) !== 0 && (bits & Is.Determiner) === 0 && !scene.isWord(i - 1, id.of)) break;
    if (i > start && isTensed(scene, i)) {
      if (isReducedAfter(scene, i)) continue;
      break;
    }
    if (isAdverb(scene, i) && !isNominal(scene, i + 1)) break;
  }
  while (
    i > start &&
    ((tokens.kind[i - 1] === Kind.Mark && !closesBracket(scene, i - 1)) ||
      (scene.has(i - 1, Is.Preposition | Is.Conjunction | Is.Relative) && !endsName(scene, i - 1)))
  )
    i--;
  return i;
}

/** Whether a noun phrase can start at `i`. */
export function startsPhrase(scene: Scene, i: number): boolean {
  if (i >= scene.count) return false;
  if (scene.tokens.kind[i] === Kind.Mark)
    return scene.isMark(i, 0x24) || scene.isMark(i, 0x40) || scene.isMark(i, 0x23);
  const bits = scene.bits[i];
  if ((bits & (Is.Determiner | Is.SubjectPronoun | Is.ObjectPronoun)) !== 0) return true;
  if (opensInitials(scene, i)) return true;
  if ((bits & (Is.Preposition | Is.Subordinator | Is.Conjunction | Is.Auxiliary | Is.Adverb)) !== 0) return false;
  return !isAdverb(scene, i);
}

/** "of", and prepositions whose phrase belongs to the noun before rather than to the verb. */
function bindsToNoun(scene: Scene, i: number, start: number): boolean {
  const { id } = scene.lexicon;
  // "said Asante of his captain": of whom it was said.
  if (scene.isWord(i, id.of))
    return !(
      scene.isCapital(i - 1) &&
      (scene.isWord(i + 1, id.his) || scene.isWord(i + 1, id.her) || scene.isWord(i + 1, id.their))
    );
  if (scene.has(i + 1, Is.Weekday | Is.Month | Is.TimeNoun) || scene.has(i + 2, Is.Month)) return false;
  // "the ministry over 300 people"
  if (scene.tokens.kind[i + 1] === Kind.Number && scene.isWord(i, id.over)) return false;
  if (scene.isWord(i + 1, id.a) || scene.isWord(i + 1, id.an)) {
    // "in an interview", "at a news conference": how it was said.
    if (scene.isWord(i, id.in) || scene.isWord(i, id.on) || scene.isWord(i, id.at) || scene.isWord(i, id.during))
      return false;
  }
  // "Minister for Health Jane Roe"
  if (scene.isWord(i, id.for) && scene.has(i - 1, Is.Title) && scene.isCapital(i + 1)) return true;
  if ((scene.isCapital(start) && scene.isCapital(i - 1)) || scene.isWord(i, id.about)) return false;
  return !scene.isWord(i, id.to) || scene.isWord(i - 1, id.close);
}

function opensApposition(scene: Scene, i: number): boolean {
  const { id } = scene.lexicon;
  if (scene.tokens.kind[i] === Kind.Number) return true;
  if (scene.tokens.kind[i] !== Kind.Word) return false;
  const bits = scene.bits[i];
  if ((bits & Is.Relative) !== 0) return !scene.isWord(i, id.that);
  if ((bits & (Is.SubjectPronoun | Is.Conjunction | Is.Auxiliary)) !== 0) return scene.isWord(i, id.one);
  if ((bits & Is.Subordinator) !== 0) return false;
  if (isAdverb(scene, i) || ((bits & Is.PlainVerb) !== 0 && isTensed(scene, i))) return false;
  if ((bits & Is.Preposition) !== 0) return scene.isWord(i, id.of) || scene.isWord(i, id.from);
  // An -ing form goes with the verb.
  return !endsInIng(scene, i) || (bits & (Is.PersonNoun | Is.Title)) !== 0 || scene.isCapital(i);
}

function continuesList(scene: Scene, comma: number, limit: number): boolean {
  const { id } = scene.lexicon;
  if (!scene.isCapital(comma + 1)) return false;
  for (let i = comma + 1; i < limit; i++) {
    if (scene.isWord(i, id.and)) return scene.isCapital(i + 1);
    if (scene.tokens.kind[i] === Kind.Word && !scene.isCapital(i)) return false;
  }
  return false;
}

function isReducedAfter(scene: Scene, i: number): boolean {
  if (scene.has(i, Is.Auxiliary)) return false;
  const { tokens } = scene;
  const last = tokens.text.charCodeAt(tokens.end[i] - 1);
  return (last === 0x64 || last === 0x6e) && scene.isWord(i + 1, scene.lexicon.id.by);
}

/** Where the first bracket behind token `i` closes, before `limit`; -1 if none does. */
export function closingBracket(scene: Scene, i: number, limit: number): number {
  for (let k = i + 1; k < limit; k++) if (closesBracket(scene, k)) return k;
  return -1;
}
