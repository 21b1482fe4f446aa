import type { Article, Replaced } from './article/article.ts';
import type { NameCensus } from './attribution/namesCensus.ts';
import type { ParagraphReading } from './paragraphReading.ts';
import type { Anchor } from './record/found.ts';
import type { Stages } from './stages.ts';

/** Anchoring looks at paragraphs at most this far from traces of recorded words, on either side. */
const NEAR = 8;

/** Where statements on record stand in an article: found when somebody asks, kept while edits leave their surroundings alone. */
export class ArticleAnchors {
  /** How many paragraphs have traces of recorded words; whoever reads and drops them counts. */
  traces = 0;
  private readonly article: Article<ParagraphReading>;
  private readonly stages: Stages;
  private readonly census: NameCensus;
  private found: readonly Anchor[] | null = null;
  private version = 0;

  constructor(article: Article<ParagraphReading>, stages: Stages, census: NameCensus) {
    this.article = article;
    this.stages = stages;
    this.census = census;
  }

  /** Those with a place in the paragraphs [from, to). */
  within(from: number, to: number): readonly Anchor[] {
    const found = this.all();
    return found.length === 0
      ? found
      : found.filter(({ places }) => places.some(({ paragraph }) => paragraph >= from && paragraph < to));
  }

  /** ISO date of the latest statement that stands here for certain, or null. */
  latestDate(): string | null {
    let latest: string | null = null;
    for (const { statement, state } of this.all())
      if (state !== 'ambiguous' && statement.date && (latest === null || statement.date > latest))
        latest = statement.date;
    return latest;
  }

  forget(): void {
    this.found = null;
  }

  /**
   * After an edit: anchors hold where no traces of recorded words are near and all names stand for the same as before.
   * @param end behind the last paragraph that was read again
   * @param shift by how many the paragraphs behind it have moved
   */
  keep({ index, removed }: Replaced<ParagraphReading>, end: number, shift: number): void {
    if (this.found === null) return;
    const { paragraphs } = this.article;
    let near = this.version !== this.census.version || removed.some(({ reading }) => reading?.hits != null);
    const to = Math.min(paragraphs.length, end + NEAR);
    for (let i = Math.max(0, index - NEAR); i < to && !near; i++) near = paragraphs[i].reading?.hits != null;
    if (near) this.found = null;
    else if (shift !== 0) this.found = this.found.map((anchor) => shifted(anchor, index, shift));
  }

  private all(): readonly Anchor[] {
    if (this.found === null) {
      this.found = this.traces === 0 ? [] : this.stages.anchor(this.article, this.census);
      this.version = this.census.version;
    }
    return this.found;
  }
}

/** `anchor` after paragraphs from `index` on were moved by `shift`. */
function shifted(anchor: Anchor, index: number, shift: number): Anchor {
  if (anchor.places.every(({ paragraph }) => paragraph < index)) return anchor;
  const places = anchor.places.map((place) =>
    place.paragraph < index ? place : { ...place, paragraph: place.paragraph + shift },
  );
  return { ...anchor, places };
}
