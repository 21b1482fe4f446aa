import { Kind } from '../article/tokens.ts';
import { Form } from './lexicon/inflect.ts';
import { Is } from './lexicon.ts';
import { closesBracket, isDash, isNominal, opensInitials } from './nominals.ts';
import type { Scene } from './scene.ts';
import { isAdverb, isPossessive, isTensed } from './verbGroups.ts';
import { endsInS } from './wordEndings.ts';

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
  const oneOf = scene.isWord(start, id.one) && scene.isWord(start + 1, id.of);
  if (scene.has(start, Is.PersonalPronoun | Is.ObjectPronoun) && !isPossessive(scene, start + 1) && !oneOf) {
    if (!(scene.has(start, Is.Determiner) && isNominal(scene, start + 1))) return start + 1;
  }
  let i = start;
  let relative = false;
  for (; i < limit; i++) {
    const kind = tokens.kind[i];
    if (scene.speechAt(i) >= 0) break;
    if (kind === Kind.Number) continue;
    if (kind === Kind.Quote) {
      if (scene.quote[i] === 0 && tokens.code[i] === 0x22) break;
      continue;
    }
    if (kind === Kind.Mark) {
      const code = tokens.code[i];
      if (isDash(scene, i)) break;
      if (
        code === 0x2d ||
        code === 0x2f ||
        code === 0x26 ||
        code === 0x24 ||
        code === 0x25 ||
        code === 0x23 ||
        code === 0x40
      )
        continue;
      if (code === 0x28 && i > start) {
        const close = closingBracket(scene, i, limit);
        if (close < 0) break;
        i = close;
        continue;
      }
      if (code === COMMA) {
        if (continuesList(scene, i, limit)) continue;
        if (apposition && i > start && opensApposition(scene, i + 1, limit)) {
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
      if (relative) continue;
      if (
        (scene.isWord(i, id.and) || scene.isWord(i, id.or)) &&
        isNominal(scene, i - 1) &&
        startsPhrase(scene, i + 1) &&
        !predicateFollows(scene, i + 1, limit)
      )
        continue;
      break;
    }
    if ((bits & Is.Subordinator) !== 0 && (bits & (Is.Preposition | Is.Determiner)) === 0) {
      if (
        relative &&
        (bits & Is.Relative) === 0 &&
        !scene.isWord(i, id.when) &&
        !scene.isWord(i, id.while) &&
        !scene.isWord(i, id.after) &&
        !scene.isWord(i, id.as)
      )
        continue;
      if (relative && scene.isWord(i, id.as)) continue;
      break;
    }
    if ((bits & Is.Preposition) !== 0) {
      if (opensInitials(scene, i)) continue;
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
      !isPossessive(scene, i + 1) &&
      !scene.has(i - 1, Is.Preposition | Is.Determiner) &&
      !(tokens.kind[i - 1] === Kind.Number && scene.isWord(i - 2, id.of)) &&
      !isNominal(scene, i + 1)
    )
      break;
    if (scene.isWord(i, id.last) && scene.has(i + 1, Is.TimeNoun | Is.Weekday)) break;
    if ((bits & Is.PersonalPronoun) !== 0 && i > start && (bits & Is.Determiner) === 0) break;
    // "told reporters there were no plans"
    if (i > start && scene.isWord(i, id.there) && scene.has(i + 1, Is.Auxiliary)) break;
    if (
      (bits & Is.Determiner) !== 0 &&
      i > start &&
      // "Julie A. Hardy": an initial.
      !scene.isCapital(i) &&
      (scene.isCapital(i - 1) ||
        scene.has(i - 1, Is.PersonNoun | Is.Body | Is.ObjectPronoun) ||
        (i - 1 === start && scene.bits[start] === 0 && endsInS(scene, start))) &&
      !isPossessive(scene, i - 1)
    )
      break;
    // "one of them, Ana Reyes"
    if ((bits & Is.ObjectPronoun) !== 0 && (bits & Is.Determiner) === 0 && i > start && !scene.isWord(i - 1, id.of))
      break;
    if (i > start && isTensed(scene, i)) {
      if (isReducedAfter(scene, i)) continue;
      break;
    }
    if (i > start && isAdverb(scene, i) && !scene.isCapital(i) && !isNominal(scene, i + 1)) break;
  }
  while (
    i > start &&
    ((tokens.kind[i - 1] === Kind.Mark && !closesBracket(scene, i - 1)) ||
      scene.has(i - 1, Is.Preposition | Is.Conjunction | Is.Relative))
  )
    i--;
  return i;
}

/** Whether a noun phrase can start at `i`. */
export function startsPhrase(scene: Scene, i: number): boolean {
  if (i >= scene.count) return false;
  const kind = scene.tokens.kind[i];
  if (kind === Kind.Number) return true;
  if (kind === Kind.Quote) return scene.quote[i] !== 0;
  if (kind === Kind.Mark) return scene.isMark(i, 0x24) || scene.isMark(i, 0x40) || scene.isMark(i, 0x23);
  const bits = scene.bits[i];
  if ((bits & (Is.Determiner | Is.SubjectPronoun | Is.ObjectPronoun)) !== 0) return true;
  if (scene.isCapital(i)) return true;
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
  if (scene.has(i - 1, Is.PersonalPronoun)) return false;
  if (scene.has(i + 1, Is.Weekday | Is.Month) || scene.has(i + 1, Is.TimeNoun)) return false;
  if (scene.tokens.kind[i + 1] === Kind.Number && scene.has(i + 2, Is.Month)) return false;
  // "the ministry over 300 people"
  if (scene.tokens.kind[i + 1] === Kind.Number && scene.isWord(i, id.over)) return false;
  if (scene.isWord(i + 1, id.a) || scene.isWord(i + 1, id.an)) {
    // "in an interview", "at a news conference": how it was said.
    if (scene.isWord(i, id.in) || scene.isWord(i, id.on) || scene.isWord(i, id.at) || scene.isWord(i, id.during))
      return false;
  }
  const first = scene.isCapital(start) && scene.isCapital(i - 1);
  if (first) return false;
  if (scene.isWord(i, id.to) && scene.isWord(i - 1, id.close)) return true;
  if (scene.isWord(i, id.to) || scene.isWord(i, id.about) || scene.isWord(i, id.as)) return false;
  return (
    scene.has(start, Is.Determiner | Is.PersonNoun | Is.Body | Is.Plural) ||
    scene.tokens.kind[start] === Kind.Number ||
    !scene.isCapital(start)
  );
}

function opensApposition(scene: Scene, i: number, limit: number): boolean {
  if (i >= limit) return false;
  const { id } = scene.lexicon;
  if (scene.tokens.kind[i] === Kind.Number) return true;
  if (scene.tokens.kind[i] !== Kind.Word) return false;
  const bits = scene.bits[i];
  if ((bits & Is.Relative) !== 0) return !scene.isWord(i, id.that) && !scene.isWord(i, id.what);
  if ((bits & (Is.SubjectPronoun | Is.Conjunction | Is.Auxiliary)) !== 0) return scene.isWord(i, id.one);
  if ((bits & Is.Subordinator) !== 0) return false;
  if (isAdverb(scene, i) || ((bits & Is.PlainVerb) !== 0 && isTensed(scene, i))) return false;
  if ((bits & Is.Preposition) !== 0) return scene.isWord(i, id.of) || scene.isWord(i, id.from);
  if ((bits & Is.Cue) !== 0 && (scene.formsOf(i) & Form.Ing) !== 0) return false;
  // An -ing form goes with the verb.
  const { text, end } = scene.tokens;
  if (
    text.charCodeAt(end[i] - 1) === 0x67 &&
    text.charCodeAt(end[i] - 2) === 0x6e &&
    (bits & (Is.PersonNoun | Is.Title)) === 0 &&
    !scene.isCapital(i)
  )
    return false;
  return true;
}

function continuesList(scene: Scene, comma: number, limit: number): boolean {
  const { id } = scene.lexicon;
  if (!scene.isCapital(comma - 1) || !scene.isCapital(comma + 1)) return false;
  for (let i = comma + 1; i < limit && i < comma + 12; i++) {
    if (scene.isWord(i, id.and)) return scene.isCapital(i + 1);
    if (scene.tokens.kind[i] === Kind.Word && !scene.isCapital(i)) return false;
  }
  return false;
}

/** Whether a predicate follows the phrase at `i`: then it is the subject of another clause. */
function predicateFollows(scene: Scene, i: number, limit: number): boolean {
  const to = Math.min(limit, i + 12);
  for (let k = i; k < to; k++) {
    if (scene.tokens.kind[k] === Kind.Mark && scene.tokens.code[k] !== 0x2d) return false;
    if (scene.has(k, Is.Relative | Is.Preposition | Is.Subordinator)) return false;
    if (isTensed(scene, k)) return true;
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
