import { DOUBLED, Flag, Kind, type Tokens } from '../article/tokens.ts';
import { Family, Hint } from './quotationFamilies.ts';
import { type Marks, Side } from './quotationMarks.ts';

/** Nested deeper than this, marks are left alone. */
export const DEEPEST = 6;
/** In place of a partner: nothing closes it, up to the paragraph's end. */
export const UNPAIRED = -1;
/** In place of a partner: a closing mark, an apostrophe, or a stray mark. */
export const DROPPED = -2;
/** In place of a partner: its closing mark was forgotten, and `endedBy` opens the next quotation. */
export const ENDED = -3;
/** How far to look for a mark of another family. */
const NEAR = 8;

/** Which mark closes which, by index into `Marks`. */
export class Pairs {
  /** By mark: the mark that closes it, or UNPAIRED, DROPPED or ENDED. */
  partner = new Int32Array(64);
  endedBy = new Int32Array(64);
  /** The mark that closes the quotation of the paragraph before, with no mark that opens it again; or -1. */
  continued = -1;
  readonly stack = new Int32Array(DEEPEST);

  reserve(size: number): void {
    if (this.partner.length >= size) return;
    this.partner = new Int32Array(size);
    this.endedBy = new Int32Array(size);
  }
}

/** Finds the partner of each mark, in one pass with a look at the next marks of the family. */
export function pairMarks(tokens: Tokens, marks: Marks, before: number, pairs: Pairs): void {
  pairs.reserve(marks.token.length);
  const { partner, endedBy, stack } = pairs;
  const { family, side, hint, weak, next } = marks;
  let height = 0;
  let seen = 0;
  pairs.continued = -1;
  for (let m = 0; m < marks.count; m++) partner[m] = DROPPED;
  for (let m = 0; m < marks.count; m++) {
    const own = family[m];
    const first = (seen & (1 << own)) === 0;
    seen |= 1 << own;
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
      if (!opens && !isOpen && first && before === own) {
        pairs.continued = m;
        // What it does not hold whole is no quotation.
        height = 0;
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
        partner[old] = dropped ? DROPPED : ENDED;
        endedBy[old] = m;
        height = at;
      }
    }
    if (height < DEEPEST) stack[height++] = m;
  }
  for (let at = 0; at < height; at++) {
    const m = stack[at];
    partner[m] = family[m] === Family.Single && !opensSpeech(tokens, marks.token[m]) ? DROPPED : UNPAIRED;
  }
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

/** The next mark of `family` among the few behind mark `m`, or -1. */
function nextOf(marks: Marks, m: number, family: number): number {
  for (let n = m + 1; n < marks.count && n <= m + NEAR; n++) if (marks.family[n] === family) return n;
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

/** Punctuation at which a sentence or a quotation stops. */
export function isEnd(code: number): boolean {
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
