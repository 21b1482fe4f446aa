import { hashWord } from '../article/wordTable.ts';
import { findAntecedent } from './antecedents.ts';
import { findNamedHolder, MOST_RECORDS, type Wanted } from './holders.ts';
import { PEOPLES } from './lexicon/roles.ts';
import { type Mention, SEX, type Who, whoIs } from './mentions.ts';
import { Trait } from './nameRuns.ts';
import { firstBehind, PERSON_SIZE, Person } from './person.ts';
import { Field } from './reading.ts';
import type { Scope } from './scope.ts';
import { Role } from './sourceView.ts';

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
  const holder = findNamedHolder(scope, index, before, wanted);
  if (holder) return whoIs(scope, holder);
  const people = wanted.country === 0 && PEOPLES.has(hashWord(wanted.words.slice(wanted.words.lastIndexOf(' ') + 1)));
  const last = role === Role.Aged || people ? findLastPerson(scope, index, before, people ? Trait.Party : 0) : null;
  return last && whoIs(scope, last);
}

/**
 * "the 54-year-old", whose age was not told before: the last subject who is a person of no other age; for "the Democrat" of
 * no other party, which is `except`.
 */
function findLastPerson(scope: Scope, index: number, before: number, except: number): Mention | null {
  for (let k = index; k >= scope.from && k > index - 3; k--) {
    const { people } = scope.readings.at(k);
    const end = k === index ? firstBehind(people, people.length, before) : people.length;
    for (let p = end - PERSON_SIZE; p >= 0 && p >= end - MOST_RECORDS * PERSON_SIZE; p -= PERSON_SIZE) {
      const traits = people[p + Person.Traits];
      if ((traits & (Trait.Subject | Trait.Speaker)) === 0 || (traits & (NOBODY | except)) !== 0) continue;
      if (people[p + Person.Age] === 0 || except !== 0) return { paragraph: k, at: p };
    }
  }
  return null;
}

const NOBODY = Trait.Pronoun | Trait.Body | Trait.Definite | Trait.Quoted | Trait.Doubtful;
