import type { Place } from './attributed.ts';
import { PERSON_SIZE, Trait } from './people.ts';
import { Field, LOOK_BACK, type Readings, SourceKind, StatementFlag } from './reading.ts';
import { BODY_ROLE } from './sources.ts';

/** Whom a mention stands for. */
export interface Resolved {
  readonly name: string;
  /** Alias number of a known actor, -1 for anybody else. */
  readonly alias: number;
}

/** Paragraphs a pronoun reaches back, and a description. */
const PRONOUN_REACH = 6;
const ROLE_REACH = 30;
const BODY_REACH = 4;
const SEX = Trait.Male | Trait.Female;

/** Who the source of the statement at `at` of paragraph `index` is: full name for surname, pronoun and description. */
export function resolveSource(readings: Readings, index: number, at: number): Resolved {
  const { statements, text } = readings.at(index);
  const start = statements[at + Field.NameStart];
  const own: Resolved = {
    name:
      start < 0
        ? text.slice(statements[at + Field.SourceStart], statements[at + Field.SourceEnd])
        : text.slice(start, statements[at + Field.NameEnd]),
    alias: statements[at + Field.Alias],
  };
  const before = statements[at + Field.SourceStart];
  const traits = statements[at + Field.Traits];
  switch (statements[at + Field.SourceKind]) {
    case SourceKind.Name:
      return (traits & Trait.Single) === 0
        ? own
        : (fullName(readings, index, statements[at + Field.Surname], traits) ?? own);
    case SourceKind.Pronoun:
      if ((statements[at + Field.Flags] & StatementFlag.Plural) !== 0)
        return speakersBefore(readings, index, at, true) ?? own;
      if ((traits & SEX) === 0) return speakersBefore(readings, index, at, false) ?? own;
      return personBefore(readings, index, before, traits & SEX) ?? own;
    case SourceKind.Description: {
      if (own.alias >= 0) return own;
      const role = statements[at + Field.Role];
      if (role === BODY_ROLE) return speakersBefore(readings, index, at, false) ?? own;
      return role > 0 ? (holderOf(readings, index, before, role, statements[at + Field.Modifier], traits) ?? own) : own;
    }
    default:
      return own;
  }
}

/** Who is meant by the words [start, end) of paragraph `index`: an addressee, say. */
export function resolveMention(readings: Readings, index: number, start: number, end: number): Resolved {
  const { text, people } = readings.at(index);
  const words = text.slice(start, end);
  const lower = words.toLowerCase();
  const sex = lower === 'he' || lower === 'him' ? Trait.Male : lower === 'she' || lower === 'her' ? Trait.Female : 0;
  if (sex !== 0) return personBefore(readings, index, start, sex) ?? { name: words, alias: -1 };
  for (let at = 0; at < people.length; at += PERSON_SIZE) {
    if (people[at] < start || people[at + 1] !== end) continue;
    const named = { name: text.slice(people[at], people[at + 1]), alias: people[at + 5] };
    if ((people[at + 4] & Trait.Single) === 0) return named;
    return fullName(readings, index, people[at + 2], people[at + 4]) ?? named;
  }
  return { name: nameOf(readings, index, start, end), alias: -1 };
}

/** The words [start, end) of paragraph `index` on one line, without "the" before a name. */
export function nameOf(readings: Readings, index: number, start: number, end: number): string {
  const words = readings.at(index).text.slice(start, end).replace(/\s+/g, ' ');
  return /^the [A-Z]/i.test(words) && words[4] !== words[4].toLowerCase() ? words.slice(4) : words;
}

/** The nearest full name whose surname or first name hashes to `hash`; `traits` may tell the sex. */
function fullName(readings: Readings, index: number, hash: number, traits: number): Resolved | null {
  const sex = traits & SEX;
  for (let k = index; k >= 0 && k >= index - LOOK_BACK; k--) {
    const { people, text } = readings.at(k);
    for (let at = people.length - PERSON_SIZE; at >= 0; at -= PERSON_SIZE) {
      if (people[at + 3] === 0 || (people[at + 2] !== hash && people[at + 3] !== hash)) continue;
      const other = people[at + 4] & SEX;
      if (sex !== 0 && other !== 0 && sex !== other) continue;
      return { name: text.slice(people[at], people[at + 1]), alias: people[at + 5] };
    }
  }
  return null;
}

/** Sex of the person of record `at`, looked up under the full name if need be. */
function sexOf(readings: Readings, index: number, at: number): number {
  const { people } = readings.at(index);
  const own = people[at + 4] & SEX;
  if (own !== 0 || (people[at + 4] & Trait.Single) === 0) return own;
  for (let k = index; k >= 0 && k >= index - LOOK_BACK; k--) {
    const other = readings.at(k).people;
    for (let i = other.length - PERSON_SIZE; i >= 0; i -= PERSON_SIZE)
      if (other[i + 2] === people[at + 2] && (other[i + 4] & SEX) !== 0) return other[i + 4] & SEX;
  }
  return 0;
}

/** Whom "he" or "she" at offset `before` of paragraph `index` stands for: subjects and speakers first, the nearer the better. */
function personBefore(readings: Readings, index: number, before: number, sex: number): Resolved | null {
  let best = Number.NEGATIVE_INFINITY;
  let bestIn = -1;
  let bestAt = -1;
  for (let k = index; k >= 0 && k >= index - PRONOUN_REACH; k--) {
    const { people, statements } = readings.at(k);
    const base = -2 * (index - k);
    if (base + 7 < best) break;
    for (let at = 0; at < people.length; at += PERSON_SIZE) {
      if (k === index && people[at + 1] > before) break;
      const traits = people[at + 4];
      if ((traits & Trait.Quoted) !== 0) continue;
      let score = base + at / (people.length + 1);
      if ((traits & Trait.Subject) !== 0) score += 2;
      if ((traits & Trait.Doubtful) !== 0) score -= 2;
      if ((traits & Trait.Single) !== 0 && (traits & (Trait.Titled | Trait.Known)) === 0) score -= 0.5;
      if (isSpeaker(statements, people[at])) score += 2;
      if (score + 1.5 <= best) continue;
      const own = sexOf(readings, k, at);
      if (own !== 0 && own !== sex) continue;
      if (own === sex) score += 1.5;
      if (score <= best) continue;
      best = score;
      bestIn = k;
      bestAt = at;
    }
  }
  if (bestAt < 0) return null;
  const { people, text } = readings.at(bestIn);
  const named = { name: text.slice(people[bestAt], people[bestAt + 1]), alias: people[bestAt + 5] };
  if ((people[bestAt + 4] & Trait.Single) === 0) return named;
  return fullName(readings, bestIn, people[bestAt + 2], people[bestAt + 4] | sex) ?? named;
}

function isSpeaker(statements: Int32Array, offset: number): boolean {
  for (let at = 0; at < statements.length; at += statements[at + Field.Size])
    if (statements[at + Field.SourceStart] <= offset && offset < statements[at + Field.SourceEnd]) return true;
  return false;
}

/** The nearest person before offset `before` with this office or trade: "the minister". */
function holderOf(
  readings: Readings,
  index: number,
  before: number,
  role: number,
  modifier: number,
  traits: number,
): Resolved | null {
  for (let k = index; k >= 0 && k >= index - ROLE_REACH; k--) {
    const { people, text } = readings.at(k);
    for (let at = people.length - PERSON_SIZE; at >= 0; at -= PERSON_SIZE) {
      if (people[at + 6] !== role || (k === index && people[at + 1] > before)) continue;
      const other = people[at + 7];
      if (modifier !== 0 && other !== 0 && modifier !== other) continue;
      const sex = people[at + 4] & SEX;
      if (sex !== 0 && (traits & SEX) !== 0 && sex !== (traits & SEX)) continue;
      const named = { name: text.slice(people[at], people[at + 1]), alias: people[at + 5] };
      if ((people[at + 4] & Trait.Single) === 0) return named;
      return fullName(readings, k, people[at + 2], people[at + 4]) ?? named;
    }
  }
  return null;
}

/** The last speaker before that "they" (`plural`), "it" or "the company" can stand for. */
function speakersBefore(readings: Readings, index: number, at: number, plural: boolean): Resolved | null {
  for (let k = index; k >= 0 && k >= index - BODY_REACH; k--) {
    const { statements, text } = readings.at(k);
    let found: Resolved | null = null;
    for (let s = 0; s < statements.length && (k < index || s < at); s += statements[s + Field.Size]) {
      const kind = statements[s + Field.SourceKind];
      const start = statements[s + Field.NameStart];
      if (start < 0 || kind === SourceKind.Pronoun || kind === SourceKind.None) continue;
      const many = (statements[s + Field.Flags] & StatementFlag.Plural) !== 0;
      const name = text.slice(start, statements[s + Field.NameEnd]);
      if (plural ? !many : many || !isBody(name, statements[s + Field.Traits])) continue;
      found = { name, alias: statements[s + Field.Alias] };
    }
    if (found) return found;
  }
  return null;
}

/** A name that may be a body's: a capital, no title and no sex. */
function isBody(name: string, traits: number): boolean {
  const bare = name.startsWith('The ') || name.startsWith('the ') ? name.slice(4) : name;
  return (traits & (SEX | Trait.Titled)) === 0 && bare[0] !== bare[0]?.toLowerCase();
}

/**
 * The speaker of a quotation with no cue: whoever spoke before it, or is the subject of what stands before it. `place`
 * is the mention in the second case.
 */
export function carriedSource(
  readings: Readings,
  index: number,
  at: number,
): (Resolved & { place: Place | null }) | null {
  const { statements, people, text } = readings.at(index);
  const content = statements[at + Field.Pairs + 2 * statements[at + Field.CueCount]];
  let spoken = -1;
  for (let s = 0; s < at; s += statements[s + Field.Size]) if (statements[s + Field.SourceStart] >= 0) spoken = s;
  for (let p = people.length - PERSON_SIZE; p >= 0; p -= PERSON_SIZE) {
    if (people[p + 1] > content || (people[p + 4] & Trait.Subject) === 0 || (people[p + 4] & Trait.Quoted) !== 0)
      continue;
    if (spoken >= 0 && statements[spoken + Field.SourceStart] >= people[p]) break;
    const named = resolveMention(readings, index, people[p], people[p + 1]);
    return { ...named, place: { paragraph: index, start: people[p], end: people[p + 1] } };
  }
  if (spoken >= 0) return { ...resolveSource(readings, index, spoken), place: null };
  if (text.slice(0, content).trim().length > 0 || index === 0) return null;
  const before = readings.at(index - 1);
  let last = -1;
  for (let s = 0; s < before.statements.length; s += before.statements[s + Field.Size]) {
    const flags = before.statements[s + Field.Flags];
    if ((flags & StatementFlag.Asks) !== 0) return null;
    if (before.statements[s + Field.SourceStart] >= 0) last = s;
  }
  if (last >= 0) return { ...resolveSource(readings, index - 1, last), place: null };
  for (let p = before.people.length - PERSON_SIZE; p >= 0; p -= PERSON_SIZE)
    if ((before.people[p + 4] & (Trait.Subject | Trait.Quoted)) === Trait.Subject) {
      const named = resolveMention(readings, index - 1, before.people[p], before.people[p + 1]);
      return { ...named, place: { paragraph: index - 1, start: before.people[p], end: before.people[p + 1] } };
    }
  return null;
}
