import { Char, charClass } from './fold.ts';

/** The longest label of a link, and the longest address with its title, in code units; a longer one is text. */
const LONGEST_LABEL = 300;
const LONGEST_ADDRESS = 600;

/**
 * Where the mark of Markdown that starts at `from` ends: emphasis that touches its words, the "[" that opens the label of a
 * link, and its "](https://…)". `from` if none starts there: "* a point", "5 * 3", "snake_case", "[sic]" are text. Looks no
 * further than the next bracket, so that a text of nothing else stays linear.
 */
export function markdownEnd(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === 0x5d) return addressEnd(text, from);
  if (code === 0x5b) return opensLink(text, from) ? from + 1 : from;
  let end = from + 1;
  while (end < from + 3 && text.charCodeAt(end) === code) end++;
  const before = from > 0 ? kindAt(text, from - 1) : Char.Space;
  const behind = kindAt(text, end);
  const opens = !isWord(before) && behind !== Char.Space && behind !== Char.LineBreak;
  const closes = !isWord(behind) && before !== Char.Space && before !== Char.LineBreak;
  return opens || closes ? end : from;
}

function kindAt(text: string, i: number): Char {
  return i < text.length ? charClass(text.charCodeAt(i)) : Char.LineBreak;
}

function isWord(kind: Char): boolean {
  return kind === Char.Lower || kind === Char.Upper || kind === Char.Digit;
}

/** Whether the "[" at `from` opens the label of a link. */
function opensLink(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + LONGEST_LABEL);
  for (let i = from + 1; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5d) return addressEnd(text, i) > i;
    if (c === 0x5b || c === 0x0a || c === 0x0d) return false;
  }
  return false;
}

/** Behind the address in brackets that follows the "]" at `from`, or `from` if none does. */
function addressEnd(text: string, from: number): number {
  if (text.charCodeAt(from + 1) !== 0x28) return from;
  const limit = Math.min(text.length, from + LONGEST_ADDRESS);
  let titled = false;
  for (let i = from + 2; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x29) return i + 1;
    if (c === 0x28 || c === 0x0a || c === 0x0d) return from;
    // A title in marks may follow the address: (https://… "A title")
    if (c === 0x20 && !titled) {
      titled = text.charCodeAt(i + 1) === 0x22;
      if (!titled) return from;
    }
  }
  return from;
}
