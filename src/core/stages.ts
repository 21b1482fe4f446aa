import type { Article } from './article/article.ts';
import type { AttributedStatement } from './attribution/attributed.ts';
import type { Anchor, FoundStatement } from './record/found.ts';

/** All that is kept of a paragraph: offsets relative to it, so that it survives edits elsewhere. */
export interface ParagraphReading {
  /** What the paragraph before left open, and what this one leaves open. */
  readonly carryIn: number;
  readonly carryOut: number;
  /** Names of known actors: start, end and alias, three numbers each. */
  readonly names: Int32Array;
  /** Traces of words on record; null in nearly every paragraph. */
  readonly hits: unknown;
  /** What attribution keeps. */
  readonly sayings: unknown;
  /** Hash of all that the resolution of other paragraphs may depend on. */
  readonly exports: number;
  /** Statements that start here, while `epoch` is the article's. */
  resolved: readonly AttributedStatement[];
  epoch: number;
}

/** Which actors the article names in full: decides whom a surname may stand for. */
export interface Census {
  add(names: Int32Array): void;
  remove(names: Int32Array): void;
  /** The actors an alias stands for in this article; none if it names nobody here. */
  resolve(alias: number): readonly string[];
}

/** The stages of reading, from the text of a paragraph to statements with their speakers. */
export interface Stages {
  readonly noCarry: number;
  /** Resolution of a paragraph looks at most this far back and ahead. */
  readonly lookBack: number;
  readonly lookAhead: number;
  /** The article's date stands in one of the first paragraphs. */
  readonly dateParagraphs: number;
  createCensus(): Census;
  readParagraph(text: string, carry: number, paragraph: number): ParagraphReading;
  resolve(article: Article<ParagraphReading>, paragraph: number): readonly AttributedStatement[];
  dateOf(article: Article<ParagraphReading>): string | null;
  anchor(article: Article<ParagraphReading>, census: Census): readonly Anchor[];
  match(
    detected: readonly AttributedStatement[],
    anchors: readonly Anchor[],
    textOf: (paragraph: number) => string,
  ): readonly FoundStatement[];
}
