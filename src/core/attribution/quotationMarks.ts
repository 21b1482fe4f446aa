import { DOUBLED, Flag, Kind, type Tokens } from '../article/tokens.ts';

/** Marks that may close one another. Papers mix “ ” " '' `` freely, so they are one family. */
export enum Family {
  Double = 1,
  Single = 2,
  Guillemet = 3,
  SingleGuillemet = 4,
}

/** What the characters around a mark make of it. */
export enum Side {
  Either = 0,
  Open = 1,
  Close = 2,
}

/** Which way a character points by itself; straight marks point nowhere. */
export enum Hint {
  None = 0,
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

/** Words that lose their first letters in writing: the mark before them is an apostrophe. */
const ELIDED = new Set(
  'em til till tis twas twere twill twould cause cos coz cuz bout round n nuff ere im er neath gainst sup kay fraid merica murica cept scuse tween twixt'.split(
    ' ',
  ),
);
const LONGEST_ELIDED = 7;

/** Collects the marks of a paragraph with what their surroundings say of them. Linear. */
export function readMarks(tokens: Tokens, marks: Marks): void {
  marks.count = 0;
  let words = 0;
  let inAttribute = false;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === Kind.Word) {
      if ((tokens.flags[i] & Flag.Possessive) === 0) words++;
      continue;
    }
    if (kind === Kind.Number) {
      words++;
      continue;
    }
    if (kind !== Kind.Quote) continue;
    const family = familyOf(tokens.code[i]);
    if (tokens.code[i] === 0x22) {
      // Stray markup: <a href="…">.
      const starts = isAdjacent(tokens, i - 1, 0x3d);
      const skipped = inAttribute || starts || isAdjacent(tokens, i + 1, 0x3e);
      inAttribute = starts && !inAttribute;
      if (skipped) continue;
    }
    const side = sideOf(tokens, i, marks);
    if (family === Family.Single && isApostropheAt(tokens, i, side)) continue;
    if (family === Family.Double && isInches(tokens, i)) continue;
    const m = marks.count;
    if (m >= marks.token.length) marks.grow();
    marks.token[m] = i;
    marks.family[m] = family;
    marks.side[m] = side;
    marks.hint[m] = hintOf(tokens.code[i]);
    marks.words[m] = words;
    marks.weak[m] = isWeak(tokens, i, family) ? 1 : 0;
    marks.count++;
  }
  marks.wordCount = words;
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

function familyOf(code: number): Family {
  if (code >= DOUBLED) return Family.Double;
  switch (code) {
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return Family.Double;
    case 0xab:
    case 0xbb:
      return Family.Guillemet;
    case 0x2039:
    case 0x203a:
      return Family.SingleGuillemet;
    default:
      return Family.Single;
  }
}

function hintOf(code: number): Hint {
  switch (code) {
    case 0x201c:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0x2039:
    case 0x2018:
    case 0x201a:
    case 0x201b:
    case 0x60 + DOUBLED:
    case 0x2018 + DOUBLED:
      return Hint.Open;
    case 0x201d:
    case 0xbb:
    case 0x203a:
    case 0x2019:
    case 0x2019 + DOUBLED:
      return Hint.Close;
    default:
      return Hint.None;
  }
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

/** ’90s, ’twas, rock ’n’ roll, 1990’s, 5'10": no word is quoted here, whatever else the text holds. */
function isApostropheAt(tokens: Tokens, i: number, side: Side): boolean {
  const { kind, code } = tokens;
  const next = i + 1 < tokens.count && (tokens.flags[i] & Flag.SpaceAfter) === 0 ? kind[i + 1] : 0;
  const before = i > 0 && (tokens.flags[i] & Flag.SpaceBefore) === 0 ? kind[i - 1] : 0;
  const wordNext = next === Kind.Word || next === Kind.Number;
  if ((before === Kind.Word || before === Kind.Number) && wordNext) return true;
  if (before === Kind.Number && isFeet(tokens, i)) return true;
  if (before === Kind.Word && isLoneN(tokens, i - 1) && i > 1 && kind[i - 2] === Kind.Quote) return true;
  if (side !== Side.Open && before !== Kind.Quote) return false;
  if (!wordNext) return false;
  // ’ never opens: before a word it stands for letters left out.
  if (code[i] === 0x2019 && side === Side.Open) return true;
  if (next === Kind.Number) return isYear(tokens, i + 1);
  if (!isElided(tokens, i + 1)) return false;
  // 'cause' is a word quoted, 'cause a word cut short.
  const after = i + 2;
  return isLoneN(tokens, i + 1) || after >= tokens.count || kind[after] !== Kind.Quote || touchesNothing(tokens, after);
}

function touchesNothing(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i] & Flag.SpaceBefore) !== 0 || familyOf(tokens.code[i]) !== Family.Single;
}

function isElided(tokens: Tokens, i: number): boolean {
  return (
    tokens.end[i] - tokens.start[i] <= LONGEST_ELIDED && ELIDED.has(tokens.textOf(i).toLowerCase().replace(/'.*/, ''))
  );
}

function isLoneN(tokens: Tokens, i: number): boolean {
  return tokens.end[i] - tokens.start[i] === 1 && (tokens.text.charCodeAt(tokens.start[i]) | 0x20) === 0x6e;
}

/** "90s", "16": what is left of a year. */
function isYear(tokens: Tokens, i: number): boolean {
  const { text } = tokens;
  const length = tokens.end[i] - tokens.start[i];
  if (length === 2) return isDigit(text.charCodeAt(tokens.start[i] + 1));
  return length === 3 && (text.charCodeAt(tokens.end[i] - 1) | 0x20) === 0x73;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** 5' 10": the mark stands between two numbers, the second with a mark of its own. */
function isFeet(tokens: Tokens, i: number): boolean {
  return (
    i + 2 < tokens.count &&
    tokens.kind[i + 1] === Kind.Number &&
    tokens.kind[i + 2] === Kind.Quote &&
    familyOf(tokens.code[i + 2]) === Family.Double
  );
}

/** The second mark of 5'10" and 5' 10''. */
function isInches(tokens: Tokens, i: number): boolean {
  return (
    i >= 3 &&
    tokens.kind[i - 1] === Kind.Number &&
    (tokens.flags[i] & Flag.SpaceBefore) === 0 &&
    tokens.kind[i - 2] === Kind.Quote &&
    familyOf(tokens.code[i - 2]) === Family.Single &&
    (tokens.flags[i - 2] & Flag.SpaceBefore) === 0 &&
    tokens.kind[i - 3] === Kind.Number
  );
}

/** May be an apostrophe after all (allies’ view, goin’ home), or a unit of length (6" long). */
function isWeak(tokens: Tokens, i: number, family: Family): boolean {
  if (i === 0 || (tokens.flags[i] & Flag.SpaceBefore) !== 0) return false;
  if (tokens.kind[i - 1] === Kind.Number) return tokens.code[i] === 0x22 || tokens.code[i] === 0x27 + DOUBLED;
  if (family !== Family.Single || tokens.kind[i - 1] !== Kind.Word) return false;
  const next = i + 1 < tokens.count ? tokens.kind[i + 1] : Kind.Mark;
  if (next !== Kind.Word && next !== Kind.Number) return false;
  const end = tokens.end[i - 1];
  const last = tokens.text.charCodeAt(end - 1) | 0x20;
  if (last === 0x73 || last === 0x78 || last === 0x7a) return true;
  return last === 0x6e && end - tokens.start[i - 1] > 3 && (tokens.text.charCodeAt(end - 2) | 0x20) === 0x69;
}
