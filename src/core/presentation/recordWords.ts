import { oneLine } from '../article/oneLine.ts';
import type { Span } from '../article/span.ts';
import type { Source, Statement } from '../dataset/schema.ts';
import type { ArticleStatement } from '../languageService.ts';

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

const marks = /["“”«»„‟]|(?<!\p{L})['‘]/u;

/** "that" as a link between clauses, told by what follows (a plural too): "that was wrong" keeps its subject. */
const linkingThat =
  /^that\s+(?=["“«„‘\p{Lu}\d]|(?:the|an?|he|she|it|they|we|there|its?|his|her|their|our|no|any|all|both|neither|if|as|when|while|such)\s|(?!(?:was|has|does)\s)\p{Ll}{2,40}[^\W\dsiu_]s\s)/u;

/** The words of a statement as the article has them; words it quotes stand in quotation marks, wherever the marks were. */
export function wordsInArticle({ text, quotation }: Pick<ArticleStatement, 'text' | 'quotation'>): string {
  if (quotation === 'indirect') return text.replace(linkingThat, '');
  if (!marks.test(text.slice(0, 4000))) return `“${text}”`;
  return quotation === 'mixed' ? text.replace(linkingThat, '') : text;
}

/** The text of an article between two offsets. */
export type TextAt = (span: Span) => string;

/** What a statement says as its article has it, and where there is little room. */
export interface Said {
  readonly words: string;
  readonly short: string;
}

/** Words of saying that add nothing to a clause: "said", "reportedly told the press on Monday that". */
const plainSaying =
  /^(?:\w+ly )?(?:ha[sd] |have )?(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding)\b/i;
/** They add nothing to anything. */
const mereSaid = /^(?:say|says|said|saying|add|adds|added|adding)(?: that)?$/i;
const negated = /\b(?:not|never|nothing)\b|n[’']t\b/i;
/** From the word of saying to what is said are at most this many code units ("reminded the jurors not"). */
const longestLead = 80;

/**
 * What a statement says, to be shown on its own. Reported words begin with the word of saying, as in the
 * article, unless that is a mere "said" or "told": "denied that …" must not look like a claim.
 */
export function saidInArticle(statement: ArticleStatement, textAt: TextAt): Said {
  const { quotation, text } = statement;
  const lead = leadOf(statement, textAt);
  if (lead === '') {
    const words = wordsInArticle(statement);
    return { words, short: tellingWords(words, quotation) };
  }
  const words = `${lead} ${quotation === 'indirect' || marks.test(text.slice(0, 4000)) ? text : `“${text}”`}`;
  return { words, short: tellingWords(words, 'indirect') };
}

/** The article's words from the word of saying up to what is said; empty where nobody needs them. */
function leadOf({ record, quotation, rule, cue, content, speaker }: ArticleStatement, textAt: TextAt): string {
  // Of words on record that are quoted, the record itself tells what they say.
  const reported = record === null ? quotation !== 'direct' : quotation === 'indirect';
  if (!reported || cue.length === 0 || content.length === 0) return '';
  const { start } = cue[0];
  const end = content[0].start;
  if (cue[0].end > end || end - start > longestLead) return '';
  // "According to the ministry, …" has the speaker in between.
  if (speaker?.spans.some((span) => span.start >= start && span.start < end)) return '';
  const lead = textAt({ start, end });
  if (/[.!?:;“”"]|\n\s*\n/.test(lead)) return '';
  const line = oneLine(lead);
  const ofClause = /clause$|^participle$/.test(rule ?? '');
  const isPlain = plainSaying.test(line) && !negated.test(line) && (ofClause || mereSaid.test(line));
  return isPlain ? '' : line;
}

/** From this many code units on, quoted words say enough by themselves. */
const tellingQuotation = 20;

/**
 * What to show where there is little room: of a mixed statement the quoted words, if they say enough by themselves. The
 * paper's own comma before a closing mark goes.
 */
export function tellingWords(words: string, quotation: Statement['quotation']): string {
  return telling(words, quotation).replace(/,(["”»’'])$/, '$1');
}

function telling(words: string, quotation: Statement['quotation']): string {
  if (quotation !== 'mixed') return words;
  const start = words.search(/["“«„‘]/);
  if (start <= 0 || /\S/.test(words[start - 1])) return words;
  const end = words.slice(start + 1).search(/["”»“’](?!\p{L})/u);
  return end === -1 || end >= tellingQuotation ? words.slice(start) : words;
}
