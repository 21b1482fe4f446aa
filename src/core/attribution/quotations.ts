import { Flag, Kind, type Tokens } from '../article/tokens.ts';
import { Family } from './quotationFamilies.ts';
import { Marks, readMarks } from './quotationMarks.ts';
import { DEEPEST, DROPPED, ENDED, isEnd, Pairs, pairMarks, UNPAIRED } from './quotationPairs.ts';

/** What a paragraph leaves open at its end: nothing, or a quotation in marks of this family. */
export enum Carry {
  None = 0,
  Double = 1,
  Single = 2,
  Guillemet = 3,
  SingleGuillemet = 4,
}

/** What is known of a quotation beside its place. */
export enum QuotationFlag {
  /** Belongs to the quotation that the paragraph before left open. */
  Continued = 1,
  /** Has no closing mark: runs to the paragraph's end, or to the mark that opens the next one. */
  Unclosed = 2,
  /** The first word inside has a capital. */
  Capital = 4,
  /** Ends with , . ? ! … or a dash, inside the marks. */
  EndPunctuation = 8,
  /** Stands in single marks. */
  Single = 16,
}

/**
 * The quotations of one paragraph in flat arrays that are used again for the next: outermost ones in order of the text,
 * nested ones after the one that holds them. All indexes are token indexes.
 */
export class Quotations {
  count = 0;
  /** The opening mark; -1 if the quotation goes on from the paragraph before without one. */
  open = new Int32Array(32);
  /** The closing mark; -1 if there is none. */
  close = new Int32Array(32);
  /** What is inside, without the marks: from … */
  from = new Int32Array(32);
  /** … to, exclusive. */
  to = new Int32Array(32);
  /** 0 outermost, 1 nested, … */
  depth = new Uint8Array(32);
  /** Bits of `QuotationFlag`. */
  flags = new Uint8Array(32);
  /** Words and numbers inside. */
  words = new Int32Array(32);
  /** Working room of `readQuotations`. */
  readonly marks = new Marks();
  readonly pairs = new Pairs();
  readonly stack = new Int32Array(DEEPEST);

  /** Makes room for at least one quotation more. */
  grow(): void {
    const size = this.open.length * 2;
    for (const key of ['open', 'close', 'from', 'to', 'words'] as const) {
      const wide = new Int32Array(size);
      wide.set(this[key]);
      this[key] = wide;
    }
    for (const key of ['depth', 'flags'] as const) {
      const wide = new Uint8Array(size);
      wide.set(this[key]);
      this[key] = wide;
    }
  }
}

/**
 * Pairs the quotation marks of one paragraph: by family, spacing and the direction of the character; a mark that does
 * not fit is passed over, so that one stray mark costs one quotation and not all that follow. Linear in the tokens.
 *
 * @param before what the paragraph before left open. A quotation goes on only if this paragraph opens it again, or
 * closes it before it opens another.
 * @returns what this paragraph leaves open.
 */
export function readQuotations(tokens: Tokens, before: number, quotations: Quotations): number {
  const { marks } = quotations;
  quotations.count = 0;
  readMarks(tokens, marks);
  if (marks.count === 0) return Carry.None;
  pairMarks(tokens, marks, before, quotations.pairs);
  return collect(tokens, before, quotations);
}

/** Writes the pairs down as quotations. */
function collect(tokens: Tokens, before: number, quotations: Quotations): number {
  const { marks, stack } = quotations;
  const { partner, endedBy, continued } = quotations.pairs;
  let carry = Carry.None;
  let height = 0;
  if (continued >= 0) {
    const end = marks.token[continued];
    add(tokens, quotations, -1, continued, end, 0, QuotationFlag.Continued);
    stack[height++] = end;
  }
  for (let m = 0; m < marks.count; m++) {
    const to = partner[m];
    if (to === DROPPED) continue;
    const end = to === ENDED ? marks.token[endedBy[m]] : to === UNPAIRED ? tokens.count : marks.token[to];
    // A mark with nothing behind it quotes nothing.
    if (to < 0 && end <= marks.token[m] + 1) continue;
    while (height > 0 && stack[height - 1] <= marks.token[m]) height--;
    const reopened = before !== Carry.None && marks.token[m] === 0 && marks.family[m] === before;
    const flags = reopened ? QuotationFlag.Continued : 0;
    add(tokens, quotations, m, to >= 0 ? to : -1, end, height, flags);
    if (to === UNPAIRED && carry === Carry.None) carry = marks.family[m];
    if (height < DEEPEST) stack[height++] = end;
  }
  return carry;
}

function add(
  tokens: Tokens,
  quotations: Quotations,
  opening: number,
  closing: number,
  to: number,
  depth: number,
  flags: number,
): void {
  const { marks } = quotations;
  const q = quotations.count;
  if (q >= quotations.open.length) quotations.grow();
  const open = opening < 0 ? -1 : marks.token[opening];
  const from = open + 1;
  if (closing < 0) flags |= QuotationFlag.Unclosed;
  if (marks.family[opening < 0 ? closing : opening] === Family.Single) flags |= QuotationFlag.Single;
  let first = from;
  while (first < to && first < from + 4 && tokens.kind[first] !== Kind.Word) first++;
  if (first < to && (tokens.flags[first] & Flag.Capital) !== 0) flags |= QuotationFlag.Capital;
  let last = to - 1;
  while (last > from && last > to - 4 && tokens.kind[last] === Kind.Quote) last--;
  if (last >= from && tokens.kind[last] === Kind.Mark && isEnd(tokens.code[last]))
    flags |= QuotationFlag.EndPunctuation;
  quotations.open[q] = open;
  quotations.close[q] = closing < 0 ? -1 : marks.token[closing];
  quotations.from[q] = from;
  quotations.to[q] = to;
  quotations.depth[q] = depth;
  quotations.flags[q] = flags;
  quotations.words[q] = wordsBefore(tokens, marks, closing, to) - (opening < 0 ? 0 : marks.words[opening]);
  quotations.count++;
}

function wordsBefore(tokens: Tokens, marks: Marks, closing: number, to: number): number {
  if (closing >= 0) return marks.words[closing];
  if (to >= tokens.count) return marks.wordCount;
  let low = 0;
  let high = marks.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks.token[middle] < to) low = middle + 1;
    else high = middle;
  }
  return marks.words[low];
}
