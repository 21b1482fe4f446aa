import { HASH_SEED, hashStep } from '../article/wordTable.ts';
import type { AttributedStatement } from '../attribution/attributed.ts';

/** Of a longer text only this many characters at its start and at its end tell it from others. */
const TELLING = 24;

/** The texts of an article's paragraphs. */
export interface Texts {
  readonly paragraphs: readonly { readonly text: string }[];
}

/**
 * Names detected statements, for one list of them: from the speaker's name and the first and last words, white space and
 * case aside, so that an edit elsewhere leaves the name alone. Of those that come out the same, the later ones are numbered.
 */
export class Namer {
  private readonly article: Texts;
  private readonly times = new Map<number, number>();

  constructor(article: Texts) {
    this.article = article;
  }

  nameOf({ speaker, content }: AttributedStatement): string {
    const { paragraphs } = this.article;
    let low = HASH_SEED;
    let high = ~HASH_SEED;
    if (speaker !== null) low = read(low, speaker.name, 0, Math.min(speaker.name.length, TELLING));
    if (content.length > 0) {
      const first = content[0];
      const last = content[content.length - 1];
      low = read(low, paragraphs[first.paragraph].text, first.start, Math.min(first.end, first.start + TELLING));
      high = read(high, paragraphs[last.paragraph].text, Math.max(last.start, last.end - TELLING), last.end);
    }
    const key = (low ^ high) & 0x3fffffff;
    const nth = (this.times.get(key) ?? 0) + 1;
    this.times.set(key, nth);
    return nth === 1 ? letters(low, high) : `${letters(low, high)}-${nth}`;
  }
}

/** `hash` with the letters of text[start, end) taken in. */
function read(hash: number, text: string, start: number, end: number): number {
  let out = hashStep(hash, 0x20);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20) out = hashStep(out, code > 0x40 && code < 0x5b ? code | 0x20 : code);
  }
  return out;
}

/** 48 bits as letters: a good deal cheaper than `toString(36)`. */
function letters(low: number, high: number): string {
  return `found-${String.fromCharCode(
    0x61 + (low & 15),
    0x61 + ((low >>> 4) & 15),
    0x61 + ((low >>> 8) & 15),
    0x61 + ((low >>> 12) & 15),
    0x61 + ((low >>> 16) & 15),
    0x61 + ((low >>> 20) & 15),
    0x61 + ((high >>> 4) & 15),
    0x61 + ((high >>> 8) & 15),
    0x61 + ((high >>> 12) & 15),
    0x61 + ((high >>> 16) & 15),
    0x61 + ((high >>> 20) & 15),
    0x61 + ((high >>> 24) & 15),
  )}`;
}
