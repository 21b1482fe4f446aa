import type { Stance } from '../dataset/schema.ts';
import { STANCES } from '../dataset/stances.ts';
import { type AnnotatedArticle, contentSpan, lineCounter } from './exports.ts';
import { printable, toWidth, widthOf } from './exportsTerminal.ts';
import { saidInArticle, type TextAt } from './recordWords.ts';
import { stanceLabel } from './stances.ts';
import { HEADLINE_STANCES } from './statementTree.ts';
import { english } from './words.ts';

const WIDEST_SPEAKER = 28;
const NARROWEST_QUOTATION = 24;
/** Quotations are kept no longer than any terminal shows. */
const LONGEST = 600;

/** On record, like words on record, or only detected. */
type Mark = '●' | '◐' | '○';

/** One row of the table. Control characters are gone: a name or a quotation cannot steer the terminal. */
interface Row {
  readonly speaker: string;
  readonly text: string;
  readonly place: string;
  readonly mark: Mark;
}

/** Rows gathered from articles, by stance. */
export type Table = Map<Stance, Row[]>;

/** Adds the statements of an article to the table. Keeps nothing of its text but the words shown. */
export function addToTable(table: Table, article: AnnotatedArticle): void {
  const lineOf = lineCounter(article.text);
  const textAt: TextAt = ({ start, end }) => article.text.slice(start, end);
  for (const statement of article.statements) {
    const rows = table.get(statement.stance) ?? [];
    rows.push({
      speaker: printable(statement.speaker?.name ?? 'Unknown speaker'),
      text: printable(saidInArticle(statement, textAt).words.slice(0, LONGEST)),
      place: printable(`${article.name}:${lineOf(contentSpan(statement).start)}`),
      mark: statement.record === null ? '○' : statement.anchor === 'ambiguous' ? '◐' : '●',
    });
    table.set(statement.stance, rows);
  }
}

/**
 * The table for people: by stance, the headline stances first and always there; speaker, quotation cut to the width,
 * file and line. A filled dot marks a statement on record, half a one a look-alike, an empty one a detected one.
 * @param width columns of the terminal
 * @param colour whether to use the terminal's colours
 */
export function renderTable(table: Table, width: number, colour: boolean): string {
  const all = [...table.values()].flat();
  const speakerWidth = Math.min(WIDEST_SPEAKER, widest(all, 'speaker'), Math.floor(width / 4));
  const placeWidth = widest(all, 'place');
  const quotationWidth = width - speakerWidth - placeWidth - 8;
  const twoLines = quotationWidth < NARROWEST_QUOTATION;
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  let out = '';
  for (const stance of STANCES) {
    const rows = table.get(stance) ?? [];
    if (rows.length === 0 && !HEADLINE_STANCES.includes(stance)) continue;
    out += `${paint('1', `${stanceLabel(stance, english.t)} (${rows.length})`)}\n`;
    if (rows.length === 0) out += `  ${paint('2', 'none')}\n`;
    for (const { speaker, text, place, mark } of rows) {
      const who = `  ${mark} ${paint('36', toWidth(speaker, speakerWidth))}`;
      const where = paint('2', place);
      out += twoLines
        ? `${who}  ${toWidth(text, Math.max(NARROWEST_QUOTATION, width - speakerWidth - 6)).trimEnd()}\n    ${where}\n`
        : `${who}  ${toWidth(text, quotationWidth)}  ${where}\n`;
    }
    out += '\n';
  }
  const alike = all.some(({ mark }) => mark === '◐') ? '  ◐ look-alike' : '';
  return `${out}${paint('2', `● on record${alike}  ○ detected`)}\n`;
}

function widest(rows: readonly Row[], key: 'speaker' | 'place'): number {
  return rows.reduce((width, row) => Math.max(width, widthOf(row[key])), 0);
}
