import type { AttributedStatement, Place, Speaker } from './attributed.ts';
import type { AttributorOptions } from './attributor.ts';
import { chainEnd, isFarIn, isSingleMarked, isTakenUp, lastOf, pendingBefore, runHead } from './chains.ts';
import { resolveDay } from './dates.ts';
import { findInterviewed, isTurn } from './interviews.ts';
import { isNamedAgain, type Who } from './mentions.ts';
import { PERSON_SIZE, Person } from './person.ts';
import { Field, type Readings, type Sayings, StatementFlag } from './reading.ts';
import { RULES, ruleIndex } from './rules.ts';
import { articleDay, roughLength, type Scope, scopeOf } from './scope.ts';
import { signedBy } from './signatures.ts';
import { carriedSource, resolveMention, resolveSource } from './speakers.ts';

const NO_LINKS: readonly string[] = [];
const NO_VERDICT = { stance: 'other', code: null, rule: '' } as const;

/** See `Attributor.resolve`. */
export function resolveParagraph(readings: Readings, index: number, options: AttributorOptions): AttributedStatement[] {
  const { statements } = readings.at(index);
  const out: AttributedStatement[] = [];
  const scope = scopeOf(readings, index, options);
  for (let at = 0; at < statements.length; at += statements[at + Field.Size]) {
    const flags = statements[at + Field.Flags];
    if ((flags & StatementFlag.Pending) !== 0) continue;
    if ((flags & StatementFlag.Heading) !== 0 && !isSingleMarked(scope)) continue;
    if (at === 0 && isTakenUp(readings, index)) continue;
    const statement = toStatement(scope, index, at);
    // Questions, and answers of nobody known.
    if (statement.speaker !== null || !isTurn(readings.at(index), at)) out.push(statement);
  }
  // A copy has no room to grow, of which a list that grew has more than it uses.
  return out.slice();
}

function toStatement(scope: Scope, index: number, at: number): AttributedStatement {
  const { readings, options } = scope;
  const { statements } = readings.at(index);
  const flags = statements[at + Field.Flags];
  const cue = cuePlaces(readings, index, at);
  const content = contentPlaces(readings, index, at);
  // The statement that names the speaker: this one, or one in a paragraph before or behind.
  let cuedIn = index;
  let cuedAt = at;
  if (at === 0 && cue.length === 0) {
    const pending = pendingBefore(readings, index);
    if (pending >= 0) {
      cue.push(...cuePlaces(readings, index - 1, pending));
      cuedIn = index - 1;
      cuedAt = pending;
    }
  }
  const head = at === 0 && cue.length === 0 ? runHead(readings, index) : null;
  if (head) {
    cue.push(...cuePlaces(readings, head.index, head.at));
    cuedIn = head.index;
    cuedAt = head.at;
  }
  const end = isFarIn(readings, index) ? index + 1 : chainEnd(readings, index, at);
  for (let k = index + 1; k < end; k++) {
    content.push(...contentPlaces(readings, k, 0));
    if (cue.length > 0) continue;
    cue.push(...cuePlaces(readings, k, 0));
    if (cue.length === 0) continue;
    cuedIn = k;
    cuedAt = 0;
  }
  const cued = readings.at(cuedIn).statements;
  let rule = head ? ruleIndex('quote-carried') : cued[cuedAt + Field.Rule];
  let speaker = speakerOf(scope, cuedIn, cuedAt);
  if (cue.length === 0) {
    const isLast = at === lastOf(statements) && end === index + 1;
    const signed = isLast && (flags & StatementFlag.AtEnd) !== 0 ? signedBy(scope, index) : null;
    const carried = signed ?? carriedSource(scope, index, at);
    if (signed) {
      rule = ruleIndex('quote-then-dash-name');
      cue.push(signed.dash);
    } else if (carried) rule = ruleIndex(carried.place ? 'quote-speaker-before' : 'quote-carried');
    if (carried) speaker = toSpeaker(carried, carried.place ? [carried.place] : []);
  }
  const verdict = options.verdict?.(statements[at + Field.Verdict]) ?? NO_VERDICT;
  return {
    speaker,
    cue,
    content,
    quotation:
      (flags & StatementFlag.Direct) !== 0 ? 'direct' : (flags & StatementFlag.Mixed) !== 0 ? 'mixed' : 'indirect',
    addressee: addresseeOf(scope, cuedIn, cuedAt, speaker),
    via: viaOf(scope, cuedIn, cuedAt),
    hedged: ((flags | cued[cuedAt + Field.Flags]) & StatementFlag.Hedged) !== 0,
    date: dateOf(scope, index, cued[cuedAt + Field.Day]),
    stance: verdict.stance,
    code: verdict.code,
    confidence: RULES[rule].confidence,
    rule: RULES[rule].name,
  };
}

function speakerOf(scope: Scope, index: number, at: number): Speaker | null {
  const reading = scope.readings.at(index);
  const { statements } = reading;
  const start = statements[at + Field.SourceStart];
  if (start < 0) return null;
  const place = { paragraph: index, start, end: statements[at + Field.SourceEnd] };
  let who: Who | null;
  if (!isTurn(reading, at)) who = resolveSource(scope, index, at);
  else who = reading.text[start] === 'A' ? findInterviewed(scope, index) : null;
  // "Storm: “We thought …”"
  if (
    (statements[at + Field.Flags] & StatementFlag.Labelled) !== 0 &&
    !isNamedAgain(scope, index, statements[at + Field.Surname])
  )
    return null;
  return who && toSpeaker(who, [place]);
}

function toSpeaker({ name, actor }: Who, places: readonly Place[]): Speaker {
  return { name, actor: actor?.id ?? null, places };
}

/** Whom a statement is made to: never its own speaker; nobody where "him" stands for nobody. */
function addresseeOf(scope: Scope, index: number, at: number, speaker: Speaker | null): string | null {
  const { statements } = scope.readings.at(index);
  const start = statements[at + Field.AddresseeStart];
  if (start < 0) return null;
  const { name } = resolveMention(scope, index, start, statements[at + Field.AddresseeEnd], speaker?.name ?? null);
  return /^(?:him|her|them|me|us|you|it)$/i.test(name) ? null : name;
}

function viaOf(scope: Scope, index: number, at: number): readonly string[] {
  const { statements } = scope.readings.at(index);
  if (statements[at + Field.ViaCount] === 0) return NO_LINKS;
  const out: string[] = [];
  const from = at + Field.Pairs + 2 * (statements[at + Field.CueCount] + statements[at + Field.ContentCount]);
  for (let i = 0; i < statements[at + Field.ViaCount]; i++)
    out.push(resolveMention(scope, index, statements[from + 2 * i], statements[from + 2 * i + 1], null).name);
  return out;
}

function dateOf(scope: Scope, index: number, day: number): string | null {
  return day === 0 ? null : resolveDay(day, articleDay(scope, index));
}

function cuePlaces(readings: Readings, index: number, at: number): Place[] {
  const { statements } = readings.at(index);
  return places(index, statements, at + Field.Pairs, statements[at + Field.CueCount]);
}

function contentPlaces(readings: Readings, index: number, at: number): Place[] {
  const { statements } = readings.at(index);
  const from = at + Field.Pairs + 2 * statements[at + Field.CueCount];
  return places(index, statements, from, statements[at + Field.ContentCount]);
}

function places(paragraph: number, data: Int32Array, from: number, count: number): Place[] {
  // One at a time: a list that grows by `push` keeps room for many more, and nearly all are of one.
  if (count === 1) return [{ paragraph, start: data[from], end: data[from + 1] }];
  const out = new Array<Place>(count);
  for (let i = 0; i < count; i++) out[i] = { paragraph, start: data[from + 2 * i], end: data[from + 2 * i + 1] };
  return out;
}

/** See `Attributor.exports`: over all that `resolveParagraph` reads of other paragraphs, the words it quotes included. */
export function exportsOf({ people, statements, date }: Sayings, text: string): number {
  let hash = step(step(17, date), roughLength(text));
  for (let at = 0; at < people.length; at += PERSON_SIZE) {
    hash = hashWords(hash, text, people[at + Person.Start], people[at + Person.End]);
    for (let i = at; i < at + PERSON_SIZE; i++) hash = step(hash, people[i]);
  }
  for (let i = 0; i < statements.length; i++) hash = step(hash, statements[i]);
  for (let at = 0; at < statements.length; at += statements[at + Field.Size]) {
    hash = hashWords(hash, text, statements[at + Field.SourceStart], statements[at + Field.SourceEnd]);
    hash = hashWords(hash, text, statements[at + Field.NameStart], statements[at + Field.NameEnd]);
    hash = hashWords(hash, text, statements[at + Field.AddresseeStart], statements[at + Field.AddresseeEnd]);
    const end = at + statements[at + Field.Size];
    for (let i = end - 2 * statements[at + Field.ViaCount]; i < end; i += 2)
      hash = hashWords(hash, text, statements[i], statements[i + 1]);
  }
  return hash;
}

function step(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function hashWords(hash: number, text: string, start: number, end: number): number {
  let out = hash;
  for (let i = Math.max(0, start); i < end; i++) out = step(out, text.charCodeAt(i));
  return out;
}
