import { Flag, Kind } from '../article/tokens.ts';
import { hashed } from './lexicon/hashed.ts';
import { MONTH_SHORT, MONTHS, WEEKDAY_SHORT, WEEKDAYS } from './lexicon/time.ts';
import { Is } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { isPossessive } from './verbGroups.ts';

/**
 * A day as the text gives it, in one number: 0 none, 1 to 7 a weekday (Sunday is 1), 8 today, 9 yesterday, 11 to 17 a
 * weekday with "last", `MONTH_DAY` + month × 32 + day without a year, `FULL` + days since 1970-01-01 for a whole date,
 * which are fewer than none before it.
 */
export const MONTH_DAY = 1_000;
export const FULL = 1_000_000;
/** Whole dates are from here on: well before 1800, the first year that is read. */
const FIRST_FULL = FULL / 2;
const TODAY = 8;
const YESTERDAY = 9;
const LAST = 10;
const DAY = 86_400_000;

const indexOf = new Map<string, number>();
for (const list of [WEEKDAYS, WEEKDAY_SHORT, MONTHS, MONTH_SHORT])
  for (const [i, word] of list.entries()) indexOf.set(word, i);
indexOf.set('tues', 2).set('thurs', 4).set('sep', 8);

/** Words before a day that make it the day of something else, or one to come. */
const NOT_THEN = hashed('since until till before after by from next following through of');

/** The day on which something was said, if token `i` gives or begins one; 0 if it does not, or it is another thing's day. */
export function dayAt(scene: Scene, i: number): number {
  const { tokens } = scene;
  const { id } = scene.lexicon;
  if (tokens.kind[i] === Kind.Word && isPossessive(scene, i + 1)) return 0;
  if (i > 0 && tokens.kind[i - 1] === Kind.Word && NOT_THEN.has(tokens.hash[i - 1])) return 0;
  if (scene.has(i, Is.Weekday)) {
    const day = weekdayAt(scene, i);
    if (day === 0) return 0;
    // "Monday night’s debate", "Monday of last week"
    if (isPossessive(scene, i + 2) || (scene.isWord(i + 1, id.last) && scene.has(i + 2, Is.TimeNoun))) return 0;
    if (scene.isMark(i + 1, 0x2c)) {
      const date = dateAt(scene, i + 2);
      if (date > 0) return date;
    }
    return scene.isWord(i - 1, id.last) ? LAST + day : day;
  }
  if (scene.isWord(i, id.yesterday)) return YESTERDAY;
  if (scene.isWord(i, id.today)) return TODAY;
  return dateAt(scene, i);
}

/** 1 to 7 for a weekday's name; short forms need their dot, for "the Sun" is a paper. */
function weekdayAt(scene: Scene, i: number): number {
  const { tokens } = scene;
  if ((tokens.flags[i] & Flag.Capital) === 0) return 0;
  const word = wordAt(scene, i);
  const short = word.length < 6;
  if (short && ((tokens.flags[i] & Flag.Dotted) === 0 || scene.has(i - 1, Is.Determiner))) return 0;
  return (indexOf.get(word) ?? -1) + 1;
}

/** A month and day, with or without a year, that begins at token `i`: "April 17, 2024", "17 April", "2024-04-17"; else 0. */
function dateAt(scene: Scene, i: number): number {
  const { tokens } = scene;
  let month = -1;
  let day = 0;
  let next = i + 2;
  if (scene.has(i, Is.Month) && (tokens.flags[i] & Flag.Capital) !== 0) {
    month = indexOf.get(wordAt(scene, i)) ?? -1;
    day = dayNumberAt(scene, i + 1);
  } else if (tokens.kind[i] === Kind.Number) {
    const of = scene.isWord(i + 1, scene.lexicon.id.of) ? 1 : 0;
    if (!scene.has(i + 1 + of, Is.Month)) return isoAt(scene, i);
    day = dayNumberAt(scene, i);
    month = indexOf.get(wordAt(scene, i + 1 + of)) ?? -1;
    next += of;
  }
  if (month < 0 || day < 1) return 0;
  if (scene.isMark(next, 0x2c)) next++;
  const year = yearAt(scene, next);
  if (year > 0) return fullDay(year, month, day);
  // 2024 had a 29 February.
  return fullDay(2024, month, day) === 0 ? 0 : MONTH_DAY + month * 32 + day;
}

function isoAt(scene: Scene, i: number): number {
  if (!scene.isMark(i + 1, 0x2d) || !scene.isMark(i + 3, 0x2d)) return 0;
  const year = yearAt(scene, i);
  return year === 0 ? 0 : fullDay(year, dayNumberAt(scene, i + 2) - 1, dayNumberAt(scene, i + 4));
}

/** `FULL` + days since 1970, or 0 if there is no such day. */
function fullDay(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? FULL + Math.floor(date.getTime() / DAY) : 0;
}

function wordAt(scene: Scene, i: number): string {
  return scene.tokens.textOf(i).toLowerCase().replace('.', '');
}

/** The day or month at token `i` ("17", "3rd"), or 0; "1,200" and "5pm" are none. */
function dayNumberAt(scene: Scene, i: number): number {
  return numberAt(scene, i, /^\d\d?(?:st|nd|rd|th)?$/i);
}

/** The year at token `i`, from 1800 to 2199, or 0. */
function yearAt(scene: Scene, i: number): number {
  return numberAt(scene, i, /^(?:1[89]|2[01])\d\d$/);
}

function numberAt(scene: Scene, i: number, form: RegExp): number {
  if (i >= scene.count || scene.tokens.kind[i] !== Kind.Number) return 0;
  const text = scene.tokens.textOf(i);
  return form.test(text) ? Number.parseInt(text, 10) : 0;
}

/** ISO date of `day`, seen from `article` (days since 1970; 0 if unknown): the last such day, never a coming one. */
export function resolveDay(day: number, article: number): string | null {
  if (day === 0) return null;
  if (day >= FIRST_FULL) return toIso(day - FULL);
  if (article === 0) return null;
  if (day === TODAY) return toIso(article);
  if (day === YESTERDAY) return toIso(article - 1);
  if (day >= MONTH_DAY) return lastMonthDay(Math.floor((day - MONTH_DAY) / 32), (day - MONTH_DAY) % 32, article);
  // 1970-01-01 was a Thursday. The same weekday is the day itself, but "last Monday" on a Monday is a week ago.
  const back = (((article + 4) % 7) - ((day % LAST) - 1) + 14) % 7;
  return toIso(article - (back === 0 && day > LAST ? 7 : back));
}

/** The last such day of a year up to `article`; 29 February may lie several years back. */
function lastMonthDay(month: number, day: number, article: number): string | null {
  const year = new Date(article * DAY).getUTCFullYear();
  for (let back = 0; back < 9; back++) {
    const full = fullDay(year - back, month, day);
    if (full !== 0 && full - FULL <= article) return toIso(full - FULL);
  }
  return null;
}

function toIso(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/** What opens a report: where it ends (token index, 0 if there is none) and its day. */
export interface Dateline {
  end: number;
  day: number;
}

const LONGEST_DATELINE = 18;
const LONGEST_DATE_LINE = 16;
/** Words of a date line that are no part of the date: "Published", "by Jane Doe". */
const MOST_OTHER_WORDS = 4;

/** "OSKAVA, April 17, 2024 (AP) — …", and lines that are no more than a date: "Published Wednesday, 17 April 2024". */
export function readDateline(scene: Scene): Dateline {
  const { tokens } = scene;
  const found: Dateline = { end: 0, day: 0 };
  const first = tokens.kind[0];
  if (first !== Kind.Number && (first !== Kind.Word || (tokens.flags[0] & Flag.Capital) === 0)) return found;
  const shouted = (tokens.flags[0] & Flag.AllCaps) !== 0;
  const limit = Math.min(scene.count, LONGEST_DATELINE);
  let dash = -1;
  let others = 0;
  let lower = 0;
  let dated = false;
  for (let i = 0; i < limit; i++) {
    if (tokens.kind[i] === Kind.Quote) break;
    if (isDatelineDash(scene, i)) {
      dash = scene.isMark(i + 1, 0x2d) ? i + 1 : i;
      break;
    }
    const day = scene.has(i, Is.Month) || tokens.kind[i] === Kind.Number ? dateAt(scene, i) : 0;
    if (day > 0) dated = true;
    if (day >= FIRST_FULL && found.day === 0) found.day = day - FULL;
    if (tokens.kind[i] !== Kind.Word || scene.has(i, Is.Month | Is.Weekday)) continue;
    others++;
    if ((tokens.flags[i] & Flag.Capital) === 0) lower++;
    // Neither the one nor the other any more, as in nearly every paragraph.
    if (lower > 1 && (others > MOST_OTHER_WORDS || scene.count > LONGEST_DATE_LINE)) return { end: 0, day: 0 };
  }
  // A place in capitals, or one with a day, and a dash: where and when the report was written.
  if (dash > 0 && (shouted || dated) && lower < 2 && dash + 1 < scene.count) {
    found.end = dash + 1;
    return found;
  }
  if (scene.count > LONGEST_DATE_LINE || others > MOST_OTHER_WORDS) found.day = 0;
  return found;
}

/** A dash with a space beside it, not the one inside 2024-04-17. */
function isDatelineDash(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (tokens.kind[i] !== Kind.Mark) return false;
  const code = tokens.code[i];
  if (code === 0x2014 || code === 0x2013 || code === 0x2015) return true;
  return code === 0x2d && (tokens.flags[i] & (Flag.SpaceBefore | Flag.SpaceAfter)) !== 0;
}
