import type { AttributedStatement, Place, Speaker } from './attributed.ts';
import type { AttributorOptions } from './attributor.ts';
import { PERSON_SIZE, Trait } from './people.ts';
import { Field, type ParagraphReading, SourceKind, StatementFlag } from './reading.ts';
import { RULES } from './rules.ts';

/** How many paragraphs before one its statements may depend on. */
export const LOOK_BACK = 60;
/** How many behind. */
export const LOOK_AHEAD = 12;

/** Readings by paragraph, with the text they were read from. */
export interface Readings {
  readonly length: number;
  at(index: number): ParagraphReading & { readonly text: string };
}

const NO_VERDICT = { stance: 'other', code: null, rule: '' } as const;

/** See `Attributor.resolve`. */
export function resolveParagraph(readings: Readings, index: number, options: AttributorOptions): AttributedStatement[] {
  const reading = readings.at(index);
  const { statements } = reading;
  const out: AttributedStatement[] = [];
  for (let at = 0; at < statements.length; at += statements[at + Field.Size]) {
    const flags = statements[at + Field.Flags];
    if ((flags & StatementFlag.Pending) !== 0) continue;
    if (at === 0 && isTakenUp(readings, index)) continue;
    out.push(toStatement(readings, index, at, options));
  }
  return out;
}

/** A quotation with no cue of its own that opens the paragraph behind a cued one: the same speaker goes on. */
function runsOn(before: number, next: number): boolean {
  const both = StatementFlag.AtEnd | StatementFlag.Direct;
  if ((before & both) !== both || (before & (StatementFlag.Asks | StatementFlag.Pending)) !== 0) return false;
  const opens = StatementFlag.AtStart | StatementFlag.Direct | StatementFlag.Uncued;
  return (next & opens) === opens && (next & StatementFlag.Continued) === 0;
}

/** Whether a statement that starts in a paragraph before takes up the first one of paragraph `index`. */
function isTakenUp(readings: Readings, index: number): boolean {
  // Back to where no statement can reach over, then forward from statement to statement.
  let from = index;
  while (from > 0 && from > index - LOOK_BACK && mayReach(readings, from - 1)) from--;
  for (let k = from; k < index; ) {
    const end = chainEnd(readings, k, lastOf(readings.at(k).statements));
    if (end > index) return true;
    k = end;
  }
  return false;
}

/** Whether the last statement of paragraph `index` could go on in the next one. */
function mayReach(readings: Readings, index: number): boolean {
  const { statements } = readings.at(index);
  const next = readings.at(index + 1).statements;
  if (statements.length === 0 || next.length === 0) return false;
  const last = statements[lastOf(statements) + Field.Flags];
  return continues(last, next[Field.Flags]) || runsOn(last, next[Field.Flags]);
}

function continues(before: number, next: number): boolean {
  return (before & StatementFlag.Open) !== 0 && (next & StatementFlag.Continued) !== 0;
}

function lastOf(statements: Int32Array): number {
  let last = -1;
  for (let at = 0; at < statements.length; at += statements[at + Field.Size]) last = at;
  return last;
}

/** Behind the last paragraph that the statement at `at` of paragraph `index` takes words from. */
function chainEnd(readings: Readings, index: number, at: number): number {
  const { statements } = readings.at(index);
  if (at < 0) return index + 1;
  let cued = statements[at + Field.CueCount] > 0 || (at === 0 && pendingBefore(readings, index) >= 0);
  let last = statements[at + Field.Flags];
  let isLast = at === lastOf(statements);
  let k = index + 1;
  for (; isLast && k < readings.length && k <= index + LOOK_AHEAD; k++) {
    const next = readings.at(k).statements;
    if (next.length === 0) break;
    const nextCued = next[Field.CueCount] > 0;
    if (!(continues(last, next[Field.Flags]) ? !nextCued || !cued : cued && runsOn(last, next[Field.Flags]))) break;
    cued = cued || nextCued;
    last = next[Field.Flags];
    isLast = lastOf(next) === 0;
  }
  return k;
}

function toStatement(readings: Readings, index: number, at: number, options: AttributorOptions): AttributedStatement {
  const reading = readings.at(index);
  const { statements, text } = reading;
  const flags = statements[at + Field.Flags];
  const cue = pairs(index, statements, at + Field.Pairs, statements[at + Field.CueCount]);
  const content = pairs(
    index,
    statements,
    at + Field.Pairs + 2 * statements[at + Field.CueCount],
    statements[at + Field.ContentCount],
  );
  let rule = statements[at + Field.Rule];
  let speakerAt = at;
  let speakerIn = index;
  if (at === 0 && cue.length === 0) {
    const pending = pendingBefore(readings, index);
    if (pending >= 0) {
      const before = readings.at(index - 1).statements;
      cue.push(...pairs(index - 1, before, pending + Field.Pairs, before[pending + Field.CueCount]));
      rule = before[pending + Field.Rule];
      speakerAt = pending;
      speakerIn = index - 1;
    }
  }
  const end = chainEnd(readings, index, at);
  for (let k = index + 1; k < end; k++) {
    const next = readings.at(k).statements;
    content.push(...pairs(k, next, Field.Pairs + 2 * next[Field.CueCount], next[Field.ContentCount]));
    if (cue.length > 0 || next[Field.CueCount] === 0) continue;
    cue.push(...pairs(k, next, Field.Pairs, next[Field.CueCount]));
    rule = next[Field.Rule];
    speakerAt = 0;
    speakerIn = k;
  }
  const verdict = options.verdict?.(statements[at + Field.Verdict]) ?? NO_VERDICT;
  const addresseeStart = statements[at + Field.AddresseeStart];
  return {
    speaker: speakerOf(readings, speakerIn, speakerAt, options),
    cue,
    content,
    quotation:
      (flags & StatementFlag.Direct) !== 0 ? 'direct' : (flags & StatementFlag.Mixed) !== 0 ? 'mixed' : 'indirect',
    addressee: addresseeStart < 0 ? null : text.slice(addresseeStart, statements[at + Field.AddresseeEnd]),
    via: [],
    hedged: (flags & StatementFlag.Hedged) !== 0,
    date: null,
    stance: verdict.stance,
    code: verdict.code,
    confidence: RULES[rule].confidence,
    rule: RULES[rule].name,
  };
}

/** Where the statement stands that the paragraph before leaves for this one to fill ("He said:"), or -1. */
function pendingBefore(readings: Readings, index: number): number {
  if (index === 0) return -1;
  const { statements } = readings.at(index - 1);
  for (let at = 0; at < statements.length; at += statements[at + Field.Size])
    if ((statements[at + Field.Flags] & StatementFlag.Pending) !== 0) return at;
  return -1;
}

function speakerOf(readings: Readings, index: number, at: number, options: AttributorOptions): Speaker | null {
  const { statements, text } = readings.at(index);
  const start = statements[at + Field.SourceStart];
  if (start < 0) return null;
  const end = statements[at + Field.SourceEnd];
  const alias = statements[at + Field.Alias];
  const actor = alias >= 0 ? (options.actorOf?.(alias) ?? null) : null;
  const name =
    statements[at + Field.SourceKind] === SourceKind.Name
      ? text.slice(statements[at + Field.NameStart], statements[at + Field.NameEnd])
      : text.slice(start, end);
  return { name: actor?.name ?? name, actor: actor?.id ?? null, places: [{ paragraph: index, start, end }] };
}

function pairs(paragraph: number, data: Int32Array, from: number, count: number): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < count; i++) places.push({ paragraph, start: data[from + 2 * i], end: data[from + 2 * i + 1] });
  return places;
}

/** See `Attributor.exports`. */
export function exportsOf(reading: ParagraphReading, text: string): number {
  let hash = 17;
  const { people, statements } = reading;
  for (let at = 0; at < people.length; at += PERSON_SIZE) {
    for (let i = people[at]; i < people[at + 1]; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ people[at + 4], 0x01000193);
    hash = Math.imul(hash ^ people[at + 5], 0x01000193);
  }
  for (let at = 0; at < statements.length; at += statements[at + Field.Size])
    for (let i = at; i < at + statements[at + Field.Size]; i++) hash = Math.imul(hash ^ statements[i], 0x01000193);
  return hash ^ Trait.Male ^ reading.date;
}
