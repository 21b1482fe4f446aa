import { Flag, Kind } from '../article/tokens.ts';
import { Is } from './lexicon.ts';
import type { KnownNames } from './reading.ts';
import type { Scene } from './scene.ts';
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
}

/** Numbers kept for each name: start, end (code units), surname hash, hash of the first name, traits, alias. */
export const PERSON_SIZE = 6;

/** Names of persons as flat records; used again for the next paragraph. */
export class People {
  count = 0;
  data: Int32Array = new Int32Array(64 * PERSON_SIZE);

  add(start: number, end: number, last: number, first: number, traits: number, alias: number): void {
    const at = this.count * PERSON_SIZE;
    if (at + PERSON_SIZE > this.data.length) {
      const wide = new Int32Array(this.data.length * 2);
      wide.set(this.data);
      this.data = wide;
    }
    const { data } = this;
    data[at] = start;
    data[at + 1] = end;
    data[at + 2] = last;
    data[at + 3] = first;
    data[at + 4] = traits;
    data[at + 5] = alias;
    this.count++;
  }
}

const LONGEST_NAME = 8;

/** A name as found at a run of capitals: token indexes of the name without titles. */
export interface NameRun {
  /** First token, titles included. */
  start: number;
  /** First token of the name itself. */
  name: number;
  end: number;
  /** Surname token. */
  last: number;
  traits: number;
}

const run: NameRun = { start: 0, name: 0, end: 0, last: 0, traits: 0 };

/** Reads the name that starts at token `i` (a capital), into one shared object; null if there is none that a person may bear. */
export function readName(scene: Scene, i: number, to: number): NameRun | null {
  const { tokens } = scene;
  const { flags, kind } = tokens;
  const limit = Math.min(to, i + LONGEST_NAME + 4);
  let traits = 0;
  let k = i;
  while (k < limit && (scene.bits[k] & Is.Title) !== 0 && (flags[k] & Flag.Capital) !== 0) {
    // "Justice", "Prince" may be names, but not at the front of one.
    traits |= Trait.Titled | genderOf(scene.bits[k]);
    k++;
    if (scene.isMark(k, 0x2d) && (scene.bits[k + 1] & Is.Title) !== 0) k++;
  }
  const name = k;
  let names = 0;
  let last = -1;
  let nonPerson = 0;
  let allCaps = 0;
  for (; k < limit; k++) {
    if (kind[k] !== Kind.Word) {
      if (
        scene.isMark(k, 0x2d) &&
        last === k - 1 &&
        (flags[k] & (Flag.SpaceBefore | Flag.SpaceAfter)) === 0 &&
        k + 1 < limit &&
        (flags[k + 1] & Flag.Capital) !== 0
      )
        continue;
      break;
    }
    if ((flags[k] & Flag.Possessive) !== 0) break;
    if ((flags[k] & Flag.Capital) === 0) {
      if (
        names > 0 &&
        (scene.bits[k] & Is.Particle) !== 0 &&
        k + 1 < limit &&
        (flags[k + 1] & Flag.Capital) !== 0 &&
        !scene.isWord(k, scene.lexicon.id.in)
      )
        continue;
      break;
    }
    if (!scene.isCapital(k)) break;
    const bits = scene.bits[k];
    if (k > name && (flags[k] & Flag.SentenceStart) !== 0) break;
    if ((bits & (Is.NonPerson | Is.Weekday | Is.Month | Is.Body)) !== 0 && (bits & Is.GivenName) === 0) nonPerson++;
    if ((flags[k] & Flag.AllCaps) !== 0 && (flags[k] & Flag.Dotted) === 0) allCaps++;
    if (names === 0) traits |= genderOf(bits & Is.GivenName ? bits : 0);
    names++;
    if (!isSuffix(scene, k)) last = k;
  }
  if (names === 0 || last < 0) return null;
  if (nonPerson > 0 && (traits & Trait.Titled) === 0) return null;
  if (allCaps === names && names < 3 && (traits & Trait.Titled) === 0) traits |= Trait.Doubtful;
  if ((traits & 3) === 3) traits &= ~3;
  if (last === name) traits |= Trait.Single;
  run.start = i;
  run.name = name;
  run.end = k;
  run.last = last;
  run.traits = traits;
  return run;
}

function isSuffix(scene: Scene, k: number): boolean {
  const { start, end } = scene.tokens;
  const text = scene.tokens.text;
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

/** Collects the names of persons of a paragraph, in order. Linear. */
export function readPeople(scene: Scene, known: KnownNames, people: People): void {
  const { tokens } = scene;
  const { flags, kind } = tokens;
  people.count = 0;
  let next = 0;
  for (let i = 0; i < scene.count; i++) {
    if ((flags[i] & Flag.Capital) === 0 || kind[i] !== Kind.Word) continue;
    while (next < known.length && known[next + 1] <= i) next += 3;
    const found = readName(scene, i, scene.count);
    if (found === null) continue;
    let { traits } = found;
    let alias = -1;
    if (next < known.length && known[next] < found.end && known[next + 1] > found.name) {
      alias = known[next + 2];
      traits |= Trait.Known;
    }
    const { start, name, end, last } = found;
    if (
      (traits & (Trait.Single | Trait.Titled)) === Trait.Single &&
      scene.bits[name] !== 0 &&
      (scene.bits[name] & Is.GivenName) === 0
    ) {
      i = end - 1;
      continue;
    }
    if (scene.quote[i] !== 0) traits |= Trait.Quoted;
    else if ((flags[start] & Flag.SentenceStart) !== 0 || i === 0 || (end < scene.count && isTensed(scene, end)))
      traits |= Trait.Subject;
    if (end < scene.count && isPossessive(scene, end)) traits &= ~Trait.Subject;
    people.add(
      tokens.start[name],
      tokens.end[end - 1],
      tokens.hash[last],
      last === name ? 0 : tokens.hash[name],
      traits,
      alias,
    );
    i = end - 1;
  }
}
