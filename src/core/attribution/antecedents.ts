import { findFullName, type Mention, SEX } from './mentions.ts';
import { Trait } from './nameRuns.ts';
import { PERSON_SIZE, Person } from './people.ts';
import { Field } from './reading.ts';
import type { Scope } from './scope.ts';

/** Code units that count as one step away. */
const STEP = 150;
/** What a paragraph's end adds to the distance. */
const BREAK = 40;
/** Beyond a pronoun of the same sex the distance counts less: the person has been spoken of all the while. */
const CARRIED = 0.25;
const FARTHEST_PARAGRAPHS = 24;
/** No mention scores more: the search ends where nothing farther off could win. */
const BEST = 4.5;

/**
 * Whom "he" or "she" at `position` of paragraph `index` means: of the persons before it the one that is nearest, with
 * subjects and speakers before others and those of known sex before those of unknown. Names inside quotations are other people's
 * words and do not count.
 *
 * After the salience factors of Lappin and Leass (1994), cut down to what can be read without a parse.
 * @param sex `Trait.Male` or `Trait.Female`
 * @param except record of somebody who is not meant: the speaker, for "told him"
 */
export function findAntecedent(
  scope: Scope,
  index: number,
  position: number,
  sex: number,
  except: string | null = null,
): Mention | null {
  let best: Mention | null = null;
  let bestScore = -6;
  let away = 0;
  let weight = 1;
  let last = position;
  for (let k = index; k >= scope.from && k > index - FARTHEST_PARAGRAPHS; k--) {
    const { people, text } = scope.readings.at(k);
    if (k < index) {
      away += ((last + BREAK) / STEP) * weight;
      last = text.length;
    }
    for (let at = people.length - PERSON_SIZE; at >= 0; at -= PERSON_SIZE) {
      const end = people[at + Person.End];
      if (k === index && end > position) continue;
      away += (Math.max(0, last - end) / STEP) * weight;
      last = Math.min(last, end);
      if (BEST - away < bestScore) return best;
      const traits = people[at + Person.Traits];
      if ((traits & Trait.Pronoun) !== 0) {
        if ((traits & SEX) === sex) weight = CARRIED;
        continue;
      }
      const score = fitness(scope, k, at, sex) - away;
      if (score <= bestScore || (except !== null && text.slice(people[at], end) === except)) continue;
      bestScore = score;
      best = { paragraph: k, at };
    }
  }
  return best;
}

const NOT_AT_ALL = -100;

/** How well a mention suits, distance apart; at most `BEST`. */
function fitness(scope: Scope, paragraph: number, at: number, sex: number): number {
  const reading = scope.readings.at(paragraph);
  const { people } = reading;
  const traits = people[at + Person.Traits];
  if ((traits & Trait.Quoted) !== 0) return NOT_AT_ALL;
  let known = traits & SEX;
  let score = 0;
  let person = (traits & (Trait.Titled | Trait.Described)) !== 0 || people[at + Person.Role] !== 0;
  if (known !== 0 && known !== sex) return NOT_AT_ALL;
  if (known === 0 || people[at + Person.Given] === 0) {
    const alias = people[at + Person.Alias];
    const actor = alias < 0 ? null : (scope.options.actorOf?.(alias) ?? null);
    if (actor !== null) {
      if (actor.kind !== 'person') return NOT_AT_ALL;
      person = true;
      if (actor.pronoun === 'he') known = Trait.Male;
      if (actor.pronoun === 'she') known = Trait.Female;
    } else if ((traits & Trait.Described) === 0) {
      const told = sexElsewhere(scope, paragraph, people[at + Person.Surname], people[at + Person.Given]);
      if ((told & SEX) !== 0 && known === 0) known = told & SEX;
      if ((told & Trait.Single) === 0 || people[at + Person.Given] !== 0) person = true;
    }
    if (known !== 0 && known !== sex) return NOT_AT_ALL;
  } else person = true;
  if (known === sex) score += 1.5;
  if (!person) score -= 1.5;
  if ((traits & Trait.Doubtful) !== 0 && known === 0) score -= 2;
  if ((traits & Trait.Subject) !== 0) score += 1.5;
  if (isSource(reading.statements, people[at], people[at + Person.End])) score += 1.2;
  return score;
}

/** Sex as other mentions of the name tell it; `Trait.Single` if there is no full name with this surname. */
function sexElsewhere(scope: Scope, paragraph: number, surname: number, given: number): number {
  const full = findFullName(scope, paragraph, surname, 0);
  let traits: number = Trait.Single;
  if (full !== null) {
    const { people } = scope.readings.at(full.paragraph);
    traits = people[full.at + Person.Traits] & SEX;
    if (traits !== 0 && (given === 0 || given === people[full.at + Person.Given])) return traits;
  }
  // "Mr. Hill" elsewhere.
  for (let k = Math.min(scope.to - 1, paragraph + 6); k >= scope.from && k > paragraph - 20; k--) {
    const { people } = scope.readings.at(k);
    for (let at = 0; at < people.length; at += PERSON_SIZE)
      if (
        people[at + Person.Surname] === surname &&
        people[at + Person.Given] === 0 &&
        (people[at + Person.Traits] & SEX) !== 0
      )
        return (traits & ~SEX & Trait.Single) | (people[at + Person.Traits] & SEX);
  }
  return traits;
}

/** Whether a statement's source lies at the mention. */
export function isSource(statements: Int32Array, start: number, end: number): boolean {
  for (let at = 0; at < statements.length; at += statements[at + Field.Size])
    if (statements[at + Field.SourceStart] < end && statements[at + Field.SourceEnd] > start) return true;
  return false;
}
