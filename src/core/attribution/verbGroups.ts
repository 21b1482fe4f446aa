import { Flag, Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Form } from './lexicon/inflect.ts';
import { Frame, Is } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { endsInEd } from './wordEndings.ts';

/** How the verb at the head of a group is used. */
export enum Voice {
  /** Has a subject of its own: said, has said, is saying. */
  Finite = 0,
  /** was told, is said */
  Passive = 1,
  /** to say */
  Infinitive = 2,
  /** saying */
  Participle = 3,
  /** A participle or noun with nothing to carry it: "the report published", "a call". */
  Bare = 4,
}

/** The verb group around a cue verb. One object, filled again for each cue. */
export interface VerbGroup {
  start: number;
  /** Behind the verb. */
  end: number;
  voice: Voice;
  /** A modal or "would like to" stands in it. */
  modal: boolean;
  /** "is said to have …": others say that it was said. */
  hedged: boolean;
}

const LONGEST = 8;
const HEARSAY = hashed('said understood believed thought reported alleged rumored rumoured');
const PHASES = hashed('continue continued continues began begun used');

/** Reads the auxiliaries, negations and adverbs that go with the cue verb at `v` into `group`. */
export function readVerbGroup(scene: Scene, v: number, from: number, group: VerbGroup): void {
  const { lexicon, tokens } = scene;
  const form = scene.formsOf(v);
  let start = v;
  let be = false;
  let have = false;
  let infinitive = false;
  let modal = false;
  let doing = false;
  let phase = false;
  const limit = Math.max(from, v - LONGEST);
  for (let i = v - 1; i >= limit; i--) {
    const bits = scene.bits[i];
    if ((bits & Is.Auxiliary) !== 0) {
      if ((bits & Is.Be) !== 0) be = !doing;
      else if ((bits & Is.Have) !== 0) have = true;
      else if ((bits & Is.Modal) !== 0) modal = true;
      else doing = true;
      // "they've": the subject is in the word.
      if ((bits & Is.PersonalPronoun) !== 0) break;
      start = i;
    } else if ((tokens.flags[i] & Flag.Possessive) !== 0) {
      // "he's said": only behind a pronoun; behind a noun it is a possessive.
      if (!scene.has(i - 1, Is.PersonalPronoun | Is.Relative) && !(start < v && scene.has(i - 1, Is.SubjectPronoun)))
        break;
      have = true;
      start = i;
      break;
    } else if (isAdverb(scene, i)) {
      // An adverb with a comma before it may belong to the clause; it is taken if a verb or subject stands before.
      start = i;
    } else if (scene.isWord(i, lexicon.id.to) && ((form & Form.Base) !== 0 || have)) {
      infinitive = true;
      start = i;
      break;
    } else {
      const time = timeInside(scene, i);
      if (time < 0) break;
      i = time;
    }
  }
  // Adverbs at the left edge before a pronoun subject belong elsewhere; before the first auxiliary they stay.
  group.hedged = false;
  if (infinitive) {
    const by = isOwnWord(scene, v) ? hearsayStart(scene, start - 1, from) : -1;
    if (by >= 0) {
      start = by;
      group.hedged = true;
    } else if (isPhaseVerb(scene, start - 1)) {
      start = phaseStart(scene, start - 1, from);
      phase = true;
    }
  }
  group.start = start;
  group.end = scene.behindCue(v);
  group.modal = modal || doing;
  if (infinitive) group.voice = group.hedged || phase ? Voice.Finite : Voice.Infinitive;
  else if (be && (form & Form.Participle) !== 0) group.voice = Voice.Passive;
  else if (be || have) group.voice = Voice.Finite;
  else if ((form & Form.Ing) !== 0) group.voice = Voice.Participle;
  else if ((form & (Form.Past | Form.Third | Form.Base)) !== 0) group.voice = Voice.Finite;
  else group.voice = Voice.Bare;
}

/** "had last week observed", "has on Monday said": where the time put in before the verb starts that ends at `i`, or -1. */
function timeInside(scene: Scene, i: number): number {
  const { id } = scene.lexicon;
  if (!scene.has(i, Is.TimeNoun | Is.Weekday)) return -1;
  const before = i - 1;
  const isTime = scene.isWord(before, id.last) || scene.isWord(before, id.this) || scene.isWord(before, id.on);
  return isTime ? before : -1;
}

/** "continued to threaten", "has begun to say": the verb before "to" tells only that it goes on. */
function isPhaseVerb(scene: Scene, i: number): boolean {
  if (scene.has(i - 1, Is.Be)) return false;
  const { id } = scene.lexicon;
  return (
    PHASES.has(scene.tokens.hash[i]) ||
    // "went on to say"
    (scene.isWord(i, id.on) && (scene.isWord(i - 1, id.went) || scene.isWord(i - 1, id.goes)))
  );
}

function phaseStart(scene: Scene, i: number, from: number): number {
  let start = scene.isWord(i, scene.lexicon.id.on) ? i - 1 : i;
  while (start > from && (scene.has(start - 1, Is.Auxiliary) || isAdverb(scene, start - 1))) start--;
  return start;
}

/** "is understood", "was said" before "to": where its group starts, or -1. */
function hearsayStart(scene: Scene, participle: number, from: number): number {
  if (!HEARSAY.has(scene.tokens.hash[participle])) return -1;
  let start = participle;
  while (start > from && (scene.has(start - 1, Is.Auxiliary) || isAdverb(scene, start - 1))) start--;
  return start;
}

/** "is said to claim", "to have backed": a statement passed on; but "is said to back" is said of somebody. */
export function isOwnWord(scene: Scene, v: number): boolean {
  const { grade, frames } = scene.lexicon.cues[scene.cue[v]];
  return grade === 'V' && ((frames & (Frame.Quote | Frame.Clause)) !== 0 || !scene.isWord(v - 1, scene.lexicon.id.to));
}

/** An adverb as it stands in a verb group: listed, or any unknown word in -ly. */
export function isAdverb(scene: Scene, i: number): boolean {
  const { tokens, bits } = scene;
  if (i < 0 || i >= scene.count || tokens.kind[i] !== Kind.Word) return false;
  if ((bits[i] & Is.Adverb) !== 0) return true;
  if (bits[i] !== 0) return false;
  const end = tokens.end[i];
  if (end - tokens.start[i] < 5) return false;
  const { text } = tokens;
  return (
    text.charCodeAt(end - 1) === 0x79 &&
    text.charCodeAt(end - 2) === 0x6c &&
    (tokens.flags[i] & Flag.Capital) === 0 &&
    !NOT_ADVERBS.has(tokens.hash[i])
  );
}

/** Nouns and adjectives in -ly. */
const NOT_ADVERBS = hashed(
  'family ally rally supply assembly bully monopoly anomaly homily belly jelly lily fly elderly friendly deadly costly lovely ugly silly holy lonely orderly',
);

/** A word that is surely or probably a verb with tense: where one stands a clause has its predicate. */
export function isTensed(scene: Scene, i: number): boolean {
  // Asked again and again by the rules around one cue.
  if (i < 0 || i >= scene.count) return false;
  const known = scene.tensed[i];
  if (known >> 1 === scene.stamp) return (known & 1) !== 0;
  const tensed = looksTensed(scene, i);
  scene.tensed[i] = scene.stamp * 2 + (tensed ? 1 : 0);
  return tensed;
}

function looksTensed(scene: Scene, i: number): boolean {
  const bits = scene.bits[i];
  if ((bits & Is.Auxiliary) !== 0) return true;
  // "Ohio-based"
  if (scene.isMark(i - 1, 0x2d) && (scene.tokens.flags[i] & Flag.SpaceBefore) === 0) return false;
  if ((bits & (Is.PlainVerb | Is.Cue)) === 0) return isPastByEnding(scene, i);
  if ((scene.tokens.flags[i] & Flag.Capital) !== 0) return false;
  if ((bits & (Is.PersonNoun | Is.Title | Is.Body)) !== 0 && !scene.has(i - 1, Is.PersonalPronoun)) return false;
  // "a source close to the family"
  if (scene.isWord(i, scene.lexicon.id.close) && scene.isWord(i + 1, scene.lexicon.id.to)) return false;
  // A noun rather: "the report", "their support", "a plan".
  if (scene.has(i - 1, Is.Determiner | Is.Preposition) || isPossessive(scene, i - 1)) return false;
  if ((bits & Is.Cue) !== 0) {
    const form = scene.formsOf(i);
    // "13 states"
    if ((form & Form.Third) !== 0 && scene.tokens.kind[i - 1] === Kind.Number) return false;
    // "the new forecast": the past looks like the noun.
    if ((form & Form.Past) !== 0 && (form & Form.Base) !== 0 && scene.lexicon.cues[scene.cue[i]].isNoun)
      return (
        scene.isCapital(i - 1) ||
        scene.has(i - 1, Is.SubjectPronoun | Is.Relative | Is.PersonNoun | Is.Body | Is.Plural)
      );
    if ((form & (Form.Past | Form.Third)) === 0)
      return (form & Form.Base) !== 0 && scene.has(i - 1, Is.PersonalPronoun | Is.Relative | Is.Plural);
  }
  return true;
}

function isPastByEnding(scene: Scene, i: number): boolean {
  const { tokens, bits } = scene;
  if (bits[i] !== 0 || tokens.end[i] - tokens.start[i] < 5 || !endsInEd(scene, i)) return false;
  // "a recently repaired roof", but "she then repaired the roof"
  const adverb = scene.has(i - 1, Is.Adverb) && !scene.has(i - 2, Is.SubjectPronoun);
  return !adverb && !scene.has(i - 1, Is.Determiner | Is.Preposition);
}

/** Whether token `i`, which may be -1, is the possessive sign behind a name or noun. */
export function isPossessive(scene: Scene, i: number): boolean {
  return i >= 0 && (scene.tokens.flags[i] & Flag.Possessive) !== 0;
}

/** Whether token `i`, which may be -1, is a verb of saying that takes a quotation. */
export function isSaying(scene: Scene, i: number): boolean {
  return i >= 0 && scene.cueOf(i).grade === 'V' && scene.takes(i, Frame.Quote);
}
