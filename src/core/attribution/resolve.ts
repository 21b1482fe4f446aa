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
    if ((flags & StatementFlag.Continued) !== 0 && isCarriedHere(readings, index)) continue;
    out.push(toStatement(readings, index, at, options));
  }
  return out;
}

/** Whether the paragraph before ends in an open quotation that a statement of it holds. */
function isCarriedHere(readings: Readings, index: number): boolean {
  if (index === 0) return false;
  const { statements } = readings.at(index - 1);
  for (let at = 0; at < statements.length; at += statements[at + Field.Size])
    if ((statements[at + Field.Flags] & StatementFlag.Open) !== 0) return true;
  return false;
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
  // Over the paragraphs that carry the quotation on.
  let open = (flags & StatementFlag.Open) !== 0;
  for (let k = index + 1; open && k < readings.length && k <= index + LOOK_AHEAD; k++) {
    const next = readings.at(k).statements;
    if (next.length === 0 || (next[Field.Flags] & StatementFlag.Continued) === 0) break;
    content.push(...pairs(k, next, Field.Pairs + 2 * next[Field.CueCount], next[Field.ContentCount]));
    if (cue.length === 0 && next[Field.CueCount] > 0) {
      cue.push(...pairs(k, next, Field.Pairs, next[Field.CueCount]));
      rule = next[Field.Rule];
      speakerAt = 0;
      speakerIn = k;
    }
    open = (next[Field.Flags] & StatementFlag.Open) !== 0;
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
