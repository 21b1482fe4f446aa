import type { Article } from './article/article.ts';
import type { AttributedStatement } from './attribution/attributed.ts';
import type { NameCensus } from './attribution/namesCensus.ts';
import type { Readings, Sayings } from './attribution/reading.ts';
import type { ParagraphReading } from './paragraphReading.ts';
import type { Anchor, FoundStatement } from './record/found.ts';

/** The stages of reading, from the text of a paragraph to statements with their speakers. */
export interface Stages {
  readonly noCarry: number;
  /** Resolution of a paragraph looks at most this far back and ahead. */
  readonly lookBack: number;
  readonly lookAhead: number;
  createCensus(): NameCensus;
  /** Reads a paragraph, and counts its names. */
  readParagraph(text: string, carry: number, census: NameCensus): ParagraphReading;
  /** Names of known actors: start, end and alias, three numbers each. */
  namesOf(reading: ParagraphReading): Int32Array;
  sayingsOf(reading: ParagraphReading): Sayings;
  /** Hash of all that the resolution of other paragraphs may depend on. */
  exports(reading: ParagraphReading, text: string): number;
  /** The statements that start in a paragraph of those in `readings`. */
  resolve(readings: Readings, paragraph: number): readonly AttributedStatement[];
  /** Where the statements on record stand. */
  anchor(article: Article<ParagraphReading>, census: NameCensus): readonly Anchor[];
  match(
    detected: readonly AttributedStatement[],
    anchors: readonly Anchor[],
    article: Article<ParagraphReading>,
  ): readonly FoundStatement[];
}
