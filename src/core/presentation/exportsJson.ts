import type { Span } from '../article/span.ts';
import type { Quotation, Stance } from '../dataset/schema.ts';
import type { ArticleStatement } from '../languageService.ts';
import { type AnnotatedArticle, contentSpan, lineCounter } from './exports.ts';

/** [start, end): UTF-16 code units, end exclusive. */
type Pair = readonly [number, number];

/** A statement as a line of JSON Lines has it. Other tools rely on these names: add none, take none away. */
export interface StatementFacts {
  readonly speaker: { readonly name: string; readonly actor: string | null; readonly spans: readonly Pair[] } | null;
  readonly cue: { readonly spans: readonly Pair[] } | null;
  readonly content: { readonly spans: readonly Pair[] };
  readonly quotation: Quotation;
  readonly addressee: string | null;
  readonly via: readonly string[];
  readonly hedged: boolean;
  readonly stance: Stance;
  readonly code: string | null;
  readonly confidence: number | null;
  readonly rule: string | null;
  /** Id of the statement on record, null if it is only detected. */
  readonly record: string | null;
}

export function statementFacts(statement: ArticleStatement): StatementFacts {
  const { speaker, cue, content, confidence } = statement;
  return {
    speaker: speaker && { name: speaker.name, actor: speaker.actor?.id ?? null, spans: pairs(speaker.spans) },
    cue: cue.length > 0 ? { spans: pairs(cue) } : null,
    content: { spans: pairs(content) },
    quotation: statement.quotation,
    addressee: statement.addressee,
    via: statement.via,
    hedged: statement.hedged,
    stance: statement.stance,
    code: statement.code,
    confidence: confidence === null ? null : Math.round(confidence * 1000) / 1000,
    rule: statement.rule,
    record: statement.record?.id ?? null,
  };
}

/** One line of JSON Lines, without its line break. `id` comes back as it was given. */
export function toJsonLine(id: string | number, statements: readonly ArticleStatement[]): string {
  return JSON.stringify({ id, statements: statements.map(statementFacts) });
}

/** An element of the JSON export: the facts of a line, with the words, line number, date and state of the anchor for those who read them. */
export function toJson(article: AnnotatedArticle): string {
  const lineOf = lineCounter(article.text);
  const statements = article.statements.map((statement) => ({
    ...statementFacts(statement),
    text: statement.text,
    line: lineOf(contentSpan(statement).start),
    office: statement.office,
    recipient: statement.recipient,
    date: statement.date,
    anchor: statement.anchor,
  }));
  return JSON.stringify({ file: article.name, statements }, null, 2);
}

function pairs(spans: readonly Span[]): Pair[] {
  return spans.map(({ start, end }) => [start, end]);
}
