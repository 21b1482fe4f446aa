import { oneLine } from '../article/oneLine.ts';
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

/** A piece of a paragraph as one line, without marks of a web page or of Markdown: names may run over the end of a line. */
export function lineOf(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // Letters with a blank between them, as in nearly every name.
    const plain =
      code === 0x20
        ? text.charCodeAt(i + 1) !== 0x20
        : code > 0x20 && code < 0xa0 && code !== 0x3c && code !== 0x2a && code !== 0x5b && code !== 0x5f;
    if (!plain) return oneLine(piece);
  }
  return piece;
}

/** The words of a name without "the". */
export function withoutThe(words: string): string {
  return /^the [A-Z]/i.test(words) && words[4] !== words[4].toLowerCase() ? words.slice(4) : words;
}

/** A paragraph's length in steps of 64, so that few edits change what other paragraphs see of it. Never less than it is. */
export function roughLength(text: string): number {
  return (text.length + 63) & ~63;
}
