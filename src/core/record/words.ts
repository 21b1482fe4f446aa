import { Flag, Kind, readTokens, type Tokens } from '../article/tokens.ts';
import { HASH_SEED, hashStep, hashWord, WordTable } from '../article/wordTable.ts';

/**
 * A word as quotations are compared: marks, dashes, case and diacritics are gone; what editors put in square brackets
 * and where they left words out is kept apart.
 */
export interface Word {
  readonly hash: number;
  /** "discuss[ed]": the hash of "discuss", where `hash` is that of "discussed". 0 if there is none. */
  readonly bare: number;
  /** An ellipsis: words were left out here. */
  readonly gap: boolean;
  /** Stands in square brackets: put in by an editor. */
  readonly inserted: boolean;
  /** A word that carries little ("the", "will"). */
  readonly small: boolean;
  readonly paragraph: number;
  /** Offsets into its paragraph. */
  readonly start: number;
  readonly end: number;
  /** A quotation closes, or opens, between the word before and this one. */
  readonly closes: boolean;
  readonly opens: boolean;
  /** A quotation closes right behind it (before or behind a comma). */
  readonly closesAfter: boolean;
  /** Stands between double quotation marks, as far as the paragraph tells. */
  readonly quoted: boolean;
  /** Number of its sentence in the paragraph. A quotation is not divided. */
  readonly sentence: number;
}

const SMALL = new Set(
  `a an the and or but nor so that this these those of to in on at by for with from as is are was were be been being am
  do does did has have had will would shall should can could may might must not no i we you he she it they me us him her
  them my our your his its their 's all any some what which who there here very`
    .split(/\s+/)
    .map(hashWord),
);

const noWords = new WordTable();

/** The words of `text`, which is paragraph number `paragraph`. `tokens` is overwritten. Linear. */
export function readWords(text: string, tokens: Tokens, paragraph = 0): Word[] {
  readTokens(text, noWords, tokens);
  const { kind, code, flags, start, end, hash, count } = tokens;
  const words: Word[] = [];
  let closes = false;
  let opens = false;
  let quoted = false;
  let bracket = -1;
  let sentence = 0;
  for (let i = 0; i < count; i++) {
    if (flags[i] & Flag.SentenceStart && i > 0 && !quoted) sentence++;
    if (kind[i] === Kind.Quote) {
      const opening = isOpening(tokens, i);
      if (opening) opens = true;
      else {
        closes = true;
        markClosed(words);
      }
      if (isDouble(code[i])) quoted = opening;
      continue;
    }
    if (kind[i] === Kind.Mark) {
      if (code[i] === 0x5b) bracket = i;
      else if (code[i] === 0x5d) bracket = -1;
      const dots = ellipsis(tokens, i);
      if (dots === 0) continue;
      const inBrackets = bracket === i - 1 && bracket >= 0;
      words.push({
        hash: 0,
        bare: 0,
        gap: true,
        inserted: false,
        small: true,
        paragraph,
        start: start[inBrackets ? bracket : i],
        end: end[i + dots - 1],
        closes,
        opens,
        closesAfter: false,
        quoted,
        sentence,
      });
      closes = opens = false;
      i += dots - 1;
      continue;
    }
    const last = words[words.length - 1];
    // "discuss[ed]", "[h]e": letters changed inside a word.
    if (
      last &&
      bracket === i - 1 &&
      bracket > 0 &&
      last.end === start[bracket] &&
      start[i] === end[bracket] &&
      !last.gap
    ) {
      words[words.length - 1] = {
        ...last,
        hash: join(text, last.start, start[bracket], start[i], end[i]),
        bare: last.hash,
        end: end[i] + (code[i + 1] === 0x5d ? 1 : 0),
      };
      continue;
    }
    if (
      last?.inserted &&
      i > 0 &&
      code[i - 1] === 0x5d &&
      kind[i - 1] === Kind.Mark &&
      start[i] === end[i - 1] &&
      last.end === end[i - 1]
    ) {
      const inner = last.end - 1 - (last.start + 1);
      words[words.length - 1] = {
        ...last,
        hash: join(text, last.start + 1, last.start + 1 + inner, start[i], end[i]),
        inserted: false,
        end: end[i],
      };
      continue;
    }
    const inserted = bracket >= 0;
    const opensBracket = inserted && bracket === i - 1;
    const closesBracket = inserted && i + 1 < count && kind[i + 1] === Kind.Mark && code[i + 1] === 0x5d;
    words.push({
      hash: hash[i],
      bare: 0,
      gap: false,
      inserted,
      small: SMALL.has(hash[i]),
      paragraph,
      start: opensBracket ? start[bracket] : start[i],
      end: closesBracket ? end[i + 1] : end[i],
      closes,
      opens,
      closesAfter: false,
      quoted,
      sentence,
    });
    closes = opens = false;
  }
  return words;
}

/** How many words of `words` carry weight. */
export function contentWords(words: readonly Word[]): number {
  let count = 0;
  for (const word of words) if (!word.small && !word.gap) count++;
  return count;
}

function markClosed(words: Word[]): void {
  const last = words.length - 1;
  if (last >= 0 && !words[last].closesAfter) words[last] = { ...words[last], closesAfter: true };
}

function join(text: string, from: number, to: number, from2: number, to2: number): number {
  return hashWord(text.slice(from, to) + text.slice(from2, to2));
}

/** Number of tokens of the ellipsis that starts at token `i`, or 0. */
function ellipsis(tokens: Tokens, i: number): number {
  const { kind, code, count } = tokens;
  if (code[i] === 0x2026) return 1;
  let dots = 0;
  while (i + dots < count && kind[i + dots] === Kind.Mark && code[i + dots] === 0x2e) dots++;
  return dots >= 3 ? dots : 0;
}

function isDouble(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x201e ||
    code === 0xab ||
    code === 0xbb ||
    code > 0xffff
  );
}

function isOpening(tokens: Tokens, i: number): boolean {
  const code = tokens.code[i] & 0xffff;
  if (code === 0x201c || code === 0x2018 || code === 0x201e || code === 0xab) return true;
  if (code === 0x201d || code === 0xbb) return false;
  const { flags, kind } = tokens;
  if (flags[i] & Flag.SpaceAfter) return false;
  if (flags[i] & Flag.SpaceBefore || i === 0) return true;
  const before = tokens.code[i - 1];
  return kind[i - 1] === Kind.Quote
    ? isOpening(tokens, i - 1)
    : kind[i - 1] === Kind.Mark && (before === 0x28 || before === 0x5b || before === 0x2014 || before === 0x2013);
}

/** Hash of three words in a row. */
export function shingle(a: number, b: number, c: number): number {
  return hashStep(hashStep(hashStep(HASH_SEED, a), b), c);
}
