// NOTE to ATTRIBUTION (18:34, remove only by SPEAKERS): the SPEAKERS helper is writing resolve.ts, speakers.ts, pronouns.ts, descriptions.ts right now (name and pronoun resolution, carried speakers, dates of statements) on top of your people.ts/sources.ts/details.ts/dates.ts as they stand. Please COMMIT yours now, write nothing in resolve.ts, and leave people/sources/dates/details to SPEAKERS from here on.
import { Flag, isQuotationMark, Kind } from '../article/tokens.ts';
import { Is } from './lexicon.ts';
import { phraseEnd } from './phrases.ts';
import type { KnownNames } from './reading.ts';
import { Part, type Scene } from './scene.ts';
import { isPossessive, isTensed } from './verbGroups.ts';

/** What is known of a name in the text. */
export enum Trait {
  Male = 1,
  Female = 2,
  /** A title stands before it. */
  Titled = 4,
  /** One name only: a surname, mostly. */
  Single = 8,
  /** The subject of its sentence. */
  Subject = 16,
  Quoted = 32,
  /** A known actor's name. */
  Known = 64,
  /** Not surely a person: a body, a place or a thing may be meant. */
  Doubtful = 128,
  /** No name: "a spokeswoman for the zoo". */
  Described = 256,
}

/** Numbers kept for each person: start, end (code units), hashes of last and first name, traits, alias, role, its modifier. */
export const PERSON_SIZE = 8;

/** Names of persons as flat records; used again for the next paragraph. */
export class People {
  count = 0;
  data: Int32Array = new Int32Array(64 * PERSON_SIZE);

  add(...record: [number, number, number, number, number, number, number, number]): void {
    const at = this.count * PERSON_SIZE;
    if (at + PERSON_SIZE > this.data.length) {
      const wide = new Int32Array(this.data.length * 2);
      wide.set(this.data);
      this.data = wide;
    }
    for (let i = 0; i < PERSON_SIZE; i++) this.data[at + i] = record[i];
    this.count++;
  }
}

const LONGEST_NAME = 12;

/** A name as found at a run of capitals: token indexes. */
export interface NameRun {
  /** First token, titles included. */
  start: number;
  /** First token of the name itself. */
  name: number;
  end: number;
  /** Surname token. */
  last: number;
  traits: number;
  /** Token of the last title, -1 if there is none. */
  title: number;
}

const run: NameRun = { start: 0, name: 0, end: 0, last: 0, traits: 0, title: -1 };

/** Where the run of capitals read last ended, whether or not it was a name. */
export function endOfRun(): number {
  return run.end;
}

/**
 * Reads the name that starts at token `i` (a capital), into one shared object; null if there is none that a person may
 * bear: `endOfRun` then tells where the capitals end.
 */
export function readName(scene: Scene, i: number, to: number): NameRun | null {
  const { tokens } = scene;
  const { flags, kind } = tokens;
  const limit = Math.min(to, i + LONGEST_NAME);
  let traits = 0;
  let name = i;
  let names = 0;
  let last = -1;
  let nonPerson = 0;
  let allCaps = 0;
  let title = -1;
  let k = i;
  for (; k < limit; k++) {
    if (kind[k] === Kind.Quote && names > 0) {
      // A nickname: William “Bull” Harcastle.
      const q = scene.quote[k] - 1;
      if (q < 0 || scene.part[q] !== Part.Fragment || scene.quotations.words[q] > 2 || scene.quoteStart(q) !== k) break;
      const behind = scene.quoteEnd(q);
      if (behind >= limit || !scene.isCapital(behind) || scene.isMark(behind - 2, 0x2c)) break;
      k = behind - 1;
      continue;
    }
    if (kind[k] !== Kind.Word) {
      const joined = scene.isMark(k, 0x2d) && k > i && (flags[k] & (Flag.SpaceBefore | Flag.SpaceAfter)) === 0;
      if (!joined || k + 1 >= limit || kind[k + 1] !== Kind.Word) break;
      if ((flags[k + 1] & Flag.Capital) === 0) {
        // Park Ji-woo, but not "Trump-backed".
        if (names < 2 || scene.bits[k + 1] !== 0 || tokens.end[k + 1] - tokens.start[k + 1] > 4) break;
        k++;
      }
      continue;
    }
    if ((flags[k] & Flag.Possessive) !== 0) break;
    if ((flags[k] & Flag.Capital) === 0) {
      if ((names > 0 || title === k - 1) && k > i && isLowerPart(scene, k, limit)) {
        if (isElision(scene, k)) {
          names++;
          last = k;
        }
        continue;
      }
      break;
    }
    if (!scene.isCapital(k) && !(k > i && (scene.bits[k] & Is.Particle) !== 0)) break;
    const bits = scene.bits[k];
    if (k > i && (flags[k] & Flag.SentenceStart) !== 0) break;
    if ((bits & Is.Title) !== 0 && titleGoesOn(scene, k, limit)) {
      // What stood before a title belongs to it: "Estonian Finance Minister".
      traits = (traits & Trait.Titled) | Trait.Titled | genderOf(bits);
      title = k;
      name = k + 1;
      if (scene.isMark(name, 0x2d)) {
        name += 2;
        k += 2;
      }
      names = 0;
      nonPerson = 0;
      allCaps = 0;
      last = -1;
      continue;
    }
    if ((bits & (Is.NonPerson | Is.Weekday | Is.Month | Is.Body)) !== 0 && (bits & Is.GivenName) === 0) nonPerson++;
    if ((flags[k] & Flag.AllCaps) !== 0 && (flags[k] & Flag.Dotted) === 0) allCaps++;
    if (names === 0 && (bits & Is.GivenName) !== 0 && (traits & 3) === 0) traits |= genderOf(bits);
    names++;
    if (!isSuffix(scene, k)) last = k;
  }
  run.end = Math.max(k, i + 1);
  if (names === 0 || last < 0) return null;
  if (nonPerson > 0 && ((traits & Trait.Titled) === 0 || nonPerson === names)) return null;
  if (allCaps === names && names < 3 && (traits & Trait.Titled) === 0) traits |= Trait.Doubtful;
  if ((traits & 3) === 3) traits &= ~3;
  // "Van der Velde" is a surname, not a name and a surname.
  if (last === name || (scene.bits[name] & Is.Particle) !== 0) traits |= Trait.Single;
  run.start = i;
  run.name = name;
  run.last = last;
  run.traits = traits;
  run.title = title;
  return run;
}

/** A title that a name follows; the last word of a run is a surname even if it looks like a title. */
function titleGoesOn(scene: Scene, k: number, limit: number): boolean {
  let next = k + 1;
  if (scene.isMark(next, 0x2d)) next++;
  return (
    next < limit &&
    (scene.isCapital(next) || isElision(scene, next)) &&
    (scene.tokens.flags[next] & Flag.SentenceStart) === 0
  );
}

/** Lower-case parts of names: "van der Velde", "al-Rashidi", "d’Almeida". */
function isLowerPart(scene: Scene, k: number, limit: number): boolean {
  if (isElision(scene, k)) return true;
  if ((scene.bits[k] & Is.Particle) === 0) return false;
  let next = k + 1;
  if (scene.isMark(next, 0x2d)) next++;
  else if (scene.has(next, Is.Particle) && next + 1 < limit) next++;
  return next < limit && scene.isCapital(next);
}

function isElision(scene: Scene, k: number): boolean {
  const { text, start, end } = scene.tokens;
  const at = start[k];
  if (end[k] - at < 4 || !isQuotationMark(text.charCodeAt(at + 1))) return false;
  const c = text.charCodeAt(at + 2);
  return c >= 0x41 && c <= 0xdd && c !== text[at + 2].toLowerCase().charCodeAt(0);
}

function isSuffix(scene: Scene, k: number): boolean {
  const { start, end, text } = scene.tokens;
  if (end[k] - start[k] > 3) return false;
  const c = text.charCodeAt(start[k]) | 0x20;
  const d = text.charCodeAt(start[k] + 1) | 0x20;
  return (c === 0x6a && d === 0x72) || (c === 0x73 && d === 0x72) || (c === 0x69 && d === 0x69);
}

/** Male, Female or neither, from a word's bits. */
export function genderOf(bits: number): number {
  const male = (bits & Is.Male) !== 0;
  const female = (bits & Is.Female) !== 0;
  return male === female ? 0 : male ? Trait.Male : Trait.Female;
}

/** The word for a person's office or trade at token `i`, short forms made long: its id. */
export function roleAt(scene: Scene, i: number): number {
  return scene.lexicon.roleOf[scene.tokens.code[i]] ?? 0;
}

/** What a description may stand on: "health" of "the health minister", 0 if nothing of the kind stands before `i`. */
export function modifierAt(scene: Scene, i: number, from: number): number {
  if (i <= from || scene.tokens.kind[i - 1] !== Kind.Word) return 0;
  return scene.has(i - 1, Is.Determiner | Is.Preposition | Is.Adverb | Is.Conjunction) ? 0 : scene.tokens.hash[i - 1];
}

/** Collects the persons of a paragraph, in order. Linear. */
export function readPeople(scene: Scene, known: KnownNames, people: People): void {
  const { tokens } = scene;
  const { flags } = tokens;
  people.count = 0;
  let next = 0;
  let free = 0;
  for (let c = 0; c < scene.capitalCount; c++) {
    const i = scene.capitals[c];
    if (i < free) continue;
    if ((flags[i] & Flag.SentenceStart) !== 0 && scene.has(i, Is.Determiner)) addDescribed(scene, i, people);
    while (next < known.length && known[next + 1] <= i) next += 3;
    const found = readName(scene, i, scene.count);
    if (found === null) {
      free = endOfRun();
      continue;
    }
    let { traits } = found;
    let alias = -1;
    if (next < known.length && known[next] < found.end && known[next + 1] > found.name) {
      alias = known[next + 2];
      traits |= Trait.Known;
    }
    const { start, name, end, last, title } = found;
    if (
      (traits & (Trait.Single | Trait.Titled)) === Trait.Single &&
      scene.bits[name] !== 0 &&
      (scene.bits[name] & Is.GivenName) === 0
    ) {
      free = end;
      continue;
    }
    if (scene.quote[i] !== 0) traits |= Trait.Quoted;
    else if ((flags[start] & Flag.SentenceStart) !== 0 || i === 0 || (end < scene.count && isTensed(scene, end)))
      traits |= Trait.Subject;
    if (end < scene.count && isPossessive(scene, end)) traits &= ~Trait.Subject;
    const at = title >= 0 ? title : appositionRole(scene, end, start);
    const role = at >= 0 ? roleAt(scene, at) : 0;
    if (at >= 0 && (traits & 3) === 0) traits |= genderOf(scene.bits[at]);
    people.add(
      tokens.start[name],
      tokens.end[end - 1],
      tokens.hash[last],
      (traits & Trait.Single) !== 0 ? 0 : tokens.hash[name],
      traits,
      alias,
      role,
      at >= 0 ? modifierAt(scene, at, Math.max(0, at - 1)) : 0,
    );
    free = end;
  }
}

/** "A spokeswoman for the zoo met …" at the start of a sentence: somebody whom "she" may mean. */
function addDescribed(scene: Scene, i: number, people: People): void {
  const { tokens } = scene;
  for (let k = i + 1; k < scene.count && k < i + 6; k++) {
    if (tokens.kind[k] !== Kind.Word || scene.has(k, Is.Preposition | Is.Auxiliary)) return;
    if (!scene.has(k, Is.PersonNoun) || scene.isCapital(k + 1)) continue;
    const end = phraseEnd(scene, i, scene.count, false);
    if (end <= k) return;
    const traits = Trait.Described | Trait.Subject | genderOf(scene.bits[k]);
    people.add(tokens.start[i], tokens.end[end - 1], 0, 0, traits, -1, roleAt(scene, k), modifierAt(scene, k, i));
    return;
  }
}

/** The role an apposition gives: "Hugh Hill, a doctor, …", or a trade before the name: "doctor Hugh Hill". Its token, or -1. */
function appositionRole(scene: Scene, end: number, start: number): number {
  if (start > 0 && scene.has(start - 1, Is.PersonNoun)) return start - 1;
  if (!scene.isMark(end, 0x2c)) return -1;
  for (let k = end + 1; k < scene.count && k < end + 8; k++) {
    if (scene.tokens.kind[k] !== Kind.Word) {
      if (scene.tokens.kind[k] === Kind.Number && k === end + 1) continue;
      if (scene.isMark(k, 0x2c) && k === end + 2) continue;
      return -1;
    }
    if (scene.has(k, Is.PersonNoun | Is.Title) && !scene.has(k + 1, Is.PersonNoun | Is.Title)) return k;
    if (scene.has(k, Is.Preposition | Is.Auxiliary | Is.Relative | Is.SubjectPronoun)) return -1;
  }
  return -1;
}
