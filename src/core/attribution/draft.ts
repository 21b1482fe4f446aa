import type { RuleName } from './rules.ts';

/** A statement as it is being put together from one paragraph. Token indexes, ends exclusive, -1 where there is none. */
export interface Draft {
  rule: RuleName;
  /** Pairs from, to. */
  cue: number[];
  /** Pairs from, to, in order. */
  content: number[];
  sourceStart: number;
  sourceEnd: number;
  addresseeStart: number;
  addresseeEnd: number;
  hedged: boolean;
  /** See `dates.ts`. */
  day: number;
  /** Pairs from, to: through whom it came, nearest to the reader first. */
  via: number[];
  /** Quotation in the speech of which the content starts; -1 for an indirect statement. */
  quote: number;
  /** Verb or noun of saying that is the head of the cue; -1 if it is punctuation alone. */
  head: number;
}

export function newDraft(rule: RuleName): Draft {
  return {
    rule,
    cue: [],
    content: [],
    sourceStart: -1,
    sourceEnd: -1,
    addresseeStart: -1,
    addresseeEnd: -1,
    hedged: false,
    day: 0,
    via: [],
    quote: -1,
    head: -1,
  };
}
