import { readTokens } from '../article/lexer.ts';
import { Flag, Kind, Tokens } from '../article/tokens.ts';
import { hashWord, WordTable } from '../article/wordTable.ts';
import { Carry, Quotations, readQuotations } from '../attribution/quotations.ts';
import { SMALL_WORDS, type Word } from './words.ts';

/** Working room for reading words, used again for each text. */
export interface WordReader {
  readonly table: WordTable;
  readonly tokens: Tokens;
  readonly quotations: Quotations;
  /** What the paragraph read last left open. */
  carry: number;
}

/** A reader; `table` knows the abbreviations after which a dot ends no sentence. */
export function createWordReader(table: WordTable = new WordTable()): WordReader {
  return { table, tokens: new Tokens(), quotations: new Quotations(), carry: Carry.None };
}

const OPENS = 1;
const CLOSES = 2;

/** The words of `text`, which is paragraph number `paragraph`, for comparing quotations. Linear. */
export function readWords(text: string, reader: WordReader, paragraph = 0): Word[] {
  const { tokens } = reader;
  readTokens(text, reader.table, tokens);
  const { kind, code, flags, start, end, hash, count } = tokens;
  const marks = readMarks(reader);
  const words: Word[] = [];
  let opens = false;
  let closes = false;
  let quoted = reader.quotations.count > 0 && reader.quotations.open[0] < 0 ? 1 : 0;
  /** The bracket that is open, or -1. */
  let bracket = -1;
  let sentence = 0;

  function push(i: number, from: number, to: number, gap: boolean): void {
    const small = gap || SMALL_WORDS.has(hash[i]);
    const inserted = !gap && bracket >= 0;
    words.push({
      hash: gap ? 0 : hash[i],
      bare: 0,
      gap,
      inserted,
      small,
      paragraph,
      start: from,
      end: to,
      closes,
      opens,
      closesAfter: false,
      quoted: quoted > 0,
      sentence,
    });
    opens = closes = false;
  }

  for (let i = 0; i < count; i++) {
    if (flags[i] & Flag.SentenceStart && i > 0 && quoted === 0) sentence++;
    if (marks[i] & OPENS) {
      opens = true;
      quoted++;
    }
    if (marks[i] & CLOSES) {
      closes = true;
      quoted--;
      const last = words.length - 1;
      if (last >= 0) words[last] = { ...words[last], closesAfter: true };
    }
    if (kind[i] === Kind.Quote) continue;
    if (kind[i] === Kind.Mark) {
      if (code[i] === 0x5b) bracket = i;
      else if (code[i] === 0x5d) bracket = -1;
      const dots = ellipsis(tokens, i);
      if (dots === 0) continue;
      push(i, bracket >= 0 && bracket === i - 1 ? start[bracket] : start[i], end[i + dots - 1], true);
      i += dots - 1;
      continue;
    }
    const joined = joinBrackets(tokens, i, bracket, words[words.length - 1]);
    if (joined) {
      words[words.length - 1] = joined;
      continue;
    }
    const opensBracket = bracket >= 0 && bracket === i - 1;
    const closesBracket = bracket >= 0 && isMark(tokens, i + 1, 0x5d);
    push(i, opensBracket ? start[bracket] : start[i], closesBracket ? end[i + 1] : end[i], false);
  }
  return words;
}

/** Which tokens open and close quotations. */
function readMarks(reader: WordReader): Uint8Array {
  const { tokens, quotations } = reader;
  const marks = new Uint8Array(tokens.count + 1);
  reader.carry = readQuotations(tokens, reader.carry, quotations);
  for (let q = 0; q < quotations.count; q++) {
    if (quotations.open[q] >= 0) marks[quotations.open[q]] |= OPENS;
    // One without a closing mark ends where the next one opens, or with the paragraph.
    if (quotations.close[q] >= 0) marks[quotations.close[q]] |= CLOSES;
    else marks[Math.min(quotations.to[q], tokens.count)] |= CLOSES;
  }
  return marks;
}

/** "discuss[ed]" and "[h]e", letters changed inside a word: the word before token `i`, completed by it; or null. */
function joinBrackets(tokens: Tokens, i: number, bracket: number, last: Word | undefined): Word | null {
  const { text, start, end } = tokens;
  if (!last || last.gap) return null;
  if (bracket >= 0 && bracket === i - 1 && last.end === start[bracket] && start[i] === end[bracket])
    return {
      ...last,
      hash: hashWord(text.slice(last.start, last.end) + text.slice(start[i], end[i])),
      bare: last.hash,
      end: isMark(tokens, i + 1, 0x5d) ? end[i + 1] : end[i],
    };
  if (last.inserted && isMark(tokens, i - 1, 0x5d) && last.end === end[i - 1] && start[i] === end[i - 1])
    return {
      ...last,
      hash: hashWord(text.slice(last.start + 1, last.end - 1) + text.slice(start[i], end[i])),
      inserted: false,
      end: end[i],
    };
  return null;
}

function isMark(tokens: Tokens, i: number, code: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === Kind.Mark && tokens.code[i] === code;
}

/** Number of tokens of the ellipsis that starts at token `i`, or 0. */
function ellipsis(tokens: Tokens, i: number): number {
  if (tokens.code[i] === 0x2026) return 1;
  let dots = 0;
  while (isMark(tokens, i + dots, 0x2e)) dots++;
  return dots >= 3 ? dots : 0;
}
