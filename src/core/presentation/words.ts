/**
 * Puts a message into the reader's language: `{0}`, `{1}` … stand for the arguments. The same shape as `vscode.l10n.t`.
 * Messages are written as one literal at the call, so that a test can hold the bundle in `l10n/` complete.
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** What presentation needs to know of the reader. */
export interface Words {
  readonly t: Translate;
  /** BCP 47 tag, for dates. */
  readonly language: string;
}

/** English, for the terminal and tests. */
export const english: Words = {
  t: (message, ...args) => message.replace(/\{(\d+)\}/g, (whole, index) => String(args[Number(index)] ?? whole)),
  language: 'en',
};

/**
 * A day with its weekday: "Mon 15 Apr 2024".
 * @param date ISO date; anything else comes back as it is.
 */
export function dayInWords(date: string, words: Words): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const parts = dayFormat(words.language).formatToParts(time);
  return parts.map(({ type, value }) => (type === 'literal' && value === ', ' ? ' ' : value)).join('');
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: string): Intl.DateTimeFormat {
  const known = dayFormats.get(language);
  if (known) return known;
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  // Day before month in English too, as on every card and in the documentation.
  const tag = /^en\b/.test(language) ? 'en-GB' : language;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(tag, options);
  } catch {
    format = new Intl.DateTimeFormat('en-GB', options);
  }
  dayFormats.set(language, format);
  return format;
}

/**
 * Cuts text to at most `limit` code units, at the end of a word where one is near, with an ellipsis in place of the rest.
 * Whitespace of any kind becomes single spaces.
 */
export function shorten(text: string, limit: number): string {
  // Enough for the longest limit asked for: data may be megabytes on one line.
  const line = text
    .slice(0, limit * 8 + 64)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  let end = limit - 1;
  const space = line.lastIndexOf(' ', end);
  if (space > limit / 2) end = space;
  // Never half a surrogate pair.
  else if (/[\uD800-\uDBFF]/.test(line[end - 1])) end--;
  return `${line.slice(0, end).replace(/[\s.,;:–—-]+$/, '')}…`;
}
