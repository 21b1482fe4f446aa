import { hull, type Span } from '../article/span.ts';
import type { ArticleStatement } from '../languageService.ts';

/** An article with its statements, as every export takes it. Offsets are UTF-16 code units into `text`. */
export interface AnnotatedArticle {
  /** The file's path as it was given, or the id of a line of input. */
  readonly name: string;
  readonly text: string;
  /** In order of the text. */
  readonly statements: readonly ArticleStatement[];
}

/** Where a statement's words stand: from the first to the last code unit of its content. */
export function contentSpan(statement: ArticleStatement): Span {
  return hull(statement.content) ?? statement.span;
}

/**
 * Gives line numbers, from 1, for offsets into `text`. LF, CR LF and CR end lines, as in the editor.
 * Fast when the offsets asked for go upwards, or back by a little.
 */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    const goal = Math.min(offset, text.length);
    for (; at < goal; at++) if (endsLine(text, at)) line++;
    for (; at > goal; at--) if (endsLine(text, at - 1)) line--;
    return line;
  };
}

/** Whether the next character begins a line. */
function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
}
