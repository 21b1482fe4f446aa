import { hashWord } from '../article/wordTable.ts';
import { Trait } from './nameRuns.ts';
import { firstBehind, nameBit, PERSON_SIZE, Person } from './person.ts';
import { lineOf, type Scope } from './scope.ts';

/** A known actor, as far as speakers are concerned. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly kind?: string | undefined;
  readonly pronoun?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly offices?: readonly { readonly title: string }[] | undefined;
}

/** Who a word of the text stands for. */
export interface Who {
  readonly name: string;
  readonly actor: NamedActor | null;
}

/** Where a person's record stands: paragraph and index in its `people`. */
export interface Mention {
  readonly paragraph: number;
  readonly at: number;
}

export const SEX = Trait.Male | Trait.Female;

/** Whether two sets of traits cannot be one person's. */
export function sexesDiffer(a: number, b: number): boolean {
  return (a & SEX) !== 0 && (b & SEX) !== 0 && (a & SEX) !== (b & SEX);
}

/** Most records of one paragraph that a look-up goes through: an article's names are never that dense. */
const MOST_RECORDS = 250;

/**
 * The full name that a lone surname (or given name) with hash `word` stands for: the nearest one before `offset` of
 * the paragraph, else the next one behind. A name whose title or given name tells another sex does not fit.
 */
export function findFullName(
  scope: Scope,
  paragraph: number,
  offset: number,
  word: number,
  traits: number,
): Mention | null {
  const { readings } = scope;
  const here = readings.at(paragraph).people;
  const split = firstBehind(here, here.length, offset);
  const bit = nameBit(word);
  let second = -1;
  let secondIn = -1;
  for (let k = paragraph; k >= scope.from; k--) {
    const { people, nameBits } = readings.at(k);
    if ((nameBits & bit) === 0) continue;
    const end = k === paragraph ? split : people.length;
    const stop = Math.max(0, end - MOST_RECORDS * PERSON_SIZE);
    for (let at = end - PERSON_SIZE; at >= stop; at -= PERSON_SIZE) {
      const fit = fits(people, at, word, traits);
      if (fit === 2) return { paragraph: k, at };
      if (fit === 1 && second < 0) {
        second = at;
        secondIn = k;
      }
    }
  }
  if (second >= 0) return { paragraph: secondIn, at: second };
  for (let k = paragraph; k < scope.to; k++) {
    const { people, nameBits } = readings.at(k);
    if ((nameBits & bit) === 0) continue;
    const start = k === paragraph ? split : 0;
    const stop = Math.min(people.length, start + MOST_RECORDS * PERSON_SIZE);
    for (let at = start; at < stop; at += PERSON_SIZE)
      if (fits(people, at, word, traits) > 0) return { paragraph: k, at };
  }
  return null;
}

/** Whether somebody is named by the surname with hash `word` in another paragraph than `index`. */
export function isNamedAgain({ readings, from, to }: Scope, index: number, word: number): boolean {
  for (let k = from; k < to; k++) {
    const { people } = readings.at(k);
    if (k === index || (readings.at(k).nameBits & nameBit(word)) === 0) continue;
    for (let at = 0; at < people.length; at += PERSON_SIZE) if (people[at + Person.Surname] === word) return true;
  }
  return false;
}

/** 2 for a full name with this surname, 1 for one with this first name, else 0. */
function fits(people: Int32Array, at: number, word: number, traits: number): number {
  const isSurname = people[at + Person.Surname] === word;
  const given = people[at + Person.Given];
  // "Lee asked": a surname that is a given name elsewhere tells no sex.
  const told = isSurname && (traits & (Trait.Given | Trait.Titled)) === Trait.Given ? 0 : traits;
  if (
    (!isSurname && given !== word && people[at + Person.Middle] !== word) ||
    given === 0 ||
    sexesDiffer(people[at + Person.Traits], told)
  )
    return 0;
  if (isSurname) return 2;
  // A first name is a person's: not "WikiLeaks" for "WikiLeaks Cables".
  return (people[at + Person.Traits] & (Trait.Given | Trait.Titled | SEX)) !== 0 || people[at + Person.Role] !== 0
    ? 1
    : 0;
}

/** The longer name that ends in the two names of a shorter one: "José García Ferrer" for "García Ferrer"; the nearest before. */
export function findLongerName(scope: Scope, paragraph: number, given: number, surname: number): Mention | null {
  const bits = nameBit(surname) | nameBit(given);
  for (let k = paragraph; k >= scope.from; k--) {
    const { people, nameBits } = scope.readings.at(k);
    if ((nameBits & bits) !== bits) continue;
    const stop = Math.max(0, people.length - MOST_RECORDS * PERSON_SIZE);
    for (let at = people.length - PERSON_SIZE; at >= stop; at -= PERSON_SIZE)
      if (people[at + Person.Surname] === surname && people[at + Person.Middle] === given) return { paragraph: k, at };
  }
  return null;
}

/** The one whom the record stands for, by his full name. */
export function whoIs(scope: Scope, mention: Mention): Who {
  const { people, text } = scope.readings.at(mention.paragraph);
  const { at } = mention;
  const traits = people[at + Person.Traits];
  const given = people[at + Person.Given];
  let name = lineOf(text, people[at + Person.Start], people[at + Person.End]);
  if ((traits & Trait.Described) !== 0) return { name, actor: null };
  if (given === 0 && (traits & Trait.Body) === 0) {
    const full = findFullName(scope, mention.paragraph, people[at], people[at + Person.Surname], traits);
    if (full !== null) return whoIs(scope, full);
    name = titleBefore(text, people[at + Person.Start], traits) + name;
  }
  return named(scope, name, given, people[at + Person.Alias], traits);
}

/** "Mrs " of "Mrs Patel", of whom no more is told than her surname; else nothing. */
export function titleBefore(text: string, name: number, traits: number): string {
  if ((traits & (Trait.Single | Trait.Titled)) !== (Trait.Single | Trait.Titled)) return '';
  const titles = /(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.? (?:Justice )?$/;
  return titles.exec(text.slice(Math.max(0, name - 16), name))?.[0] ?? '';
}

/** A name as the text has it, or the actor that its alias stands for if the given name does not speak against it. */
export function named(scope: Scope, name: string, given: number, alias: number, traits: number): Who {
  const actor = alias < 0 ? null : (scope.options.actorOf?.(alias) ?? null);
  if (actor === null) return { name, actor: null };
  const whole = (traits & Trait.Known) !== 0 || given === 0;
  if (!whole && hashWord(actor.name.split(' ')[0]) !== given) return { name, actor: null };
  return { name: actor.name, actor };
}

/** Whether an actor can be meant by "he" or "she". */
export function actorFits(actor: NamedActor | null, sex: number): boolean {
  if (actor === null) return true;
  if (actor.kind !== undefined && actor.kind !== 'person') return false;
  if (actor.pronoun === 'he') return sex !== Trait.Female;
  if (actor.pronoun === 'she') return sex !== Trait.Male;
  return true;
}
