import { Flag, Kind, type Tokens } from '../article/tokens.ts';
import { isApostrophe, isInches, isWeak } from './quotationApostrophes.ts';
import { Family, familyOf, hintOf } from './quotationFamilies.ts';

/** What the characters around a mark make of it. */
export enum Side {
  Either = 0,
  Open = 1,
  Close = 2,
}

/** The marks of one paragraph that may quote, in flat arrays that are used again. Apostrophes are left out. */
export class Marks {
  count = 0;
  /** Token index. */
  token = new Int32Array(64);
  family = new Uint8Array(64);
  side = new Uint8Array(64);
  hint = new Uint8Array(64);
  /** 1 if it may as well be an apostrophe ("allies’ view") or a unit (6"). */
  weak = new Uint8Array(64);
  /** Words before it in the paragraph. */
  words = new Int32Array(64);
  /** Index of the next mark of the family, -1 if there is none. */
  next = new Int32Array(64);
  /** Single marks: 1 if a sure closing mark comes before the next opening one. */
  sureCloseAhead = new Uint8Array(64);
  /** Words in the whole paragraph. */
  wordCount = 0;

  grow(): void {
    const size = this.token.length * 2;
    for (const key of ['token', 'words', 'next'] as const) {
      const wide = new Int32Array(size);
      wide.set(this[key]);
      this[key] = wide;
    }
    for (const key of ['family', 'side', 'hint', 'weak', 'sureCloseAhead'] as const) {
      const wide = new Uint8Array(size);
      wide.set(this[key]);
      this[key] = wide;
    }
  }
}

/** Collects the marks of a paragraph with what their surroundings say of them. Linear. */
export function readMarks(tokens: Tokens, marks: Marks): void {
  marks.count = 0;
  let inAttribute = false;
  for (let q = 0; q < tokens.quoteCount; q++) {
    const i = tokens.quotes[q];
    const family = familyOf(tokens.code[i]);
    if (tokens.code[i] === 0x22) {
      // Stray markup: <a href="…">.
      const starts = isAdjacent(tokens, i - 1, 0x3d);
      const skipped = inAttribute || starts || isAdjacent(tokens, i + 1, 0x3e);
      inAttribute = starts && !inAttribute;
      if (skipped) continue;
    }
    const side = sideOf(tokens, i, marks);
    if (family === Family.Single && isApostrophe(tokens, i, side === Side.Open)) continue;
    if (family === Family.Double && isInches(tokens, i)) continue;
    const m = marks.count;
    if (m >= marks.token.length) marks.grow();
    marks.token[m] = i;
    marks.family[m] = family;
    marks.side[m] = side;
    marks.hint[m] = hintOf(tokens.code[i]);
    marks.words[m] = tokens.wordsBefore[q];
    marks.weak[m] = isWeak(tokens, i, family) ? 1 : 0;
    marks.count++;
  }
  marks.wordCount = tokens.wordCount;
  lookAhead(tokens, marks);
}

/** From the end: closing marks that stand against closing marks, the next of each family, sure closing marks ahead. */
function lookAhead(tokens: Tokens, marks: Marks): void {
  let double = -1;
  let single = -1;
  let guillemet = -1;
  let singleGuillemet = -1;
  let sure = 0;
  for (let m = marks.count - 1; m >= 0; m--) {
    if (
      marks.side[m] === Side.Either &&
      m + 1 < marks.count &&
      marks.token[m + 1] === marks.token[m] + 1 &&
      (tokens.flags[marks.token[m]] & (Flag.SpaceAfter | Flag.SpaceBefore)) === 0 &&
      marks.side[m + 1] === Side.Close
    )
      marks.side[m] = Side.Close;
    switch (marks.family[m]) {
      case Family.Double:
        marks.next[m] = double;
        double = m;
        break;
      case Family.Single:
        marks.next[m] = single;
        single = m;
        marks.sureCloseAhead[m] = sure;
        if (marks.side[m] === Side.Open) sure = 0;
        else if (marks.weak[m] === 0) sure = 1;
        break;
      case Family.Guillemet:
        marks.next[m] = guillemet;
        guillemet = m;
        break;
      default:
        marks.next[m] = singleGuillemet;
        singleGuillemet = m;
    }
  }
}

/** Whether token `i` is the character `code`, next to its neighbour with no space between; `i` may lie outside. */
function isAdjacent(tokens: Tokens, i: number, code: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === Kind.Mark && tokens.code[i] === code;
}

/** What stands to the left and right of the mark at token `i`, as a side. */
function sideOf(tokens: Tokens, i: number, marks: Marks): Side {
  const { flags, kind, code } = tokens;
  const last = i + 1 >= tokens.count;
  if (last && i > 0) return Side.Close;
  const spaceBefore = i === 0 || (flags[i] & Flag.SpaceBefore) !== 0;
  const spaceAfter = last || (flags[i] & Flag.SpaceAfter) !== 0;
  if (spaceBefore && spaceAfter) return Side.Either;
  if (spaceBefore) {
    if (kind[i + 1] !== Kind.Mark) return Side.Open;
    const ellipsis = code[i + 1] === 0x2e && i + 2 < tokens.count && code[i + 2] === 0x2e;
    return isEndPunctuation(code[i + 1]) && !ellipsis ? Side.Either : Side.Open;
  }
  if (spaceAfter) return kind[i - 1] === Kind.Mark && isOpening(code[i - 1]) ? Side.Either : Side.Close;
  if (kind[i - 1] === Kind.Quote) {
    const m = marks.count - 1;
    if (m >= 0 && marks.token[m] === i - 1 && marks.side[m] === Side.Open) return Side.Open;
    if (kind[i + 1] === Kind.Mark && (isEndPunctuation(code[i + 1]) || isDash(code[i + 1]))) return Side.Close;
    return Side.Either;
  }
  const opening = kind[i - 1] === Kind.Mark && (isOpening(code[i - 1]) || isDash(code[i - 1]));
  const closing =
    kind[i + 1] === Kind.Mark && (isEndPunctuation(code[i + 1]) || isDash(code[i + 1]) || code[i + 1] === 0x3c);
  if (opening === closing) return Side.Either;
  return opening ? Side.Open : Side.Close;
}

/** Brackets and signs after which a quotation may start with no space between. */
function isOpening(code: number): boolean {
  return (
    code === 0x28 || code === 0x5b || code === 0x7b || code === 0x3a || code === 0x3d || code === 0x3e || code === 0x2f
  );
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015);
}

function isEndPunctuation(code: number): boolean {
  switch (code) {
    case 0x2c:
    case 0x2e:
    case 0x3b:
    case 0x3a:
    case 0x21:
    case 0x3f:
    case 0x29:
    case 0x5d:
    case 0x7d:
    case 0x2026:
    case 0x2f:
      return true;
    default:
      return false;
  }
}
