import { Char, charClass } from './fold.ts';

/** A paragraph longer than this is ended at the next sentence, so that one line of 5 MB is not read again for each key. */
const LONG = 4_000;
/** A paragraph with no sentence end is cut here. */
const LONGEST = 16_000;
/** Lines of hard-wrapped text are about this long. */
const WRAPPED_MIN = 45;
const WRAPPED_MAX = 110;

/**
 * Where the paragraph that starts at `from` ends (exclusive); the next one starts there. Paragraphs tile the text:
 * line breaks and blank lines belong to the paragraph before them.
 *
 * A paragraph is a line, or the lines of hard-wrapped text up to a blank line. The answer depends only on the text from
 * `from` to a little way past the end, which is what lets an edit re-read only the paragraphs around it.
 */
export function paragraphEnd(text: string, from: number): number {
  const length = text.length;
  const long = Math.min(length, from + LONG);
  const longest = Math.min(length, from + LONGEST);
  let lineStart = from;
  for (;;) {
    let i = lineBreakAt(text, lineStart, long);
    if (i >= long) {
      for (; i < longest && !isLineBreak(text.charCodeAt(i)); i++) if (isSentenceStart(text, i)) return i;
      if (i >= length) return length;
      if (i >= longest) return behindPair(text, i);
    }
    const lineEnd = i;
    // Line breaks and blank lines.
    let breaks = 0;
    let next = i;
    while (i < longest) {
      const code = text.charCodeAt(i);
      if (isLineBreak(code)) {
        i += code === 0x0d && i + 1 < length && text.charCodeAt(i + 1) === 0x0a ? 2 : 1;
        breaks++;
        next = i;
      } else if (charClass(code) === Char.Space) i++;
      else break;
    }
    if (i >= length) return length;
    if (breaks !== 1 || i !== next || !isWrapped(text, lineStart, lineEnd, next)) return next > from ? next : i;
    lineStart = next;
  }
}

/** The first line break in [from, to), or `to`. By the engine's own search, which outruns a loop over the characters. */
function lineBreakAt(text: string, from: number, to: number): number {
  // Cut off first: a search through the whole text for each piece of one long line would be quadratic.
  const piece = text.slice(from, to);
  const feed = piece.indexOf('\n');
  const carriage = (feed < 0 ? piece : piece.slice(0, feed)).indexOf('\r');
  const at = carriage < 0 ? feed : carriage;
  return at < 0 ? Math.max(from, to) : from + at;
}

function isLineBreak(code: number): boolean {
  return code <= 0x0d && (code === 0x0a || code === 0x0d);
}

/** Is the line break between [start, end) and `next` one that a fixed line length put there? */
function isWrapped(text: string, start: number, end: number, next: number): boolean {
  const width = end - start;
  if (width < WRAPPED_MIN || width > WRAPPED_MAX) return false;
  const first = text.charCodeAt(next);
  if (charClass(first) === Char.Lower) return true;
  if (first === 0x22 || first === 0x201c || first === 0x2018) return false;
  if (endsInsideQuotation(text, start, end)) return true;
  let last = text.charCodeAt(end - 1);
  for (let i = end - 1; i > start && isClosing(last); ) last = text.charCodeAt(--i);
  return !(last === 0x2e || last === 0x21 || last === 0x3f || last === 0x3a || last === 0x2026);
}

function isClosing(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0x29 ||
    code === 0xbb ||
    code === 0x20
  );
}

function endsInsideQuotation(text: string, start: number, end: number): boolean {
  let open = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) open = !open;
    else if (code === 0x201c) open = true;
    else if (code === 0x201d) open = false;
  }
  return open;
}

/** At a capital behind ". ". */
function isSentenceStart(text: string, at: number): boolean {
  if (at < 4 || text.charCodeAt(at - 1) !== 0x20 || charClass(text.charCodeAt(at)) !== Char.Upper) return false;
  let before = at - 2;
  while (before > at - 4 && isClosing(text.charCodeAt(before))) before--;
  const code = text.charCodeAt(before);
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

/** Never between the two halves of a surrogate pair. */
function behindPair(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
