import { findAntecedent } from './antecedents.ts';
import { countryOf } from './countries.ts';
import { hashed } from './lexicon/hashed.ts';
import { type Mention, type NamedActor, SEX, sexesDiffer, type Who, whoIs } from './mentions.ts';
import { Trait } from './nameRuns.ts';
import { firstBehind, PERSON_SIZE, Person } from './person.ts';
import { Field } from './reading.ts';
import type { Scope } from './scope.ts';
import { Role } from './sourceView.ts';

/** Paragraphs a description of a person reaches back. */
const FARTHEST = 40;
/** Records of one paragraph that are looked at. */
const MOST_RECORDS = 100;

/**
 * Who "the minister", "the French leader", "the 54-year-old" at `at` of paragraph `index` is: the last one named with
 * that office, trade, land or age. Null if nobody was.
 */
export function findHolder(scope: Scope, index: number, at: number): Who | null {
  const { statements, text } = scope.readings.at(index);
  const before = statements[at + Field.SourceStart];
  const role = statements[at + Field.Role];
  const traits = statements[at + Field.Traits];
  if (role === 0 || role === Role.OtherBody) return null;
  if (role === Role.Somebody) {
    const mention = (traits & SEX) === 0 ? null : findAntecedent(scope, index, before, traits & SEX);
    return mention && whoIs(scope, mention);
  }
  const wanted: Wanted = {
    role,
    modifier: statements[at + Field.Modifier],
    country: statements[at + Field.Given],
    traits,
    words: text.slice(statements[at + Field.NameStart], statements[at + Field.NameEnd]).toLowerCase(),
  };
  let second: Mention | null = null;
  for (let k = index; k >= scope.from && k > index - FARTHEST; k--) {
    const { people } = scope.readings.at(k);
    const end = k === index ? firstBehind(people, people.length, before) : people.length;
    const stop = Math.max(0, end - MOST_RECORDS * PERSON_SIZE);
    for (let p = end - PERSON_SIZE; p >= stop; p -= PERSON_SIZE) {
      const fit = fits(scope, people, p, wanted);
      if (fit === 2) return whoIs(scope, { paragraph: k, at: p });
      if (fit === 1 && second === null) second = { paragraph: k, at: p };
    }
  }
  if (second) return whoIs(scope, second);
  const last = role === Role.Aged ? findLastPerson(scope, index, before) : null;
  return last && whoIs(scope, last);
}

/** "the 54-year-old", whose age was not told before: the last subject who is a person of no other age. */
function findLastPerson(scope: Scope, index: number, before: number): Mention | null {
  for (let k = index; k >= scope.from && k > index - 3; k--) {
    const { people } = scope.readings.at(k);
    const end = k === index ? firstBehind(people, people.length, before) : people.length;
    for (let p = end - PERSON_SIZE; p >= 0 && p >= end - MOST_RECORDS * PERSON_SIZE; p -= PERSON_SIZE) {
      const traits = people[p + Person.Traits];
      if ((traits & (Trait.Subject | Trait.Speaker)) === 0 || (traits & NOBODY) !== 0) continue;
      if (people[p + Person.Age] === 0) return { paragraph: k, at: p };
    }
  }
  return null;
}

const NOBODY = Trait.Pronoun | Trait.Body | Trait.Definite | Trait.Quoted | Trait.Doubtful;

const LESSER = hashed('vice deputy assistant associate junior');

interface Wanted {
  readonly role: number;
  readonly modifier: number;
  readonly country: number;
  readonly traits: number;
  /** The description in lower case. */
  readonly words: string;
}

/** 2 if the record at `p` is just what is wanted, 1 if nothing speaks against it, 0 if it is somebody else. */
function fits(scope: Scope, people: Int32Array, p: number, wanted: Wanted): number {
  const traits = people[p + Person.Traits];
  if ((traits & (Trait.Pronoun | Trait.Body | Trait.Definite)) !== 0 || sexesDiffer(traits, wanted.traits)) return 0;
  if (wanted.role === Role.Aged) return people[p + Person.Age] === wanted.modifier ? 2 : 0;
  const role = people[p + Person.Role];
  const modifier = people[p + Person.Modifier];
  const country = people[p + Person.Country];
  const actor = people[p + Person.Alias] < 0 ? null : (scope.options.actorOf?.(people[p + Person.Alias]) ?? null);
  const sameRole = wanted.role === Role.Leader ? (traits & Trait.Leader) !== 0 : role === wanted.role;
  if (!sameRole) return actor !== null && holds(actor, wanted) ? 2 : 0;
  if (wanted.country !== 0) {
    if (country !== 0) return country === wanted.country ? 2 : 0;
    if (actor !== null) return comesFrom(actor, wanted.country) ? 2 : 0;
    // "the Tarnau coach": the town need not have been named with him, as the land of a president is.
    return wanted.role !== Role.Leader && (traits & Trait.Leader) === 0 ? 1 : 0;
  }
  if (modifier === wanted.modifier) return 2;
  // "The president" is not the vice president.
  if (LESSER.has(modifier)) return 0;
  if (wanted.modifier === 0 || wanted.role === Role.Leader) return 2;
  return modifier === 0 || country !== 0 ? 1 : 0;
}

/** Whether a known actor's office is the one described: "the Velmoran foreign minister". */
function holds(actor: NamedActor, { country, words, role }: Wanted): boolean {
  if (country === 0 || !comesFrom(actor, country)) return false;
  const title = (actor.offices?.[0]?.title ?? '').toLowerCase();
  if (role === Role.Leader) return /\b(?:president|prime minister|chancellor|king|queen|supreme leader)\b/.test(title);
  const head = words.slice(words.lastIndexOf(' ') + 1);
  const start = title.indexOf(head);
  if (start < 0) return false;
  // "foreign minister" is not "defence minister".
  const office = words.split(' ').slice(2).join(' ');
  return title.includes(office);
}

function comesFrom(actor: NamedActor, country: number): boolean {
  return actor.affiliation !== undefined && countryOf(actor.affiliation) === country;
}
