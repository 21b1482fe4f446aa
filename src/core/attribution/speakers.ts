import { hashWord } from '../article/wordTable.ts';
import { findAntecedent } from './antecedents.ts';
import type { Place } from './attributed.ts';
import { findByInitials, findNamedBody, findSpeakerBefore } from './bodies.ts';
import { isAnswered, lastOf } from './chains.ts';
import { findHolder } from './descriptions.ts';
import { findFullName, findLongerName, named, SEX, titleBefore, type Who, whoIs } from './mentions.ts';
import { Trait } from './nameRuns.ts';
import { firstBehind, PERSON_SIZE, Person } from './person.ts';
import { Field, SourceKind, StatementFlag } from './reading.ts';
import { lineOf, roughLength, type Scope, withoutThe } from './scope.ts';
import { Role } from './sourceView.ts';

/** Who the source of the statement at `at` of paragraph `index` is: the full name for surname, pronoun and description. */
export function resolveSource(scope: Scope, index: number, at: number): Who {
  const { statements, text } = scope.readings.at(index);
  const start = statements[at + Field.NameStart];
  const traits = statements[at + Field.Traits];
  const kind = statements[at + Field.SourceKind];
  const phrase =
    start < 0
      ? lineOf(text, statements[at + Field.SourceStart], statements[at + Field.SourceEnd])
      : lineOf(text, start, statements[at + Field.NameEnd]);
  const words = kind === SourceKind.Description ? phrase : withoutThe(phrase);
  const alias = statements[at + Field.Alias];
  switch (kind) {
    case SourceKind.Name: {
      const given = statements[at + Field.Given];
      const full =
        given !== 0
          ? (traits & (Trait.Given | Trait.Known)) !== 0
            ? null
            : findLongerName(scope, index, given, statements[at + Field.Surname])
          : findFullName(scope, index, statements[at + Field.SourceStart], statements[at + Field.Surname], traits);
      if (full) return whoIs(scope, full);
      return byInitials(scope, index, named(scope, titleBefore(text, start, traits) + words, given, alias, traits));
    }
    case SourceKind.Pronoun: {
      const many = (statements[at + Field.Flags] & StatementFlag.Plural) !== 0;
      if (many || (traits & SEX) === 0)
        return findSpeakerBefore(scope, index, at, many) ?? { name: words, actor: null };
      const mention = findAntecedent(
        scope,
        index,
        frontOf(statements, at),
        traits & SEX,
        null,
        quotedNames(scope, index, at),
      );
      return mention ? whoIs(scope, mention) : { name: words, actor: null };
    }
    default: {
      if ((traits & Trait.Single) !== 0) {
        const full = findFullName(
          scope,
          index,
          statements[at + Field.SourceStart],
          statements[at + Field.Surname],
          traits,
        );
        if (full) return whoIs(scope, full);
      }
      if (alias >= 0) {
        // "The pope" of an article on another one.
        const here =
          kind === SourceKind.Description && statements[at + Field.Role] > 0 ? findHolder(scope, index, at) : null;
        return here ?? named(scope, words, 0, alias, traits);
      }
      if (kind !== SourceKind.Description)
        return ownedBy(scope, index, at, words) ?? byInitials(scope, index, { name: words, actor: null });
      const role = statements[at + Field.Role];
      const found =
        role === Role.Body
          ? findSpeakerBefore(scope, index, at, false)
          : role === Role.NamedBody
            ? findNamedBody(scope, index, statements[at + Field.SourceStart], statements[at + Field.Surname])
            : findHolder(scope, index, at);
      return found ?? byInitials(scope, index, { name: words, actor: null });
    }
  }
}

/**
 * "Its army chief", "his lawyer": by the name of whose they are; null if that is not known. Within a sentence it may be somebody's who
 * is named nowhere but there.
 */
function ownedBy(scope: Scope, index: number, at: number, words: string): Who | null {
  const [, owner, rest] = /^(His|Her|Its) (.+)/.exec(words) ?? [];
  if (rest === undefined) return null;
  const sex = owner === 'Its' ? 0 : owner.endsWith('s') ? Trait.Male : Trait.Female;
  const { statements } = scope.readings.at(index);
  const mention = sex === 0 ? null : findAntecedent(scope, index, frontOf(statements, at), sex);
  const who = sex === 0 ? findSpeakerBefore(scope, index, at, false) : mention && whoIs(scope, mention);
  return who && { name: `${who.name}’s ${rest}`, actor: null };
}

const NONE: readonly number[] = [];

/** Surnames in the words of a direct statement: its speaker hardly speaks of himself by name. */
function quotedNames(scope: Scope, index: number, at: number): readonly number[] {
  const { statements, people } = scope.readings.at(index);
  const count = statements[at + Field.ContentCount];
  if ((statements[at + Field.Flags] & StatementFlag.Direct) === 0 || count === 0) return NONE;
  const content = at + Field.Pairs + 2 * statements[at + Field.CueCount];
  const end = statements[content + 2 * count - 1];
  let out: number[] | null = null;
  for (let p = firstBehind(people, people.length, statements[content]); p < people.length; p += PERSON_SIZE) {
    if (people[p + Person.Start] >= end || (out !== null && out.length > 8)) break;
    if ((people[p + Person.Traits] & Trait.Quoted) === 0) continue;
    out ??= [];
    out.push(people[p + Person.Surname]);
  }
  return out ?? NONE;
}

/** Where a statement begins in its paragraph: what stands inside it is not what its pronoun stands for. */
function frontOf(statements: Int32Array, at: number): number {
  const source = statements[at + Field.SourceStart];
  if (statements[at + Field.ContentCount] === 0) return source;
  return Math.min(source, statements[at + Field.Pairs + 2 * statements[at + Field.CueCount]]);
}

function byInitials(scope: Scope, index: number, who: Who): Who {
  if (who.actor !== null || !/^[A-Z]{2,7}$/.test(who.name)) return who;
  const name = findByInitials(scope, index, who.name);
  return name === null ? who : { name, actor: null };
}

/** Who is meant by the words [start, end) of paragraph `index`, by a name, a pronoun or a description; `except` is not. */
export function resolveMention(scope: Scope, index: number, start: number, end: number, except: string | null): Who {
  const { text, people } = scope.readings.at(index);
  const words = lineOf(text, start, end);
  const sex = /^h(?:e|im)$/i.test(words) ? Trait.Male : /^(?:she|her)$/i.test(words) ? Trait.Female : 0;
  if (sex !== 0) {
    const mention = findAntecedent(scope, index, start, sex, except);
    return mention ? whoIs(scope, mention) : { name: words, actor: null };
  }
  const at = firstBehind(people, people.length, start);
  if (at < people.length && people[at + Person.End] === end && leadsUpTo(text.slice(start, people[at + Person.Start])))
    return whoIs(scope, { paragraph: index, at });
  const name = withoutThe(words);
  if (/^[A-Z]\S*$/.test(name)) {
    const full = findFullName(scope, index, start, hashWord(name), 0);
    if (full) return whoIs(scope, full);
  }
  return { name, actor: null };
}

/** Whether words before a name lead up to it, rather than name somebody of their own: "the foreign minister of". */
function leadsUpTo(words: string): boolean {
  return !/\s(?:of|for|to|in|at|from|with|near|by|on|and)\s/.test(words);
}

/** The speaker of a quotation that has no cue, and the mention of him that stands before it, if one does. */
export interface Carried extends Who {
  readonly place: Place | null;
}

/** Who speaks a quotation with no cue: whoever spoke before it, or is the subject of what stands before it. */
export function carriedSource(scope: Scope, index: number, at: number): Carried | null {
  const { statements, text } = scope.readings.at(index);
  const content = statements[at + Field.Pairs + 2 * statements[at + Field.CueCount]];
  const spoken = sourceBefore(statements, at);
  const floor = spoken < 0 ? -1 : statements[spoken + Field.SourceStart];
  const here = subjectBefore(scope, index, content, floor);
  if (here) return here;
  if (spoken >= 0) return { ...answererOf(scope, index, spoken, statements[at + Field.Flags]), place: null };
  if (text.slice(0, content).trim().length > 0 || index <= scope.from) return null;
  const flags = statements[at + Field.Flags];
  const before = carriedOver(scope, index - 1, flags);
  return before ?? (isAside(scope, index - 1) ? carriedOver(scope, index - 2, flags) : null);
}

/** Who was speaking at the end of paragraph `index`, or is its last subject; `next`: flags of the statement that goes on. */
function carriedOver(scope: Scope, index: number, next: number): Carried | null {
  if (index < scope.from) return null;
  const { statements, text } = scope.readings.at(index);
  const last = lastOf(statements);
  if (last < 0) return subjectBefore(scope, index, text.length, -1);
  // An interviewer's question is answered by somebody else.
  if ((statements[last + Field.Flags] & StatementFlag.Asks) !== 0 && statements[last + Field.AddresseeStart] < 0)
    return null;
  if (isAnswered(statements[last + Field.Flags], next)) return null;
  const spoken = statements[last + Field.SourceStart] >= 0 ? last : sourceBefore(statements, last);
  return spoken < 0 ? null : { ...answererOf(scope, index, spoken, next), place: null };
}

/** Who goes on behind the statement at `at`: who said it, or whom it asked; `next`: flags of what follows. */
function answererOf(scope: Scope, index: number, at: number, next: number): Who {
  const { statements } = scope.readings.at(index);
  const who = resolveSource(scope, index, at);
  const start = statements[at + Field.AddresseeStart];
  if (start < 0 || (statements[at + Field.Flags] & StatementFlag.Asks) === 0 || (next & StatementFlag.Query) !== 0)
    return who;
  return resolveMention(scope, index, start, statements[at + Field.AddresseeEnd], who.name);
}

/** A short paragraph of plain text in which nobody is named or speaks. */
function isAside(scope: Scope, index: number): boolean {
  if (index < scope.from) return false;
  const { statements, people, text } = scope.readings.at(index);
  return statements.length === 0 && people.length === 0 && roughLength(text) <= LONGEST_ASIDE;
}

const LONGEST_ASIDE = 320;

/** The last statement before the one at `at` that has a source; -1 if none has. */
function sourceBefore(statements: Int32Array, at: number): number {
  let s = at;
  for (let step = 0; step < 20 && s > 0; step++) {
    s -= statements[s + Field.Previous];
    if (statements[s + Field.SourceStart] >= 0) return s;
  }
  return -1;
}

/** The last subject of a sentence that stands before `to` and behind `from` of paragraph `index`. */
function subjectBefore(scope: Scope, index: number, to: number, from: number): Carried | null {
  const { people } = scope.readings.at(index);
  const end = firstBehind(people, people.length, to);
  for (let at = end - PERSON_SIZE; at >= 0 && people[at + Person.Start] > from; at -= PERSON_SIZE) {
    const traits = people[at + Person.Traits];
    if ((traits & (Trait.Quoted | Trait.Body | Trait.Doubtful)) !== 0) continue;
    const place = { paragraph: index, start: people[at + Person.Start], end: people[at + Person.End] };
    if ((traits & Trait.Pronoun) !== 0) {
      const mention = findAntecedent(scope, index, place.start, traits & SEX);
      return mention && { ...whoIs(scope, mention), place };
    }
    if ((traits & Trait.Subject) !== 0) return { ...whoIs(scope, { paragraph: index, at }), place };
  }
  return null;
}
