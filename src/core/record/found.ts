import type { AttributedStatement, Place } from '../attribution/attributed.ts';
import type { Statement } from '../dataset/schema.ts';

/**
 * How a stored statement stands in an article (the four states of Hypothesis, told honestly):
 * - `exact`: the words on record, in the context on record if there is one;
 * - `moved`: the words on record, in another context;
 * - `ambiguous`: look-alikes; several places fit, or one fits that does not name the speaker;
 * - `orphaned`: not in this article.
 */
export type AnchorState = 'exact' | 'moved' | 'ambiguous' | 'orphaned';

/** Where a statement on record stands in an article. */
export interface Anchor {
  readonly statement: Statement;
  readonly state: AnchorState;
  /** Index of the wording that was found. */
  readonly wording: number;
  /** One for each selector found, in reading order; empty if orphaned. */
  readonly places: readonly Place[];
  /** Whether the article has the wording word for word (marks, dashes, case of the first letter and ellipses aside). */
  readonly verbatim: boolean;
}

/** A statement found in an article: on record, detected by rule, or both. */
export interface FoundStatement {
  /** The record's id, or one made from the words: stable while the statement itself is not edited. */
  readonly id: string;
  /** What the rules found. Null where only the record knows it. */
  readonly detected: AttributedStatement | null;
  /** What the record knows. Null where it is only detected. */
  readonly anchor: Anchor | null;
  /** The first place of what a reader would call the statement: content, cue and speaker. Null if it has none at all. */
  readonly first: Place | null;
  /** The one that ends last. */
  readonly last: Place | null;
}
