import type { ArticleStatement } from '../languageService.ts';
import { type AnnotatedArticle, contentSpan, lineCounter } from './exports.ts';
import type { TextAt } from './recordWords.ts';

type Cell = string | number | boolean | null;

/** A cell that a spreadsheet would run as a formula, after OWASP's list (full-width signs run in some locales). */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0]/;

const COLUMNS: readonly [name: string, (statement: ArticleStatement, textAt: TextAt) => Cell][] = [
  ['speaker', ({ speaker }) => speaker?.name ?? null],
  ['actor', ({ speaker }) => speaker?.actor?.id ?? null],
  ['office', ({ office }) => office],
  // Without it a denial would look like a claim.
  ['cue', ({ cue }, textAt) => cue.map(textAt).join(' … ').replace(/\s+/g, ' ')],
  ['text', ({ text }) => text],
  ['quotation', ({ quotation }) => quotation],
  ['stance', ({ stance }) => stance],
  ['code', ({ code }) => code],
  ['date', ({ date }) => date],
  ['addressee', ({ addressee }) => addressee],
  ['recipient', ({ recipient }) => recipient],
  ['via', ({ via }) => via.join('; ')],
  ['hedged', ({ hedged }) => hedged],
  ['confidence', ({ confidence }) => confidence && Math.round(confidence * 1000) / 1000],
  ['rule', ({ rule }) => rule],
  ['record', ({ record }) => record?.id ?? null],
  ['anchor', ({ anchor }) => anchor],
];

/** The header row with its line end. */
export const csvHeader: string = toRow(['file', 'line', 'start', 'end', ...COLUMNS.map(([name]) => name)]);

/** A row for each statement, each with its line end; after RFC 4180. */
export function toCsv(article: AnnotatedArticle): string {
  const lineOf = lineCounter(article.text);
  const textAt: TextAt = ({ start, end }) => article.text.slice(start, end);
  let rows = '';
  for (const statement of article.statements) {
    const { start, end } = contentSpan(statement);
    rows += toRow([article.name, lineOf(start), start, end, ...COLUMNS.map(([, cell]) => cell(statement, textAt))]);
  }
  return rows;
}

function toRow(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
