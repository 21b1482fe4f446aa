import type { Source, Statement } from '../dataset/schema.ts';

/**
 * What a statement on record says: its quoted words in quotation marks, pieces joined by an ellipsis; for an indirect
 * statement, whose selectors are only key phrases, the paraphrase.
 */
export function wordsOnRecord(statement: Statement): string {
  return statement.quotation === 'indirect' ? statement.paraphrase : quoted(statement, 0);
}

/** The words of one wording, in quotation marks. */
export function quoted(statement: Statement, wording: number): string {
  const { selectors } = statement.wordings[wording] ?? statement.wordings[0];
  return `“${selectors.map(({ exact }) => exact.replace(/[,;]$/, '')).join(' … ')}”`;
}

/** The host of a source's address without "www.", for a short link; its title if it has no address. */
export function shortSource({ title, url }: Source): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1] ?? title;
}
