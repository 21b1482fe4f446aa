import type { Edit } from './article/article.ts';
import type { Span } from './article/span.ts';
import { readArticle } from './articleReading.ts';
import { createStages } from './createStages.ts';
import { type DatasetIndex, loadDataset } from './dataset/dataset.ts';
import type { Actor, Dataset, Quotation, Source, Stance, Statement } from './dataset/schema.ts';
import { createStatementSearch, type StatementSearch } from './record/find.ts';
import type { AnchorState } from './record/found.ts';

/** A name in the text, at the edge: offsets into the whole text. */
export interface ArticleMention {
  readonly span: Span;
  /** One actor, or all who share the name. */
  readonly actors: readonly Actor[];
}

/**
 * A statement in an article, at the edge: offsets into the whole text. Where the statement is on record, the record's
 * facts come first and the text's fill the gaps.
 */
export interface ArticleStatement {
  readonly id: string;
  readonly record: Statement | null;
  readonly anchor: AnchorState | null;
  /** On record: whether the article has the words as recorded. */
  readonly verbatim: boolean;
  readonly speaker: { readonly name: string; readonly actor: Actor | null; readonly spans: readonly Span[] } | null;
  /** The office on record, or the one held on the day it was said; with no day, at the time of the article. */
  readonly office: string | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** From the first to the last code unit of speaker, cue and content: what hovers and the cursor react to. */
  readonly span: Span;
  /** The words of the content as the article has them, on one line. */
  readonly text: string;
  readonly quotation: Quotation;
  readonly addressee: string | null;
  readonly recipient: string | null;
  readonly via: readonly string[];
  readonly hedged: boolean;
  /** ISO date. */
  readonly date: string | null;
  readonly stance: Stance;
  readonly code: string | null;
  readonly sources: readonly Source[];
  readonly translated: boolean;
  /** Null on what only the record knows. */
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** All that was read from one article. Getters answer from a cache that edits bring up to date paragraph by paragraph. */
export interface ArticleReading {
  /** ISO date of the article, from its dateline or date line, or else of the latest statement on record in it; null if unknown. */
  readonly date: string | null;
  readonly length: number;
  /** In order of the text. */
  statements(): readonly ArticleStatement[];
  /** Statements whose span holds `offset`, the smallest first. */
  statementsAt(offset: number): readonly ArticleStatement[];
  mentions(): readonly ArticleMention[];
  mentionAt(offset: number): ArticleMention | null;
  /** How often the article names the actor. */
  mentionCount(actorId: string): number;
  /**
   * Brings the reading up to date. Offsets refer to the text before any of the edits.
   * @returns false if an edit lies outside the text; the article must then be read afresh.
   */
  edit(edits: readonly Edit[]): boolean;
}

/** The façade of the core: everything the extension and the terminal entry ask comes from here. */
export interface LanguageService {
  readonly dataset: DatasetIndex;
  /** Reads an article. Synchronous; linear in the length of the text; never throws, whatever the text holds. */
  read(text: string): ArticleReading;
  /** A quick look for one statement on record in many texts: only those that hold its words need to be read. */
  searchFor(statement: Statement): StatementSearch;
}

/**
 * Makes a service for a dataset that was checked before. Its tables (words, names, rules, the record's words) are made
 * when the first article is read.
 */
export function createLanguageService(dataset: Dataset): LanguageService {
  const index = loadDataset(dataset);
  let stages: ReturnType<typeof createStages> | undefined;
  return {
    dataset: index,
    read(text) {
      stages ??= createStages(dataset);
      return readArticle(stages, index, text);
    },
    searchFor: createStatementSearch,
  };
}
