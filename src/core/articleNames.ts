import type { Article } from './article/article.ts';
import { touches } from './article/span.ts';
import type { NameCensus } from './attribution/namesCensus.ts';
import type { DatasetIndex } from './dataset/dataset.ts';
import type { Actor } from './dataset/schema.ts';
import type { ArticleMention } from './languageService.ts';
import type { ParagraphReading } from './paragraphReading.ts';
import type { Stages } from './stages.ts';

/** The names of known actors in an article, as its paragraphs and its census tell them now. */
export class ArticleNames {
  private readonly article: Article<ParagraphReading>;
  private readonly stages: Stages;
  private readonly census: NameCensus;
  private readonly index: DatasetIndex;
  private mentions: readonly ArticleMention[] | null = null;
  private counts: ReadonlyMap<string, number> | null = null;

  constructor(article: Article<ParagraphReading>, stages: Stages, census: NameCensus, index: DatasetIndex) {
    this.article = article;
    this.stages = stages;
    this.census = census;
    this.index = index;
  }

  /** Lets go of what an edit may have changed. */
  forget(): void {
    this.mentions = null;
    this.counts = null;
  }

  all(): readonly ArticleMention[] {
    if (this.mentions === null) {
      const out: ArticleMention[] = [];
      for (let i = 0; i < this.article.paragraphs.length; i++) this.read(i, out);
      this.mentions = out;
    }
    return this.mentions;
  }

  at(offset: number): ArticleMention | null {
    const paragraph = this.article.indexAt(offset);
    if (paragraph < 0) return null;
    const here: ArticleMention[] = [];
    this.read(paragraph, here);
    return here.find(({ span }) => touches(span, offset)) ?? null;
  }

  /** How often the article names the actor. */
  countOf(actorId: string): number {
    this.counts ??= this.count();
    return this.counts.get(actorId) ?? 0;
  }

  private read(paragraph: number, out: ArticleMention[]): void {
    const names = this.namesOf(paragraph);
    if (names.length === 0) return;
    const base = this.article.startOf(paragraph);
    for (let i = 0; i < names.length; i += 3) {
      const actors = this.actorsOf(names[i + 2]);
      if (actors.length > 0) out.push({ span: { start: base + names[i], end: base + names[i + 1] }, actors });
    }
  }

  private namesOf(paragraph: number): Int32Array {
    return this.stages.namesOf(this.article.paragraphs[paragraph].reading as ParagraphReading);
  }

  private actorsOf(alias: number): readonly Actor[] {
    return this.census.resolve(alias).flatMap((id) => this.index.actorById(id) ?? []);
  }

  private count(): ReadonlyMap<string, number> {
    const table = new Map<string, number>();
    for (let p = 0; p < this.article.paragraphs.length; p++) {
      const names = this.namesOf(p);
      for (let i = 2; i < names.length; i += 3) {
        const actors = this.census.resolve(names[i]);
        if (actors.length === 1) table.set(actors[0], (table.get(actors[0]) ?? 0) + 1);
      }
    }
    return table;
  }
}
