import type { AttributedStatement } from './attribution/attributed.ts';
import type { Packed } from './paragraphStore.ts';
import type { Hits } from './record/recordIndex.ts';

/** The statements that start in a paragraph, and the epoch of the article in which that was found out. */
export interface Resolution {
  readonly epoch: number;
  readonly statements: readonly AttributedStatement[];
}

/** Of paragraphs in which no statement starts: holds in every epoch. */
const NOTHING_SAID: Resolution = { epoch: -1, statements: [] };

const CARRY_BITS = 4;
const CARRY = (1 << CARRY_BITS) - 1;
const PLAIN = 1 << (2 * CARRY_BITS);

/**
 * All that is kept of a paragraph: offsets relative to it, so that it survives edits elsewhere. There is one for every few
 * lines of text, so it is kept small.
 */
export class ParagraphReading implements Packed {
  readonly block: Uint8Array;
  readonly at: number;
  /** Traces of words on record; null in nearly every paragraph. */
  readonly hits: Hits | null;
  /** Carries and plainness in one number. */
  private readonly state: number;
  /** Null until somebody asks. */
  private resolution: Resolution | null;

  constructor(
    { block, at }: Packed,
    carryIn: number,
    carryOut: number,
    plain: boolean,
    silent: boolean,
    hits: Hits | null,
  ) {
    this.block = block;
    this.at = at;
    this.hits = hits;
    this.state = carryIn | (carryOut << CARRY_BITS) | (plain ? PLAIN : 0);
    this.resolution = silent ? NOTHING_SAID : null;
  }

  /** What the paragraph before left open. */
  get carryIn(): number {
    return this.state & CARRY;
  }

  /** What this one leaves open. */
  get carryOut(): number {
    return (this.state >> CARRY_BITS) & CARRY;
  }

  /** Whether all white space between its words is single blanks. */
  get plain(): boolean {
    return (this.state & PLAIN) !== 0;
  }

  /** What was resolved in `epoch`, or null. */
  resolvedIn(epoch: number): readonly AttributedStatement[] | null {
    const { resolution } = this;
    if (resolution === null || (resolution.epoch !== epoch && resolution !== NOTHING_SAID)) return null;
    return resolution.statements;
  }

  resolve(epoch: number, statements: readonly AttributedStatement[]): void {
    this.resolution = { epoch, statements };
  }

  /** Lets go of what was resolved: a paragraph it depends on has changed. */
  forget(): void {
    if (this.resolution !== NOTHING_SAID) this.resolution = null;
  }
}
