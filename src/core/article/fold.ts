/**
 * Character classes and case / diacritic folding, as tables: one array read a character.
 *
 * Folding takes Latin letters to their lower-case base letter (É → e, Ø → o, ş → s) and leaves every other script's
 * letters as they are but for case. Two words are the same word where their folded code units are.
 */

export enum Char {
  Other = 0,
  Space = 1,
  LineBreak = 2,
  Lower = 3,
  Upper = 4,
  Digit = 5,
  Punctuation = 6,
}

/** Code units below this are looked up; the rest is told by ranges. */
export const TABLE_SIZE = 0x600;
/** For letters below `TABLE_SIZE` the folded code unit, with `UPPER` set on capitals; else 0. */
export const LETTERS = new Uint16Array(TABLE_SIZE);
export const UPPER = 0x8000;
const folded = new Uint16Array(TABLE_SIZE);
const classes = new Uint8Array(TABLE_SIZE);
/** Letters that Unicode does not decompose. */
const UNDECOMPOSED: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ß: 's', ð: 'd', þ: 't' };

const all = String.fromCharCode(...Array(TABLE_SIZE).keys());
// Whole runs at once: asking a regular expression about each character takes ten times as long.
for (const [pattern, kind] of [
  [/[^\0-\x20\x7f-\x9f]+/g, Char.Punctuation],
  [/\p{Nd}+/gu, Char.Digit],
  [/[\p{L}\p{M}]+/gu, Char.Lower],
  [/[\p{Lu}\p{Lt}]+/gu, Char.Upper],
  [/\s+/g, Char.Space],
  [/[\n\r]+/g, Char.LineBreak],
] as const)
  for (const run of all.matchAll(pattern)) classes.fill(kind, run.index, run.index + run[0].length);

for (let code = 0; code < TABLE_SIZE; code++) {
  folded[code] = code;
  if (classes[code] !== Char.Lower && classes[code] !== Char.Upper) continue;
  if (isCombining(code)) continue;
  const lower = all[code].toLowerCase();
  const base = UNDECOMPOSED[lower] ?? (code < 0x80 ? lower : lower.normalize('NFD'));
  folded[code] = base.charCodeAt(0);
  LETTERS[code] = classes[code] === Char.Upper ? folded[code] | UPPER : folded[code];
}

/** The folded form of a UTF-16 code unit. */
export function fold(code: number): number {
  return code < TABLE_SIZE ? folded[code] : code === 0x212a ? 0x6b : code;
}

/** Marks that stand on the letter before, and fold away. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

/** The class of a UTF-16 code unit. Surrogates count as `Other`: they end words and start none. */
export function charClass(code: number): Char {
  if (code < TABLE_SIZE) return classes[code];
  if (code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000)
    return Char.Space;
  if (code >= 0x2010 && code <= 0x2060) return Char.Punctuation;
  if (code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return Char.Space;
  if (code >= 0xd800 && code <= 0xdfff) return Char.Other;
  if (code >= 0x1e00 && code <= 0x1fff) return code & 1 ? Char.Lower : Char.Upper;
  if (code >= 0x2070) {
    if (code >= 0x3001 && code <= 0x303f) return Char.Punctuation;
    return code >= 0x2c00 ? Char.Lower : Char.Other;
  }
  return Char.Lower;
}

/** `word` with every code unit folded. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isCombining(code)) continue;
    out += String.fromCharCode(isApostrophe(code) ? 0x27 : fold(code));
  }
  return out;
}

/** ' and ’ and the look-alikes that papers use for them inside words. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4 || code === 0x2018;
}

/** Any mark that papers use to quote, the apostrophe among them. */
export function isQuotationMark(code: number): boolean {
  switch (code) {
    case 0x22:
    case 0x27:
    case 0x60:
    case 0xab:
    case 0xbb:
    case 0xb4:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x2039:
    case 0x203a:
      return true;
    default:
      return false;
  }
}
