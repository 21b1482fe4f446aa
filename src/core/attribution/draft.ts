import type { RuleName } from './rules.ts';

/** A statement as it is being put together from one paragraph. Token indexes, ends exclusive, -1 where there is none. */
export interface Draft {
  rule: RuleName;
  /** Pairs from, to. */
  cue: readonly number[];
  /** Pairs from, to, in order. */
  content: readonly number[];
  sourceStart: number;
  sourceEnd: number;
  addresseeStart: number;
  addresseeEnd: number;
  hedged: boolean;
  /** See `dates.ts`. */
  day: number;
  /** Pairs from, to: through whom it came, nearest to the reader first. */
  via: readonly number[];
  /** Quotation in the speech of which the content starts; -1 for an indirect statement. */
  quote: number;
  /** Verb or noun of saying that is the head of the cue; -1 if it is punctuation alone. */
  head: number;
}

const NONE: readonly number[] = [];
const pool: Draft[] = [];
let kept = 0;

/** Every draft taken so far may be used again. */
export function freeDrafts(): void {
  kept = 0;
}

/** An empty draft; the same one each time until `keepDraft` is called: most come to nothing. */
export function newDraft(rule: RuleName): Draft {
  if (kept === pool.length) pool.push(blank());
  const draft = pool[kept];
  draft.rule = rule;
  draft.cue = NONE;
  draft.content = NONE;
  draft.via = NONE;
  draft.sourceStart = -1;
  draft.sourceEnd = -1;
  draft.addresseeStart = -1;
  draft.addresseeEnd = -1;
  draft.hedged = false;
  draft.day = 0;
  draft.quote = -1;
  draft.head = -1;
  return draft;
}

/** The draft given last is in use until `freeDrafts`. */
export function keepDraft(draft: Draft): Draft {
  if (draft === pool[kept]) kept++;
  return draft;
}

function blank(): Draft {
  return {
    rule: 'quote-alone',
    cue: NONE,
    content: NONE,
    sourceStart: -1,
    sourceEnd: -1,
    addresseeStart: -1,
    addresseeEnd: -1,
    hedged: false,
    day: 0,
    via: NONE,
    quote: -1,
    head: -1,
  };
}

/** Whether the content of `draft` holds `token`. */
export function inside(draft: Draft, token: number): boolean {
  const { content } = draft;
  for (let i = 0; i + 1 < content.length; i += 2) if (token >= content[i] && token < content[i + 1]) return true;
  return false;
}
