import { holderOf } from './holders.ts';
import { actorFits, findFullName, type Mention, SEX, sexesDiffer, whoIs } from './mentions.ts';
import { Trait } from './nameRuns.ts';
import { firstBehind, PERSON_SIZE, Person } from './person.ts';
import { roughLength, type Scope } from './scope.ts';

/** Code units that count as one step away. */
const STEP = 150;
/** What a paragraph's end adds to the distance. */
const BREAK = 40;
/** Beyond a pronoun of the same sex the distance counts less: the person has been spoken of all the while. */
const CARRIED = 0.25;
const FARTHEST_PARAGRAPHS = 24;
/** Mentions weighed, and records of one paragraph looked at, before the search gives up. */
const MOST_WEIGHED = 24;
/** Descriptions of which the name is looked up. */
const MOST_HOLDERS = 4;
const MOST = 40 * PERSON_SIZE;
/** No mention scores more: the search ends where nothing farther off could win. */
const BEST = 4.4;
/** Who scores less is not meant. */
const LEAST = -2.5;

/**
 * Whom "he" or "she" at `position` of paragraph `index` means: of the persons before it the one that is nearest, with
 * subjects and speakers before others and those of known sex before those of unknown. Names inside quotations are other people's
 * words and do not count.
 *
 * After the salience factors of Lappin and Leass (1994), cut down to what can be read without a parse.
 * @param sex `Trait.Male` or `Trait.Female`
 * @param unlikely surnames of people who are hardly meant: those of whom the speaker speaks
 * @param except name of somebody who is not meant: the speaker, for "told him"
 */
export function findAntecedent(
  scope: Scope,
  index: number,
  position: number,
  sex: number,
  except: string | null = null,
  unlikely: readonly number[] = [],
): Mention | null {
  let best: Mention | null = null;
  let bestScore = LEAST;
  let away = 0;
  let weight = 1;
  let weighed = 0;
  let last = position;
  let holders = 0;
  /** No subject was seen yet: the last one before the pronoun counts more, where its sex is not known. */
  let first = true;
  for (let k = index; k >= scope.from && k > index - FARTHEST_PARAGRAPHS; k--) {
    const { people, text } = scope.readings.at(k);
    if (k < index) {
      away += ((last + BREAK) / STEP) * weight;
      last = roughLength(text);
    }
    const behind = k === index ? firstBehind(people, people.length, position) : people.length;
    for (let at = behind - PERSON_SIZE; at >= 0; at -= PERSON_SIZE) {
      const end = people[at + Person.End];
      away += (Math.max(0, last - end) / STEP) * weight;
      last = Math.min(last, end);
      if (BEST - away < bestScore || weighed > MOST_WEIGHED) return best;
      const traits = people[at + Person.Traits];
      if ((traits & (Trait.Pronoun | Trait.Definite)) !== 0 && !sexesDiffer(traits, sex)) weight = CARRIED;
      if ((traits & Trait.Pronoun) !== 0) continue;
      weighed++;
      // The pronoun behind a subject is the subject's.
      if ((traits & (Trait.Leads | Trait.Quoted | Trait.Body)) === Trait.Leads && !sexesDiffer(traits, sex)) weight = 1;
      // "The mayor said": whoever was named as one.
      const holder =
        (traits & Trait.Definite) !== 0 && !sexesDiffer(traits, sex) && holders++ < MOST_HOLDERS
          ? holderOf(scope, k, at)
          : null;
      let score = fitness(scope, k, at, sex) - away;
      if (holder !== null) {
        const said = (traits & Trait.Speaker) !== 0 ? 1.2 : 0;
        if (fitness(scope, holder.paragraph, holder.at, sex) > NOT_AT_ALL) score = Math.max(score, 3 + said - away);
      } else if (first && k >= index - 1 && isNewcomer(people, at)) score = Math.min(BEST - away, score + 2.6);
      else if (first && k >= index - 1 && (traits & (Trait.Leads | SEX)) === (Trait.Leads | sex))
        score = Math.min(BEST - away, score + 1.2);
      if ((traits & (Trait.Leads | Trait.Speaker)) !== 0 && (traits & Trait.Quoted) === 0) first = false;
      if (unlikely.length > 0 && unlikely.includes(people[at + Person.Surname])) score -= 3;
      if (score <= bestScore) continue;
      if (except !== null && whoIs(scope, { paragraph: k, at }).name === except) continue;
      bestScore = score;
      best = holder ?? { paragraph: k, at };
    }
  }
  return best;
}

/** A subject named in full, of whom more is told, but not the sex. */
function isNewcomer(people: Int32Array, at: number): boolean {
  const traits = people[at + Person.Traits];
  if ((traits & (Trait.Leads | SEX | Trait.Quoted | Trait.Body | Trait.Definite)) !== Trait.Leads) return false;
  return people[at + Person.Given] !== 0 && (people[at + Person.Role] !== 0 || (traits & Trait.Given) !== 0);
}

const NOT_AT_ALL = -100;

/** How well a mention suits, distance apart; at most `BEST`. */
function fitness(scope: Scope, paragraph: number, at: number, sex: number): number {
  const { people } = scope.readings.at(paragraph);
  const traits = people[at + Person.Traits];
  if ((traits & (Trait.Quoted | Trait.Body)) !== 0) return NOT_AT_ALL;
  let known = traits & SEX;
  if (known !== 0 && known !== sex && (traits & (Trait.Titled | Trait.Given)) !== 0) return NOT_AT_ALL;
  let alias = people[at + Person.Alias];
  let person = people[at + Person.Given] !== 0 || (traits & (Trait.Titled | Trait.Described)) !== 0;
  if (people[at + Person.Given] === 0 && (traits & Trait.Described) === 0) {
    // A surname: the full name tells more.
    const full = findFullName(
      scope,
      paragraph,
      people[at],
      people[at + Person.Surname],
      traits & (known === sex ? SEX : 0),
    );
    if (full !== null) {
      const other = scope.readings.at(full.paragraph).people;
      const told = other[full.at + Person.Traits] & SEX;
      if (told !== 0 && (traits & Trait.Titled) === 0) known = told;
      alias = other[full.at + Person.Alias];
      person = true;
    }
  }
  if (alias >= 0) {
    const actor = scope.options.actorOf?.(alias) ?? null;
    if (!actorFits(actor, sex)) return NOT_AT_ALL;
    if (actor !== null) person = true;
    if (known === 0 && (actor?.pronoun === 'he' || actor?.pronoun === 'she')) known = sex;
  }
  if (known === 0 && person && (traits & Trait.Described) === 0)
    known = sexByTitle(scope, paragraph, people[at + Person.Surname], people[at + Person.Given]);
  if (known !== 0 && known !== sex) return NOT_AT_ALL;
  let score = known === sex ? 1.2 : 0;
  if (!person) score -= 1.5;
  else if (known === 0 && people[at + Person.Role] === 0 && (traits & (Trait.Titled | Trait.Given)) === 0) score -= 0.4;
  if ((traits & Trait.Doubtful) !== 0 && known === 0) score -= 2;
  // "The minister" is somebody named elsewhere.
  if ((traits & Trait.Definite) !== 0) score -= 2.5;
  if ((traits & Trait.Subject) !== 0) score += 1.8;
  if ((traits & Trait.Speaker) !== 0) score += 1.2;
  return score;
}

/** "Mr. Hill" near by: the sex that a title tells of a surname; 0 if none does, or if several people bear it. */
function sexByTitle(scope: Scope, paragraph: number, surname: number, given: number): number {
  let found = 0;
  const last = Math.min(scope.to - 1, paragraph + 6);
  for (let k = last; k >= scope.from && k > paragraph - 12; k--) {
    const { people } = scope.readings.at(k);
    for (let at = 0; at < people.length && at < MOST; at += PERSON_SIZE) {
      if (people[at + Person.Surname] !== surname) continue;
      const other = people[at + Person.Given];
      if (other === 0) found ||= people[at + Person.Traits] & SEX;
      else if (given !== 0 && other !== given) return 0;
    }
  }
  return found;
}
