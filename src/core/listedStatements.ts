import { touches } from './article/span.ts';
import type { ArticleStatement } from './languageService.ts';

/** Statements in order of the text, with the furthest end up to each, so that a look-up need not walk back to the start. */
export class ListedStatements {
  readonly items: readonly ArticleStatement[];
  private readonly furthest: Float64Array;

  constructor(items: ArticleStatement[]) {
    this.items = items.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    this.furthest = new Float64Array(items.length);
    for (let i = 0; i < items.length; i++)
      this.furthest[i] = Math.max(items[i].span.end, i > 0 ? this.furthest[i - 1] : 0);
  }

  /** Those whose span holds `offset`, the smallest first. */
  at(offset: number): readonly ArticleStatement[] {
    const { items, furthest } = this;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle].span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const out: ArticleStatement[] = [];
    for (let i = low - 1; i >= 0 && furthest[i] >= offset; i--) if (touches(items[i].span, offset)) out.push(items[i]);
    return smallestFirst(out);
  }
}

/** Sorts in place. */
export function smallestFirst(statements: ArticleStatement[]): ArticleStatement[] {
  return statements.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}
