import type { Span } from '../../../src/core/article/span.ts';
import type { ArticleStatement } from '../../../src/core/languageService.ts';

/** The span of `words` in `text`. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** A detected statement whose content is `words` of `text`; `facts` replace what a plain one has. */
export function makeStatement(text: string, words: string, facts: Partial<ArticleStatement> = {}): ArticleStatement {
  const span = spanOf(text, words);
  return {
    id: `detected-${span.start}`,
    record: null,
    anchor: null,
    verbatim: false,
    speaker: null,
    office: null,
    cue: [],
    content: [span],
    span,
    text: words.replace(/\s+/g, ' '),
    quotation: 'direct',
    addressee: null,
    recipient: null,
    via: [],
    hedged: false,
    date: null,
    stance: 'other',
    code: null,
    sources: [],
    translated: false,
    rule: 'quotation-cue-speaker',
    confidence: 0.9,
    ...facts,
  };
}
