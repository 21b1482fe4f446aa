import { DOUBLED, Flag, Kind, type Tokens } from '../article/tokens.ts';
import { Family, Hint, Marks, readMarks, Side } from './quotationMarks.ts';

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

/** Nested deeper than this, marks are left alone. */
const DEEPEST = 6;
const UNPAIRED = -1;
const DROPPED = -2;

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
  /** By mark: the mark that closes it, or UNPAIRED, or DROPPED; negated minus 3 if the next opening mark ends it. */
  partner = new Int32Array(64);
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
  if (quotations.partner.length < marks.count) quotations.partner = new Int32Array(marks.token.length);
  const continued = pair(tokens, before, quotations);
  return collect(tokens, before, continued, quotations);
}

/**
 * Finds the partner of each mark.
 * @returns the mark that closes the quotation of the paragraph before, or -1.
 */
function pair(tokens: Tokens, before: number, quotations: Quotations): number {
  const { marks, partner, stack } = quotations;
  const { family, side, hint, weak, next } = marks;
  let height = 0;
  let continued = -1;
  for (let m = 0; m < marks.count; m++) partner[m] = DROPPED;
  for (let m = 0; m < marks.count; m++) {
    const own = family[m];
    let at = height - 1;
    while (at >= 0 && family[stack[at]] !== own) at--;
    const isOpen = at >= 0;
    let opens: boolean;
    if (own === Family.Single) {
      opens = side[m] === Side.Open || (side[m] === Side.Either && !isOpen && hint[m] !== Hint.Close);
      if (!opens) {
        if (isOpen && weak[m] === 1 && marks.sureCloseAhead[m] === 1) continue;
        // A double quotation inside is still to be closed: an apostrophe then.
        if (isOpen && at < height - 1 && closesNext(marks, nextOf(marks, m, family[stack[height - 1]]))) continue;
      }
    } else {
      opens = opensHere(tokens, marks, m, isOpen, isOpen ? stack[at] : -1);
      if (!opens && isOpen && weak[m] === 1 && closesNext(marks, next[m])) continue;
      if (!opens && !isOpen && m === firstOf(marks, own) && before === own) {
        continued = m;
        continue;
      }
      if (!opens && !isOpen && weak[m] === 0 && side[m] !== Side.Close) opens = true;
    }
    if (!opens) {
      if (!isOpen) continue;
      // `'''` at the end of a quotation in a quotation is read as '' and ' but means ' and ''.
      if (at === height - 2 && isSwapped(tokens, marks, m, stack[height - 1])) {
        partner[stack[height - 1]] = m;
        partner[stack[at]] = m + 1;
        m++;
      } else {
        partner[stack[at]] = m;
      }
      height = at;
      continue;
    }
    if (isOpen && at === height - 1) {
      const old = stack[at];
      if (!nests(tokens, marks, m, old)) {
        const empty = marks.token[m] === marks.token[old] + 1;
        const dropped = empty || (own === Family.Single && !opensSpeech(tokens, marks.token[old]));
        partner[old] = dropped ? DROPPED : -3 - m;
        height = at;
      }
    }
    if (height < DEEPEST) stack[height++] = m;
  }
  for (let at = 0; at < height; at++) {
    const m = stack[at];
    partner[m] = family[m] === Family.Single && !opensSpeech(tokens, marks.token[m]) ? DROPPED : UNPAIRED;
  }
  return continued;
}

/** Whether mark `m`, not a single one, opens a quotation. `isOpen`: one of its family is open, by mark `by`. */
function opensHere(tokens: Tokens, marks: Marks, m: number, isOpen: boolean, by: number): boolean {
  const side = marks.side[m];
  const hint = marks.hint[m];
  const follows = marks.next[m];
  if (!isOpen) {
    if (side === Side.Open) return true;
    if (marks.weak[m] === 1) return false;
    if (hint === Hint.Open) return true;
    if (side === Side.Either) return hint === Hint.None;
    // `said" We go."`: the space stands on the wrong side.
    return closesNext(marks, follows) && introduces(tokens, marks.token[m]);
  }
  // „ … “ and ‚ … ‘: what opens in English closes in German.
  const low = tokens.code[marks.token[by]] === 0x201e;
  if (low && tokens.code[marks.token[m]] === 0x201c) return side === Side.Open && closesNext(marks, follows);
  if (hint === Hint.Open) return side !== Side.Close;
  if (hint === Hint.Close) return side === Side.Open && closesNext(marks, follows) && !isTail(tokens, marks.token[m]);
  if (side !== Side.Open) return false;
  // `"We go, "he said. "Now."`: the space stands on the wrong side.
  return !(isTail(tokens, marks.token[m]) && !closesNext(marks, follows));
}

/**
 * Whether the opening mark `m` starts a quotation inside the one that `outer` opened in marks of the same family, and
 * does not stand for a closing mark that was forgotten: both are closed, or the outer one runs on to the next
 * paragraph and is set in marks of another make (" … “ … ” …).
 */
function nests(tokens: Tokens, marks: Marks, m: number, outer: number): boolean {
  const closing = marks.next[m];
  if (!closesNext(marks, closing)) return false;
  if (closesNext(marks, marks.next[closing])) return true;
  return marks.token[outer] === 0 && isCurly(tokens.code[0]) !== isCurly(tokens.code[marks.token[m]]);
}

function isCurly(code: number): boolean {
  return code >= 0x2018 && code <= 0x201f;
}

/** Whether mark `m` is there and looks like a closing one. */
function closesNext(marks: Marks, m: number): boolean {
  if (m < 0) return false;
  if (marks.side[m] === Side.Close) return marks.hint[m] !== Hint.Open;
  return marks.side[m] === Side.Either && marks.hint[m] !== Hint.Open;
}

function nextOf(marks: Marks, m: number, family: number): number {
  for (let n = m + 1; n < marks.count && n < m + 8; n++) if (marks.family[n] === family) return n;
  return -1;
}

function firstOf(marks: Marks, family: number): number {
  for (let m = 0; m < marks.count && m < 8; m++) if (marks.family[m] === family) return m;
  return -1;
}

/** Behind a comma, a colon or a word: where a quotation may be introduced. */
function introduces(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  const kind = tokens.kind[i - 1];
  return kind === Kind.Word || (kind === Kind.Mark && (tokens.code[i - 1] === 0x2c || tokens.code[i - 1] === 0x3a));
}

/** Behind end punctuation and before a small letter: `go, "he said`. */
function isTail(tokens: Tokens, i: number): boolean {
  if (i === 0 || i + 1 >= tokens.count) return false;
  if (tokens.kind[i + 1] !== Kind.Word || (tokens.flags[i + 1] & Flag.Capital) !== 0) return false;
  return tokens.kind[i - 1] === Kind.Mark && isEnd(tokens.code[i - 1]);
}

/** At the start of the paragraph, or behind a comma or colon: a single mark here opens speech even if nothing closes it. */
function opensSpeech(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  return tokens.kind[i - 1] === Kind.Mark && (tokens.code[i - 1] === 0x3a || tokens.code[i - 1] === 0x2c);
}

function isSwapped(tokens: Tokens, marks: Marks, m: number, inner: number): boolean {
  const token = marks.token[m];
  return (
    tokens.code[token] === 0x27 + DOUBLED &&
    m + 1 < marks.count &&
    marks.token[m + 1] === token + 1 &&
    marks.family[m + 1] === Family.Single &&
    tokens.start[token + 1] === tokens.end[token] &&
    marks.family[inner] === Family.Single
  );
}

/** Writes the pairs down as quotations. */
function collect(tokens: Tokens, before: number, continued: number, quotations: Quotations): number {
  const { marks, partner, stack } = quotations;
  let carry = Carry.None;
  let height = 0;
  if (continued >= 0) add(tokens, quotations, -1, continued, marks.token[continued], 0, QuotationFlag.Continued);
  for (let m = 0; m < marks.count; m++) {
    const to = partner[m];
    if (to === DROPPED) continue;
    const ended = to <= -3;
    const end = to >= 0 ? marks.token[to] : ended ? marks.token[-3 - to] : tokens.count;
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

function isEnd(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x2e ||
    code === 0x3f ||
    code === 0x21 ||
    code === 0x2026 ||
    code === 0x2d ||
    code === 0x2013 ||
    code === 0x2014
  );
}
