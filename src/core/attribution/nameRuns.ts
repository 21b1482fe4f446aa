import { Flag, Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { Is } from './lexicon.ts';
import {
  behindNickname,
  isElision,
  isHeadlineVerb,
  isLowerPart,
  isMiddleName,
  isSuffix,
  tradeBefore,
} from './nameParts.ts';
import { opensInitials } from './nominals.ts';
import type { Scene } from './scene.ts';

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
  /** A known actor's name, all of it. */
  Known = 64,
  /** Not surely a person: a body, a place or a thing may be meant. */
  Doubtful = 128,
  /** No name: "a spokeswoman for the zoo". */
  Described = 256,
  /** "he", "she". */
  Pronoun = 512,
  /** The name of a body. */
  Body = 1024,
  /** Has an office that "the leader" may stand for. */
  Leader = 2048,
  /** Starts with a common given name. */
  Given = 4096,
  /** The source of a statement. */
  Speaker = 8192,
  /** Described with "the": somebody named elsewhere, mostly. */
  Definite = 16384,
  /** Has a party before or behind the name. */
  Party = 32768,
  /** A subject that opens its sentence: of the main clause, mostly. */
  Leads = 65536,
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
  const { tokens, bits: allBits } = scene;
  const { flags, kind } = tokens;
  const limit = Math.min(to, i + LONGEST_NAME);
  let traits = 0;
  let name = i;
  let names = 0;
  let last = -1;
  let nonPerson = 0;
  let allCaps = 0;
  let title = -1;
  let joinedLower = false;
  let k = i;
  const trade = tradeBefore(scene, i, limit);
  if (trade) {
    traits = Trait.Titled | genderOf(allBits[i]);
    title = i;
    name = i + 1;
    k = i + 1;
  }
  for (; k < limit; k++) {
    if (kind[k] === Kind.Quote && names > 0) {
      const behind = behindNickname(scene, k, limit);
      if (behind < 0) break;
      k = behind - 1;
      continue;
    }
    if (kind[k] !== Kind.Word) {
      const joined = scene.isMark(k, 0x2d) && k > i && (flags[k] & (Flag.SpaceBefore | Flag.SpaceAfter)) === 0;
      if (!joined || k + 1 >= limit || kind[k + 1] !== Kind.Word) break;
      if ((flags[k + 1] & Flag.Capital) === 0) {
        // Park Ji-woo, Leung Wai-kit, Moon Jae-in, but not "Trump-backed".
        const length = tokens.end[k + 1] - tokens.start[k + 1];
        const ordinary = allBits[k + 1] & ~(Is.GivenName | Is.Male | Is.Female | (length === 2 ? Is.Preposition : 0));
        if (names < 2 || ordinary !== 0 || length > 5) break;
        joinedLower = true;
        k++;
      }
      continue;
    }
    if ((flags[k] & Flag.Possessive) !== 0) break;
    const bits = allBits[k];
    if ((flags[k] & Flag.Capital) === 0) {
      if ((names > 0 || title >= 0) && isLowerPart(scene, k, limit)) {
        if (isElision(scene, k)) {
          names++;
          last = k;
        }
        continue;
      }
      break;
    }
    if (k > i && (flags[k] & Flag.SentenceStart) !== 0) break;
    if (!scene.isCapital(k) && !(k > i && (bits & Is.Particle) !== 0) && !isNameByPlace(scene, k, i, limit)) break;
    if (k > i && (bits & Is.Weekday) !== 0 && tokens.end[k] - tokens.start[k] > 4) break;
    if (names === 1 && isHeadlineVerb(scene, k)) break;
    if ((bits & Is.Title) !== 0 && titleGoesOn(scene, k, limit) && !(names === 1 && isMiddleName(scene, k))) {
      // What stood before a title belongs to it: "Estonian Finance Minister".
      traits = Trait.Titled | genderOf(bits);
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
    if (
      nonPerson > 0 &&
      (bits & Is.GivenName) !== 0 &&
      (allBits[k - 1] & (Is.Body | Is.NonPerson)) !== 0 &&
      isNamePart(scene, k + 1, limit)
    ) {
      // "the Refugee Council Enver Solomon"
      name = k;
      names = 0;
      nonPerson = 0;
      last = -1;
    }
    // "Theresa May"
    const month = k > i && (bits & Is.Month) !== 0 && (allBits[k - 1] & (Is.GivenName | Is.Title)) !== 0;
    if (!month && (bits & (Is.NonPerson | Is.Weekday | Is.Month | Is.Body)) !== 0 && (bits & Is.GivenName) === 0)
      nonPerson++;
    if ((flags[k] & Flag.AllCaps) !== 0 && (flags[k] & Flag.Dotted) === 0) allCaps++;
    if (names === 0 && (bits & Is.GivenName) !== 0) {
      traits |= Trait.Given;
      if ((traits & (Trait.Male | Trait.Female)) === 0) traits |= genderOf(bits);
    }
    names++;
    if (!isSuffix(scene, k)) last = k;
  }
  k = Math.max(k, i + 1);
  const body = opensInitials(scene, k - 1);
  // "AT&T", "Holm & Sons": a body, and what follows with capitals is part of its name.
  if (body)
    do k++;
    while (k < limit && scene.isCapital(k));
  run.end = Math.min(k, limit);
  if (body) return null;
  run.start = i;
  run.name = name;
  run.last = last;
  run.title = title;
  run.traits = traits;
  // "Q": a letter is nobody's name.
  if (names === 0 || last < 0 || tokens.end[last] - tokens.start[name] < 2) return null;
  if (nonPerson > 0 && ((traits & Trait.Titled) === 0 || nonPerson === names)) {
    // Park Ji-woo, Betty White: words of places and colours are names beside a given one.
    const person = joinedLower || (nonPerson === 1 && names < 4 && isSurnameByPlace(scene, name, last, k, traits));
    if (!person) return null;
  }
  // Park Ji-woo: the family's name comes first.
  if (joinedLower) traits |= Trait.Given;
  if (allCaps === names && names < 3 && (traits & Trait.Titled) === 0) traits |= Trait.Doubtful;
  if (last === name || startsWithParticle(scene, name, last)) traits |= Trait.Single;
  run.traits = traits;
  return run;
}

/** "Theresa May", "Will Hurd": auxiliaries by their letters. */
function isNameByPlace(scene: Scene, k: number, i: number, limit: number): boolean {
  const bits = scene.bits[k];
  if ((bits & Is.Auxiliary) === 0) return false;
  if ((bits & Is.Month) !== 0) return k > i && (scene.bits[k - 1] & (Is.GivenName | Is.Title)) !== 0;
  return (bits & Is.GivenName) !== 0 && isNamePart(scene, k + 1, limit) && scene.bits[k + 1] === 0;
}

function isNamePart(scene: Scene, k: number, limit: number): boolean {
  return k < limit && scene.isCapital(k) && (scene.tokens.flags[k] & Flag.SentenceStart) === 0;
}

const SURNAMES = hashed(
  'white black green west north east hill hills rivers england london paris washington york law bill day street church house park hall moscow',
);

/** Whether the word at `k` is a place's or a colour's, and many people's surname too. */
export function isPlaceAndSurname(scene: Scene, k: number): boolean {
  return scene.has(k, Is.NonPerson) && SURNAMES.has(scene.tokens.hash[k]);
}

/** "Betty White", "Ada Paris, a nurse, …": places and colours that many people bear as a surname, behind a given name. */
function isSurnameByPlace(scene: Scene, name: number, last: number, end: number, traits: number): boolean {
  const bits = scene.bits[last];
  if (last === name || (bits & (Is.NonPerson | Is.Body)) !== Is.NonPerson) return false;
  if (!SURNAMES.has(scene.tokens.hash[last])) return false;
  if ((traits & Trait.Given) !== 0) return true;
  return scene.bits[name] === 0 && last === name + 1 && scene.isMark(end, 0x2c) && scene.has(end + 1, Is.Article);
}

/** "Van der Velde": a surname alone, though of several words. */
function startsWithParticle(scene: Scene, name: number, last: number): boolean {
  if ((scene.bits[name] & (Is.Particle | Is.GivenName)) !== Is.Particle) return false;
  return (scene.tokens.flags[name + 1] & Flag.Capital) === 0 || last === name + 1;
}

/** A title that a name follows; the last word of a run is a surname even if it looks like a title. */
function titleGoesOn(scene: Scene, k: number, limit: number): boolean {
  let next = k + 1;
  if (scene.isMark(next, 0x2d)) next++;
  if (next >= limit || (scene.tokens.flags[next] & Flag.SentenceStart) !== 0 || isSuffix(scene, next)) return false;
  return scene.isCapital(next) || isLowerPart(scene, next, limit);
}

/** Male, Female or neither, from a word's bits. */
export function genderOf(bits: number): number {
  const male = (bits & Is.Male) !== 0;
  const female = (bits & Is.Female) !== 0;
  return male === female ? 0 : male ? Trait.Male : Trait.Female;
}
