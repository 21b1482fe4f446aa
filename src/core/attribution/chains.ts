import { Field, LOOK_AHEAD, LOOK_BACK, type Readings, StatementFlag } from './reading.ts';
import { ruleIndex } from './rules.ts';
import type { Scope } from './scope.ts';

/* Statements that run over paragraphs: quotations left open, runs with one cue, cues that announce the next paragraph. */

/** "“Did you?” Hill said." and, in the next paragraph, "“No.”": said by somebody else. */
export function isAnswered(before: number, next: number): boolean {
  return (before & StatementFlag.Query) !== 0 && (next & StatementFlag.Answers) !== 0;
}

/** Whether all the speech around is in single marks: then a short paragraph in such marks is no heading. */
export function isSingleMarked({ readings, from, to }: Scope): boolean {
  let spoken = 0;
  for (let k = from; k < to; k++) {
    const { statements } = readings.at(k);
    for (let at = 0; at < statements.length; at += statements[at + Field.Size]) {
      const flags = statements[at + Field.Flags];
      if ((flags & (StatementFlag.Direct | StatementFlag.Single | StatementFlag.Heading)) === StatementFlag.Direct)
        return false;
      spoken |= flags & StatementFlag.Single;
    }
  }
  return spoken !== 0;
}

/** A quotation with no cue of its own that opens the paragraph behind a cued one: the same speaker goes on. */
function runsOn(before: number, next: number): boolean {
  if ((before & StatementFlag.AtEnd) === 0 || (before & (StatementFlag.Asks | StatementFlag.Pending)) !== 0)
    return false;
  if (isAnswered(before, next)) return false;
  const opens = StatementFlag.AtStart | StatementFlag.Direct | StatementFlag.Uncued;
  return (next & opens) === opens && (next & StatementFlag.Continued) === 0;
}

/** Whether a statement that starts in a paragraph before takes up the first one of paragraph `index`. */
export function isTakenUp(readings: Readings, index: number): boolean {
  if (isFarIn(readings, index)) return false;
  const first = readings.at(index).statements;
  if ((first[Field.Flags] & StatementFlag.Continued) === 0) return false;
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

/**
 * Whether the quotation has run on for as many paragraphs as may be looked back on: where it began can no longer be
 * told, and each paragraph stands by itself.
 */
export function isFarIn(readings: Readings, index: number): boolean {
  const first = readings.at(index).statements;
  if (first.length === 0 || (first[Field.Flags] & StatementFlag.Continued) === 0 || index < LOOK_BACK) return false;
  for (let k = index - 1; k >= index - LOOK_BACK; k--) if (!mayReach(readings, k)) return false;
  return true;
}

/** Whether the last statement of paragraph `index` could go on in the next one. */
function mayReach(readings: Readings, index: number): boolean {
  const { statements } = readings.at(index);
  const next = readings.at(index + 1).statements;
  if (statements.length === 0 || next.length === 0) return false;
  const last = statements[lastOf(statements) + Field.Flags];
  return continues(last, next[Field.Flags]);
}

function continues(before: number, next: number): boolean {
  return (before & StatementFlag.Open) !== 0 && (next & StatementFlag.Continued) !== 0;
}

/** Where the last statement of a paragraph starts, -1 if it has none. */
export function lastOf(statements: Int32Array): number {
  let last = -1;
  for (let at = 0; at < statements.length; at += statements[at + Field.Size]) last = at;
  return last;
}

/** Behind the last paragraph that the statement at `at` of paragraph `index` takes words from. */
export function chainEnd(readings: Readings, index: number, at: number): number {
  const { statements } = readings.at(index);
  if (at < 0 || (statements[at + Field.Flags] & StatementFlag.Open) === 0) return index + 1;
  let cued = statements[at + Field.CueCount] > 0 || (at === 0 && pendingBefore(readings, index) >= 0);
  let last = statements[at + Field.Flags];
  let isLast = at === lastOf(statements);
  let k = index + 1;
  for (; isLast && k < readings.length && k <= index + LOOK_AHEAD; k++) {
    const next = readings.at(k).statements;
    if (next.length === 0) break;
    const nextCued = next[Field.CueCount] > 0;
    if (!continues(last, next[Field.Flags]) || (nextCued && cued)) break;
    cued = cued || nextCued;
    last = next[Field.Flags];
    isLast = lastOf(next) === 0;
  }
  return k;
}

/** Where the statement stands that the paragraph before leaves for this one to fill ("He said:"), or -1. */
export function pendingBefore(readings: Readings, index: number): number {
  if (index === 0) return -1;
  const { statements } = readings.at(index - 1);
  for (let at = 0; at < statements.length; at += statements[at + Field.Size])
    if ((statements[at + Field.Flags] & StatementFlag.Pending) !== 0) return at;
  return -1;
}

/** A statement by the paragraph it stands in and its offset there. */
export interface StatementRef {
  readonly index: number;
  readonly at: number;
}

/** The last statement, less what its speaker tells beside it: "…,” Hill said, adding that …". -1 if there is none. */
function lastSpoken(statements: Int32Array): number {
  let at = lastOf(statements);
  for (let step = 0; step < 2 && at > 0 && (statements[at + Field.Flags] & StatementFlag.AtEnd) === 0; step++) {
    const before = at - statements[at + Field.Previous];
    if (statements[before + Field.SourceStart] !== statements[at + Field.SourceStart]) break;
    at = before;
  }
  return at;
}

const SIGNED = ruleIndex('quote-then-dash-name');

/** The cued statement whose speaker goes on in the quotation that opens paragraph `index`, or null. */
export function runHead(readings: Readings, index: number): StatementRef | null {
  let flags = readings.at(index).statements[Field.Flags];
  for (let k = index - 1; k >= 0 && k >= index - LOOK_AHEAD; k--) {
    const { statements } = readings.at(k);
    const at = lastSpoken(statements);
    if (at < 0) return null;
    const before = statements[at + Field.Flags];
    if (!runsOn(before, flags) && !continues(before, flags)) return null;
    // “…” —Hill: what is signed is at its end.
    if (statements[at + Field.Rule] === SIGNED) return null;
    if (statements[at + Field.CueCount] > 0) return { index: k, at };
    if (at > 0) return null;
    // "She wrote:", and every paragraph behind it in marks of its own.
    const pending = pendingBefore(readings, k);
    if (pending >= 0) return { index: k - 1, at: pending };
    flags = before;
  }
  return null;
}
