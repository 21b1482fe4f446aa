import { markdownEnd } from './markdown.ts';
import { tagEnd } from './markup.ts';

/** White space of any kind as single spaces, none at the ends; tags and marks of Markdown are left out. */
export function oneLine(text: string): string {
  const words = /[*_[\]<]/.test(text) ? withoutMarks(text) : text;
  return /[^\S ]| {2}|^ | $/.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}

function withoutMarks(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const end =
      c === 0x3c ? tagEnd(text, i) : c === 0x2a || c === 0x5f || c === 0x5b || c === 0x5d ? markdownEnd(text, i) : i;
    if (end === i) continue;
    out += text.slice(from, i);
    from = end;
    i = end - 1;
  }
  return out + text.slice(from);
}
