import { type Mention, type Who, whoIs } from './mentions.ts';
import { Trait } from './nameRuns.ts';
import { PERSON_SIZE, Person } from './person.ts';
import { Field, type Sayings } from './reading.ts';
import { ruleIndex } from './rules.ts';
import type { Scope } from './scope.ts';

const LABEL = ruleIndex('label-colon');
const NO_NAME = Trait.Pronoun | Trait.Body | Trait.Doubtful | Trait.Described;

/** Whether the statement at `at` of a paragraph is a turn of an interview, labelled "Q" or "A". */
export function isTurn({ statements }: Sayings, at: number): boolean {
  return (
    statements[at + Field.Rule] === LABEL && statements[at + Field.SourceEnd] - statements[at + Field.SourceStart] === 1
  );
}

/**
 * Who gives the answers of the interview that paragraph `index` belongs to: the one person who is named in the headline
 * and again above the first question, or the only one named there; else null.
 */
export function findInterviewed(scope: Scope, index: number): Who | null {
  const { readings, from } = scope;
  // What leads up to the questions may be out of sight.
  if (from > 0) return null;
  const named = new Map<number, Mention & { last: number }>();
  for (let k = 0; k < index && !isTurn(readings.at(k), 0); k++) {
    const { people } = readings.at(k);
    for (let at = 0; at < people.length; at += PERSON_SIZE) {
      if ((people[at + Person.Traits] & NO_NAME) !== 0) continue;
      const surname = people[at + Person.Surname];
      const known = named.get(surname);
      if (known) known.last = k;
      else if (people[at + Person.Given] !== 0) named.set(surname, { paragraph: k, at, last: k });
    }
  }
  const who = [...named.values()].filter(({ paragraph, last }) => named.size < 2 || paragraph < Math.min(last, 1));
  return who.length === 1 ? whoIs(scope, who[0]) : null;
}
