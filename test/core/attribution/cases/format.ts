import type { Span } from '../../../../src/core/article/span.ts';
import type { Quotation, Stance } from '../../../../src/core/dataset/schema.ts';
import { STANCES } from '../../../../src/core/dataset/stances.ts';

/** Readings that are equally right; null stands for "nothing" (written as a dash), '?' for "anything". */
export type Choice = readonly (string | null)[];

/** One statement that a careful reader finds; its spans come from the marks with its number. */
export interface Expected {
  readonly speaker: Choice;
  readonly quotation: readonly Quotation[];
  readonly addressee: Choice;
  /** Nearest to the reader first; null: not looked at. */
  readonly via: readonly Choice[] | null;
  readonly hedged: boolean | null;
  readonly date: string | null;
  /** Null: any stance but those that speak of force. */
  readonly stance: Stance | null;
  /** Beginning of the CAMEO code. */
  readonly code: string | null;
  /** Id of the known actor, or 'none', where the case is about that. */
  readonly actor: string | null;
  /** A reader may or may not count it. */
  readonly optional: boolean;
  /** It may stand alone or be part of the statement before. */
  readonly joinable: boolean;
  readonly spans: Readonly<Record<'S' | 'C' | 'Q', readonly Span[]>>;
}

export interface Case {
  readonly section: string;
  readonly title: string;
  readonly text: string;
  readonly expected: readonly Expected[];
  /** Words that may be in or out of the spans. */
  readonly loose: readonly Span[];
}

type Role = 'S' | 'C' | 'Q' | '?';

interface Mark extends Span {
  readonly role: Role;
  /** Digits: the statements it belongs to. */
  readonly of: string;
}

/** Reads a table of cases; README.md beside this file tells how one is written. Throws on a mistake, naming the case. */
export function readCases(table: string): Case[] {
  const cases: Case[] = [];
  let section = '';
  for (const block of table.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    while (lines[0]?.startsWith('== ')) section = lines.shift()!.slice(3).trim();
    if (lines.length > 0) cases.push(readCase(section, lines));
  }
  return cases;
}

function readCase(section: string, lines: readonly string[]): Case {
  const title = lines[0].replace(/^# /, '');
  try {
    if (!lines[0].startsWith('# ')) throw new Error('a case starts with "# title"');
    const claims = lines.filter((line) => line.startsWith('→'));
    const paragraphs = lines.slice(1).filter((line) => !line.startsWith('→'));
    const { text, marks } = readMarks(paragraphs.join('\n\n').replaceAll('⏎', '\n').replaceAll('␣', '\u00a0'));
    if (claims.length === 0 || paragraphs.length === 0) throw new Error('a case has text and at least one line with →');
    const expected =
      claims.join() === '→ nothing' ? [] : claims.map((line, i) => readClaim(line.slice(1), String(i + 1), marks));
    const stray = marks.find(({ of, role }) => role !== '?' && [...of].some((n) => Number(n) > expected.length));
    if (stray) throw new Error(`no → line for ${stray.role}${stray.of}`);
    return { section, title, text, expected, loose: marks.filter(({ role }) => role === '?') };
  } catch (cause) {
    throw new Error(`In the case "${title}": ${(cause as Error).message}`, { cause });
  }
}

/** Takes the marks out of the text. */
function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { role: Role; of: string; start: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦[SCQ?]\d*:|⟧)/)) {
    const start = /^⟦([SCQ?])(\d*):$/.exec(piece);
    if (start) open.push({ role: start[1] as Role, of: start[2] || '1', start: text.length });
    else if (piece === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error('⟧ without ⟦');
      marks.push({ ...mark, end: text.length });
    } else text += piece;
  }
  if (open.length > 0 || /[⟦⟧]/.test(text)) throw new Error('⟦ that is not closed, or not ⟦S: ⟦C: ⟦Q: or ⟦?:');
  return { text, marks };
}

function readClaim(line: string, number: string, marks: readonly Mark[]): Expected {
  const [, flag, rest] = /^([?+]?) (.*)$/.exec(line) ?? [];
  if (rest === undefined) throw new Error(`not a claim: →${line}`);
  const fields = rest.split(';').map((field) => field.trim());
  const of = (role: Role) =>
    marks.filter((mark) => mark.role === role && mark.of.includes(number)).sort((a, b) => a.start - b.start);
  const claim: { -readonly [K in keyof Expected]: Expected[K] } = {
    speaker: choice(fields[0]),
    quotation: [],
    addressee: [null],
    via: [],
    hedged: false,
    date: null,
    stance: null,
    code: null,
    actor: null,
    optional: flag === '?',
    joinable: flag === '+',
    spans: { S: of('S'), C: of('C'), Q: of('Q') },
  };
  if (claim.spans.Q.length === 0) throw new Error(`statement ${number} has no ⟦Q${number}:…⟧`);
  for (const field of fields.slice(1)) {
    const [word] = field.split(' ', 1);
    const value = field.slice(word.length).trim();
    if (['direct', 'indirect', 'mixed'].includes(word)) claim.quotation = field.split(' / ') as Quotation[];
    else if (word === 'to') claim.addressee = choice(value);
    else if (word === 'via') claim.via = value === '?' ? null : value.split(' < ').map(choice);
    else if (word === 'hedged') claim.hedged = true;
    else if (word === 'hedged?') claim.hedged = null;
    else if (word === 'on' && /^\d{4}-\d\d-\d\d$/.test(value)) claim.date = value;
    else if (word === 'actor') claim.actor = value;
    else if ((STANCES as readonly string[]).includes(word)) {
      claim.stance = word as Stance;
      claim.code = value || null;
    } else throw new Error(`unknown field "${field}"`);
  }
  if (claim.quotation.length === 0) throw new Error(`statement ${number}: direct, indirect or mixed?`);
  return claim;
}

function choice(written: string): Choice {
  return written.split(' / ').map((name) => (name === '–' ? null : name));
}
