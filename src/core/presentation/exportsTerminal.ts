/** Characters that steer a terminal or turn the direction of text: controls, line separators, bidi marks and overrides. */
const STEERING = /[\s\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** `text` on one line, safe to show: whatever steers a terminal becomes a space, a lone surrogate the replacement character. */
export function printable(text: string): string {
  return text
    .replace(STEERING, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** Terminal columns that `text` takes: wide East Asian characters and emoji two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += columns(char);
  return width;
}

/** `text` in exactly `width` columns: cut with an ellipsis, or filled with spaces. */
export function toWidth(text: string, width: number): string {
  const whole = widthOf(text);
  if (whole <= width) return text + ' '.repeat(width - whole);
  let out = '';
  let taken = 0;
  for (const char of text) {
    const next = columns(char);
    if (taken + next > width - 1) break;
    out += char;
    taken += next;
  }
  const kept = `${out.trimEnd()}…`;
  return kept + ' '.repeat(Math.max(0, width - widthOf(kept)));
}

function columns(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/\p{Mn}|\p{Me}/u.test(char)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1f64f) ||
    (code >= 0x1f900 && code <= 0x1f9ff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}
