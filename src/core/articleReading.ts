import { Article, type Edit, type Paragraph } from './article/article.ts';
import { touches } from './article/span.ts';
import { ArticleAnchors } from './articleAnchors.ts';
import { ArticleNames } from './articleNames.ts';
import { dressStatement } from './articleStatement.ts';
import type { AttributedStatement } from './attribution/attributed.ts';
import type { NameCensus } from './attribution/namesCensus.ts';
import { HEAD } from './attribution/scope.ts';
import type { DatasetIndex } from './dataset/dataset.ts';
import type { ArticleMention, ArticleReading, ArticleStatement } from './languageService.ts';
import { ListedStatements, smallestFirst } from './listedStatements.ts';
import type { ParagraphReading } from './paragraphReading.ts';
import { ReadingWindow } from './readingWindow.ts';
import type { Anchor } from './record/found.ts';
import type { Stages } from './stages.ts';

/** Up to this length a hover asks the whole list of statements: making it takes less than a frame. */
const SHORT = 200_000;
/** A statement that holds an offset starts at most this many paragraphs before it. */
const REACH = 24;
const DAY = 86_400_000;

/**
 * Reads `text` and keeps the reading up to date with edits: only paragraphs that an edit replaced are read again, and
 * speakers are resolved again only within the bounds that `Stages` names.
 */
export function readArticle(stages: Stages, index: DatasetIndex, text: string): ArticleReading {
  return new Reading(stages, index, text);
}

class Reading implements ArticleReading {
  private readonly stages: Stages;
  private readonly index: DatasetIndex;
  private readonly article: Article<ParagraphReading>;
  private readonly window: ReadingWindow;
  private readonly census: NameCensus;
  private readonly names: ArticleNames;
  /** Resolved statements of a paragraph hold while its reading is in this epoch; a new one begins when paragraphs shift. */
  private epoch = 1;
  private listed: ListedStatements | null = null;
  private readonly anchors: ArticleAnchors;
  private articleDate: string | null | undefined;

  constructor(stages: Stages, index: DatasetIndex, text: string) {
    this.stages = stages;
    this.index = index;
    this.article = new Article<ParagraphReading>(text);
    this.window = new ReadingWindow(this.article, stages);
    this.census = stages.createCensus();
    this.names = new ArticleNames(this.article, stages, this.census, index);
    this.anchors = new ArticleAnchors(this.article, stages, this.census);
    this.readRange(0, this.article.paragraphs.length);
  }

  /** From the date line; with none, the day of the latest statement on record that stands here. */
  get date(): string | null {
    if (this.articleDate === undefined) {
      const day = this.dateLine();
      this.articleDate = day !== 0 ? new Date(day * DAY).toISOString().slice(0, 10) : this.anchors.latestDate();
    }
    return this.articleDate;
  }

  get length(): number {
    return this.article.length;
  }

  statements(): readonly ArticleStatement[] {
    return this.all().items;
  }

  statementsAt(offset: number): readonly ArticleStatement[] {
    if (this.listed !== null || this.article.length <= SHORT) return this.all().at(offset);
    const around = this.listAround(this.article.indexAt(offset));
    return smallestFirst(around.filter(({ span }) => touches(span, offset)));
  }

  mentions(): readonly ArticleMention[] {
    return this.names.all();
  }

  mentionAt(offset: number): ArticleMention | null {
    return this.names.at(offset);
  }

  mentionCount(actorId: string): number {
    return this.names.countOf(actorId);
  }

  edit(edits: readonly Edit[]): boolean {
    // From the end of the text to its start, so that no edit shifts the next one.
    return [...edits].sort((a, b) => b.offset - a.offset).every((edit) => this.apply(edit));
  }

  private readingAt(paragraph: number): ParagraphReading {
    return this.article.paragraphs[paragraph].reading as ParagraphReading;
  }

  private put(paragraph: number): ParagraphReading {
    const entry = this.article.paragraphs[paragraph];
    const reading = this.stages.readParagraph(entry.text, this.carryInto(paragraph), this.census);
    entry.reading = reading;
    if (reading.hits !== null) this.anchors.traces++;
    return reading;
  }

  private drop(reading: ParagraphReading): void {
    this.census.remove(this.stages.namesOf(reading));
    if (reading.hits !== null) this.anchors.traces--;
  }

  private carryInto(paragraph: number): number {
    return paragraph > 0 ? this.readingAt(paragraph - 1).carryOut : this.stages.noCarry;
  }

  private readRange(from: number, to: number): void {
    for (let i = from; i < to; i++) this.put(i);
  }

  private apply(edit: Edit): boolean {
    const { article, stages } = this;
    // An edit may replace the paragraph before it too.
    const dayBefore = article.indexAt(edit.offset) <= HEAD ? this.dateLine() : 0;
    const replaced = article.apply(edit);
    if (replaced === null) return false;
    const { index } = replaced;
    // The new ones are counted before the old ones go, so that a name that stays is never gone.
    const { end, changed } = this.refresh(index, replaced.inserted);
    for (const { reading } of replaced.removed) if (reading) this.drop(reading);
    const shift = replaced.inserted - replaced.removed.length;
    // The days of all statements are seen from the date line.
    if (shift !== 0 || (index < HEAD && this.dateLine() !== dayBefore)) this.epoch++;
    else if (changed || replaced.removed.some((old, i) => this.isSeenElsewhere(old, index + i)))
      this.forget(index - stages.lookAhead, end + stages.lookBack);
    else this.forget(index - stages.lookAhead, end);
    this.anchors.keep(replaced, end, shift);
    this.listed = null;
    this.names.forget();
    this.articleDate = undefined;
    return true;
  }

  /** Reads the new paragraphs, and on from there while what is carried over differs. Gives the end of what was read. */
  private refresh(from: number, inserted: number): { end: number; changed: boolean } {
    const { article, stages } = this;
    let end = from + inserted;
    let changed = false;
    this.readRange(from, end);
    while (end < article.paragraphs.length) {
      const old = this.readingAt(end);
      if (old.carryIn === this.carryInto(end)) break;
      const { text } = article.paragraphs[end];
      if (stages.exports(this.put(end), text) !== stages.exports(old, text)) changed = true;
      this.drop(old);
      if (old.hits !== null) this.anchors.forget();
      end++;
    }
    return { end, changed };
  }

  /** Whether the paragraph that took the place of `old` changes what others see of it. */
  private isSeenElsewhere({ reading, text }: Paragraph<ParagraphReading>, index: number): boolean {
    const fresh = this.article.paragraphs[index];
    return (
      reading === undefined ||
      this.stages.exports(reading, text) !== this.stages.exports(this.readingAt(index), fresh.text)
    );
  }

  private forget(from: number, to: number): void {
    const end = Math.min(to, this.article.paragraphs.length);
    for (let i = Math.max(0, from); i < end; i++) this.readingAt(i).forget();
  }

  private resolved(paragraph: number): readonly AttributedStatement[] {
    const reading = this.readingAt(paragraph);
    const known = reading.resolvedIn(this.epoch);
    if (known !== null) return known;
    const statements = this.stages.resolve(this.window, paragraph);
    reading.resolve(this.epoch, statements);
    return statements;
  }

  /** Day of the date line, 0 if there is none. */
  private dateLine(): number {
    for (let i = 0; i < HEAD && i < this.article.paragraphs.length; i++) {
      const day = this.window.at(i).date;
      if (day !== 0) return day;
    }
    return 0;
  }

  private all(): ListedStatements {
    this.listed ??= new ListedStatements(this.list(0, this.article.paragraphs.length));
    return this.listed;
  }

  private list(from: number, to: number): ArticleStatement[] {
    const detected: AttributedStatement[] = [];
    for (let i = from; i < to; i++) for (const statement of this.resolved(i)) detected.push(statement);
    return this.dress(detected, this.anchors.within(from, to));
  }

  /** The statements that may hold a place in `paragraph`. */
  private listAround(paragraph: number): ArticleStatement[] {
    const from = Math.max(0, paragraph - REACH);
    const to = Math.min(this.article.paragraphs.length, paragraph + 2);
    const near = this.anchors.within(from, to);
    if (near.length > 0) return this.list(from, to);
    const detected: AttributedStatement[] = [];
    for (let i = from; i < to; i++)
      for (const statement of this.resolved(i))
        if (i >= paragraph || reaches(statement, paragraph)) detected.push(statement);
    return this.dress(detected, near);
  }

  private dress(detected: readonly AttributedStatement[], near: readonly Anchor[]): ArticleStatement[] {
    if (detected.length === 0 && near.length === 0) return [];
    const { article, index, date } = this;
    return this.stages.match(detected, near, article).map((found) => dressStatement(found, { article, index, date }));
  }
}

/** Whether a statement that starts before `paragraph` goes on in it. */
function reaches({ content, cue }: AttributedStatement, paragraph: number): boolean {
  return content.some((place) => place.paragraph >= paragraph) || cue.some((place) => place.paragraph >= paragraph);
}
