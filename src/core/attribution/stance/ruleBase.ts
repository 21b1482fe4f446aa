import type { Stance } from '../../dataset/schema.ts';

/**
 * One rule: where one of the patterns in `when` is found in what is said, the statement takes this side and CAMEO code.
 *
 * A pattern is a row of steps. A step is a concept in capitals, a word in small letters (`_` joins a phrase), or several
 * of them with `|` between; the next step stands right behind it, or after `..` within 5 words, `...` within 13, `....`
 * within 31, never over the end of a sentence. `!` before a step: not negated; `^`: negated; `?` behind it: may be missing.
 */
export interface StanceRule {
  readonly id: string;
  readonly stance: Stance;
  readonly code: string | null;
  readonly when: readonly string[];
  /** Guards none of which may be found. */
  readonly unless?: readonly string[];
  /** Where this guard is found too, the statement takes this side instead. */
  readonly split?: { readonly when: string; readonly stance: Stance; readonly code?: string | null };
  /** Least score of the conflict words around (1 if not given); -99 for words that nobody mistakes. */
  readonly context?: number;
  /** The first step must stand in the cue (where a cue is known): what others are said to have said does not count. */
  readonly inCue?: boolean;
}

/** Everything the judge knows. Earlier rules win. */
export interface RuleBase {
  readonly concepts: Readonly<Record<string, string>>;
  /** Patterns by name, for `unless` and `split`. */
  readonly guards: Readonly<Record<string, readonly string[]>>;
  /** Words that tell the walk of life, with their weights. */
  readonly context: readonly (readonly [number, string])[];
  /** Words so frequent that no rule should be tried on their account alone. */
  readonly common: string;
  readonly rules: readonly StanceRule[];
}
