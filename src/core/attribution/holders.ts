import { countryOf } from './countries.ts';
import { hashed } from './lexicon/hashed.ts';
import { type Mention, type NamedActor, sexesDiffer } from './mentions.ts';
import { Trait } from './nameRuns.ts';
import { firstBehind, PERSON_SIZE, Person } from './person.ts';
import type { Scope } from './scope.ts';
import { Role } from './sourceView.ts';

/** Paragraphs a description of a person reaches back. */
const FARTHEST = 40;
/** Records of one paragraph that are looked at. */
export const MOST_RECORDS = 100;

const LESSER = hashed('vice deputy assistant associate junior');

/** What a description tells of the person it means. */
export interface Wanted {
  readonly role: number;
  readonly modifier: number;
  readonly country: number;
  readonly traits: number;
  /** The description in lower case. */
  readonly words: string;
}

/** The last person named before `offset` of paragraph `index` who is what is wanted; failing that one who may be. */
export function findNamedHolder(scope: Scope, index: number, offset: number, wanted: Wanted): Mention | null {
  let second: Mention | null = null;
  for (let k = index; k >= scope.from && k > index - FARTHEST; k--) {
    const { people } = scope.readings.at(k);
    const end = k === index ? firstBehind(people, people.length, offset) : people.length;
    const stop = Math.max(0, end - MOST_RECORDS * PERSON_SIZE);
    for (let p = end - PERSON_SIZE; p >= stop; p -= PERSON_SIZE) {
      const fit = fits(scope, people, p, wanted);
      if (fit === 2) return { paragraph: k, at: p };
      if (fit === 1 && second === null) second = { paragraph: k, at: p };
    }
  }
  return second;
}

/** Who "The minister" in the record at `at` of a paragraph's people is; null if nobody before is known to be one. */
export function holderOf(scope: Scope, paragraph: number, at: number): Mention | null {
  const { people } = scope.readings.at(paragraph);
  const role = people[at + Person.Role];
  if (role === 0) return null;
  const wanted = {
    role,
    modifier: people[at + Person.Modifier],
    country: 0,
    traits: people[at + Person.Traits],
    words: '',
  };
  return findNamedHolder(scope, paragraph, people[at + Person.Start], wanted);
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
