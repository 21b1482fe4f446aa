import { named, type Who } from './mentions.ts';
import { Trait } from './nameRuns.ts';
import { PERSON_SIZE, Person } from './people.ts';
import { Field, SourceKind, StatementFlag } from './reading.ts';
import { lineOf, type Scope } from './scope.ts';

/** Paragraphs "it", "they" and "the company" reach back. */
const FARTHEST = 4;
const SEX = Trait.Male | Trait.Female;

/** The last speaker before statement `at` that "they" (`plural`), or "it" and "the company", can stand for; null if none. */
export function findSpeakerBefore(scope: Scope, index: number, at: number, plural: boolean): Who | null {
  for (let k = index; k >= scope.from && k >= index - FARTHEST; k--) {
    const { statements, text } = scope.readings.at(k);
    let found: Who | null = null;
    for (let s = 0; s < statements.length && (k < index || s < at); s += statements[s + Field.Size]) {
      const kind = statements[s + Field.SourceKind];
      const start = statements[s + Field.NameStart];
      if (start < 0 || kind === SourceKind.Pronoun || kind === SourceKind.None) continue;
      const many = (statements[s + Field.Flags] & StatementFlag.Plural) !== 0;
      const name = lineOf(text, start, statements[s + Field.NameEnd]);
      const traits = statements[s + Field.Traits];
      if (plural ? !many : many || !isBody(name, traits)) continue;
      found = named(scope, name, statements[s + Field.Given], statements[s + Field.Alias], traits);
      if (!plural && found.actor?.kind === 'person') found = null;
    }
    if (found) return found;
  }
  return null;
}

/** A name that may be a body's: a capital, no title and no sex. */
function isBody(name: string, traits: number): boolean {
  const bare = /^the /i.test(name) ? name.slice(4) : name;
  return (traits & (SEX | Trait.Titled)) === 0 && bare[0] !== bare[0]?.toLowerCase();
}

/** The body whose initials `letters` are: "World Health Organisation" for "WHO"; null if none is named. */
export function findByInitials(scope: Scope, index: number, letters: string): string | null {
  for (let step = 0; step < scope.to - scope.from; step++) {
    const k = step <= index - scope.from ? index - step : scope.from + step;
    const { people, text } = scope.readings.at(k);
    for (let p = people.length - PERSON_SIZE; p >= 0; p -= PERSON_SIZE) {
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
