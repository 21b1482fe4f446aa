import { tagEnd } from '../article/markup.ts';
import type { AttributorOptions } from './attributor.ts';
import { LOOK_AHEAD, LOOK_BACK, type Readings } from './reading.ts';

/** A date line stands in one of the first paragraphs. */
export const HEAD = 12;

/** The part of an article that the resolution of one paragraph may look at: paragraphs `from` to `to`, exclusive. */
export interface Scope {
  readonly readings: Readings;
  readonly from: number;
  readonly to: number;
  readonly options: AttributorOptions;
  /** See `articleDay`; undefined until somebody asks. */
  day: number | undefined;
}

/** What paragraph `index` of an article may look at. */
export function scopeOf(readings: Readings, index: number, options: AttributorOptions): Scope {
  return {
    readings,
    from: Math.max(0, index - LOOK_BACK),
    to: Math.min(readings.length, index + LOOK_AHEAD + 1),
    options,
    day: undefined,
  };
}

/** Day of the date line that paragraph `index` stands under, in days since 1970-01-01; 0 if there is none. */
export function articleDay(scope: Scope, index: number): number {
  scope.day ??= findDay(scope.readings, index);
  return scope.day;
}

function findDay(readings: Readings, index: number): number {
  for (let k = index; k >= 0 && k >= index - LOOK_BACK; k--) {
    const { date } = readings.at(k);
    if (date !== 0) return date;
  }
  for (let k = 0; k < HEAD && k < index - LOOK_BACK; k++) {
    const { date } = readings.at(k);
    if (date !== 0) return date;
  }
  return 0;
}

/** A piece of a paragraph as one line: names may run over the end of a line. */
export function lineOf(text: string, start: number, end: number): string {
  let piece = text.slice(start, end);
  if (piece.includes('<')) piece = withoutTags(piece);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0xa0) continue;
    if (code !== 0x20 || text.charCodeAt(i + 1) === 0x20) return piece.replace(/\s+/g, ' ').trim();
  }
  return piece;
}

/** "Ana <b>Duarte</b>": what a web page left between the words is no part of a name. */
function withoutTags(piece: string): string {
  let out = '';
  let from = 0;
  for (let i = piece.indexOf('<'); i >= 0; i = piece.indexOf('<', i + 1)) {
    const end = tagEnd(piece, i);
    if (end === i) continue;
    out += piece.slice(from, i);
    from = end;
    i = end - 1;
  }
  return (out + piece.slice(from)).replace(/\s+/g, ' ').trim();
}

/** The words of a name without "the". */
export function withoutThe(words: string): string {
  return /^the [A-Z]/i.test(words) && words[4] !== words[4].toLowerCase() ? words.slice(4) : words;
}

/** A paragraph's length in steps of 64, so that few edits change what other paragraphs see of it. Never less than it is. */
export function roughLength(text: string): number {
  return (text.length + 63) & ~63;
}
