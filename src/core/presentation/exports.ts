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
 * Fast when the offsets asked for go upwards.
 */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    if (offset < at) {
      line = 1;
      at = 0;
    }
    for (; at < offset && at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) line++;
    }
    return line;
  };
}
