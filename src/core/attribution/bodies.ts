import { lastOf } from './chains.ts';
import { findFullName, named, type Who, whoIs } from './mentions.ts';
import { Trait } from './nameRuns.ts';
import { firstBehind, PERSON_SIZE, Person } from './person.ts';
import { Field, SourceKind, StatementFlag } from './reading.ts';
import { lineOf, type Scope, withoutThe } from './scope.ts';
import { Role } from './sourceView.ts';

/** Paragraphs "it", "they" and "the company" reach back. */
const FARTHEST = 4;
/** Statements, and records of one paragraph, that are looked at. */
const MOST = 40;
const SEX = Trait.Male | Trait.Female;

/**
 * The last speaker before statement `at` that "they" (`plural`), or "it" and "the company", can stand for; failing that
 * the last subject that is no person. Null if there is neither.
 */
export function findSpeakerBefore(scope: Scope, index: number, at: number, plural: boolean): Who | null {
  let looked = 0;
  let described: Who | null = null;
  const source = scope.readings.at(index).statements[at + Field.SourceStart];
  for (let k = index; k >= scope.from && k >= index - FARTHEST; k--) {
    const { statements, text } = scope.readings.at(k);
    for (
      let s = k === index ? before(statements, at) : lastOf(statements);
      s >= 0 && looked < MOST;
      s = before(statements, s)
    ) {
      looked++;
      const kind = statements[s + Field.SourceKind];
      const start = statements[s + Field.NameStart];
      if (start < 0 || kind === SourceKind.Pronoun || kind === SourceKind.None) continue;
      const many = (statements[s + Field.Flags] & StatementFlag.Plural) !== 0;
      const name = lineOf(text, start, statements[s + Field.NameEnd]);
      const traits = statements[s + Field.Traits];
      const role = statements[s + Field.Role];
      // "The army", "the operator": the body itself if nobody who was named before stands behind it.
      if (!plural && (role === Role.NamedBody || role === Role.Body)) {
        described ??= { name: lineOf(text, start, statements[s + Field.NameEnd]), actor: null };
        if (role === Role.NamedBody)
          return findNamedBody(scope, k, statements[s + Field.SourceStart], statements[s + Field.Surname]) ?? described;
        continue;
      }
      const isDescribed = role === Role.OtherBody;
      if (plural ? !many : many || !(isDescribed || isBody(name, traits))) continue;
      if (!plural && (traits & Trait.Single) !== 0 && findFullName(scope, k, start, statements[s + Field.Surname], 0))
        continue;
      if (!plural && isPersonAt(scope, k, start)) continue;
      const who = named(scope, withoutThe(name), statements[s + Field.Given], statements[s + Field.Alias], traits);
      if (plural) return who;
      // A body that is the subject of a sentence between the two is nearer.
      if (who.actor?.kind !== 'person')
        return (k === index && findBodySubject(scope, index, source, start, true)) || who;
    }
  }
  return plural ? null : (findBodySubject(scope, index, source, -1, false) ?? described);
}

/** Whether the name at `start` is known to be a person's: "Ravina Holt, a spokesperson for the office". */
function isPersonAt(scope: Scope, paragraph: number, start: number): boolean {
  const { people } = scope.readings.at(paragraph);
  const p = firstBehind(people, people.length, start);
  if (p >= people.length || people[p + Person.Start] !== start || (people[p + Person.Traits] & Trait.Body) !== 0)
    return false;
  return people[p + Person.Role] !== 0 || (people[p + Person.Traits] & (SEX | Trait.Titled)) !== 0;
}

/** The last body named before `offset` whose name ends in `word`: "the ministry". */
export function findNamedBody(scope: Scope, index: number, offset: number, word: number): Who | null {
  for (let k = index; k >= scope.from && k >= index - 20; k--) {
    const { people } = scope.readings.at(k);
    const end = k === index ? firstBehind(people, people.length, offset) : people.length;
    for (let p = end - PERSON_SIZE; p >= 0 && p >= end - MOST * PERSON_SIZE; p -= PERSON_SIZE)
      if ((people[p + Person.Traits] & Trait.Body) !== 0 && people[p + Person.Surname] === word)
        return whoIs(scope, { paragraph: k, at: p });
  }
  return null;
}

/**
 * The nearest subject between `floor` and `offset` that may be a body: a name of several words, with no title, sex or
 * office. `sure`: one that can be nothing else.
 */
function findBodySubject(scope: Scope, index: number, offset: number, floor: number, sure: boolean): Who | null {
  for (let k = index; k >= scope.from && k >= index - (floor < 0 ? 2 : 0); k--) {
    const { people, text } = scope.readings.at(k);
    const end = k === index ? firstBehind(people, people.length, offset) : people.length;
    for (let p = end - PERSON_SIZE; p >= 0 && p >= end - MOST * PERSON_SIZE; p -= PERSON_SIZE) {
      const traits = people[p + Person.Traits];
      if (people[p + Person.End] <= floor || people[p + Person.Start] === floor) return null;
      if (sure && (traits & Trait.Body) === 0) continue;
      if ((traits & Trait.Subject) === 0 || (traits & NO_BODY) !== 0 || people[p + Person.Role] !== 0) continue;
      if ((traits & (Trait.Body | Trait.Known)) === 0 && people[p + Person.Given] === 0) continue;
      const name = lineOf(text, people[p + Person.Start], people[p + Person.End]);
      if ((traits & Trait.Described) !== 0 && (traits & Trait.Body) === 0) continue;
      const who = named(scope, name, people[p + Person.Given], people[p + Person.Alias], traits);
      if (who.actor?.kind !== 'person') return who;
    }
  }
  return null;
}

const NO_BODY = SEX | Trait.Titled | Trait.Given | Trait.Pronoun | Trait.Quoted;

/** The record before the one at `at`, -1 if it is the first. */
function before(statements: Int32Array, at: number): number {
  return at <= 0 ? -1 : at - statements[at + Field.Previous];
}

/** A name that may be a body's: a capital, no title and no sex. */
function isBody(name: string, traits: number): boolean {
  const bare = /^the /i.test(name) ? name.slice(4) : name;
  // "I", "A report", "Americans"
  if (/^(?:I|we)$|^(?:an?|some|one|another|its|his|her|their|my|our) |^\S+(?:ans|ists)$/i.test(bare)) return false;
  if (/ and \p{Ll}/u.test(bare)) return false;
  return (traits & (SEX | Trait.Titled)) === 0 && bare[0] !== bare[0]?.toLowerCase();
}

/** The body whose initials `letters` are: "World Health Organisation" for "WHO"; null if none is named. */
export function findByInitials(scope: Scope, index: number, letters: string): string | null {
  for (let step = 0; step < scope.to - scope.from; step++) {
    const k = step <= index - scope.from ? index - step : scope.from + step;
    const { people, text } = scope.readings.at(k);
    const stop = Math.max(0, people.length - MOST * PERSON_SIZE);
    for (let p = people.length - PERSON_SIZE; p >= stop; p -= PERSON_SIZE) {
      if ((people[p + Person.Traits] & Trait.Body) === 0) continue;
      const name = lineOf(text, people[p + Person.Start], people[p + Person.End]);
      if (initials(name) === letters) return name;
    }
  }
  return null;
}

function initials(name: string): string {
  let out = '';
  for (const word of name.split(' ')) if (word[0] !== word[0]?.toLowerCase()) out += word[0];
  return out;
}
