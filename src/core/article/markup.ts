/** The longest tag that is passed over, in code units; a longer one is text. */
const LONGEST_TAG = 500;
/** The longest character reference, "&" and ";" with it. */
const LONGEST_REFERENCE = 8;

/** Tags that set words apart, as a line break does; all others stand inside a line. */
const BLOCKS = new Set(
  'p br div hr li ul ol dl dt dd h1 h2 h3 h4 h5 h6 td th tr table section article header footer blockquote figure figcaption'.split(
    ' ',
  ),
);

/** The characters that news left over from web pages spells out. */
const REFERENCES = new Map(
  Object.entries({
    quot: 0x22,
    apos: 0x27,
    ldquo: 0x201c,
    rdquo: 0x201d,
    bdquo: 0x201e,
    lsquo: 0x2018,
    rsquo: 0x2019,
    sbquo: 0x201a,
    laquo: 0xab,
    raquo: 0xbb,
    lsaquo: 0x2039,
    rsaquo: 0x203a,
    nbsp: 0xa0,
    amp: 0x26,
    ndash: 0x2013,
    mdash: 0x2014,
    hellip: 0x2026,
  }),
);

/**
 * Where the tag or comment of a web page that starts with the "<" at `from` ends (behind its ">"), or `from` if none starts there:
 * "a < b" and "<https://…>" are text. Looks no further than the next "<", so that a text of nothing else stays linear.
 */
export function tagEnd(text: string, from: number): number {
  let i = from + 1;
  if (text.startsWith('!--', i)) {
    const end = text.slice(from, from + LONGEST_TAG).indexOf('-->');
    return end < 0 ? from : from + end + 3;
  }
  if (text.charCodeAt(i) === 0x2f) i++;
  if (!isAsciiLetter(text.charCodeAt(i))) return from;
  while (isAsciiLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i))) i++;
  const behind = text.charCodeAt(i);
  if (behind !== 0x3e && behind !== 0x2f && behind !== 0x20) return from;
  const limit = Math.min(text.length, from + LONGEST_TAG);
  for (; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x3e) return i + 1;
    if (c === 0x3c || c === 0x0a || c === 0x0d) return from;
  }
  return from;
}

/** Whether the tag at `from`…`to` sets words apart. */
export function isBlockTag(text: string, from: number, to: number): boolean {
  let start = from + 1;
  if (text.charCodeAt(start) === 0x2f) start++;
  let end = start;
  while (end < to && (isAsciiLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  return BLOCKS.has(text.slice(start, end).toLowerCase());
}

/** Where the character reference that starts with the "&" at `from` ends, or `from` if none starts there: "&quot;", "&#8220;". */
export function referenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_REFERENCE);
  for (let i = from + 1; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x3b) return referredTo(text, from, i + 1) < 0 ? from : i + 1;
    if (!isAsciiLetter(c) && !isDigit(c) && c !== 0x23) return from;
  }
  return from;
}

/** The character that the reference at `from`…`to` stands for; -1 for letters, digits and what is not known. */
export function referredTo(text: string, from: number, to: number): number {
  const name = text.slice(from + 1, to - 1);
  if (name.charCodeAt(0) !== 0x23) return REFERENCES.get(name) ?? -1;
  const code = /^#x[\da-f]+$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d+$/.test(name)
      ? Number(name.slice(1))
      : -1;
  for (const known of REFERENCES.values()) if (known === code) return code;
  return -1;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
