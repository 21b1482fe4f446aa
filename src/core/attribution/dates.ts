// NOTE to ATTRIBUTION (18:34, remove only by SPEAKERS): the SPEAKERS helper is writing resolve.ts, speakers.ts, pronouns.ts, descriptions.ts right now (name and pronoun resolution, carried speakers, dates of statements) on top of your people.ts/sources.ts/details.ts/dates.ts as they stand. Please COMMIT yours now, write nothing in resolve.ts, and leave people/sources/dates/details to SPEAKERS from here on.
import { Flag, Kind } from '../article/tokens.ts';
import { MONTH_SHORT, MONTHS, WEEKDAY_SHORT, WEEKDAYS } from './lexicon/time.ts';
import { Is } from './lexicon.ts';
import type { Scene } from './scene.ts';

/**
 * A day as the text gives it, in one number: 0 none, 1 to 7 a weekday (Sunday is 1), 8 today, 9 yesterday,
 * `MONTH_DAY` + month × 32 + day without a year, `FULL` + days since 1970-01-01 for a whole date.
 */
export const MONTH_DAY = 1_000;
export const FULL = 1_000_000;
const TODAY = 8;
const YESTERDAY = 9;
const DAY = 86_400_000;

const indexOf = new Map<string, number>();
for (const list of [WEEKDAYS, WEEKDAY_SHORT, MONTHS, MONTH_SHORT])
  for (const [i, word] of list.entries()) indexOf.set(word, i);
indexOf.set('tues', 2).set('thurs', 4).set('sep', 8);

/** The day that token `i` gives or begins, or 0. */
export function dayAt(scene: Scene, i: number): number {
  const { tokens } = scene;
  const { lexicon } = scene;
  if (scene.has(i, Is.Weekday) && (tokens.flags[i] & Flag.Capital) !== 0)
    return (indexOf.get(wordAt(scene, i)) ?? -1) + 1;
  if (scene.isWord(i, lexicon.id.yesterday)) return YESTERDAY;
  if (scene.isWord(i, lexicon.id.today)) return TODAY;
  let month = -1;
  let day = 0;
  let next = i + 2;
  if (scene.has(i, Is.Month) && (tokens.flags[i] & Flag.Capital) !== 0) {
    month = indexOf.get(wordAt(scene, i)) ?? -1;
    day = numberAt(scene, i + 1);
  } else if (tokens.kind[i] === Kind.Number && scene.has(i + 1, Is.Month)) {
    day = numberAt(scene, i);
    month = indexOf.get(wordAt(scene, i + 1)) ?? -1;
  }
  if (month < 0 || day < 1 || day > 31) return 0;
  if (scene.isMark(next, 0x2c)) next++;
  const year = numberAt(scene, next);
  if (year >= 1800 && year < 2200) return FULL + Math.floor(Date.UTC(year, month, day) / DAY);
  return MONTH_DAY + month * 32 + day;
}

function wordAt(scene: Scene, i: number): string {
  return scene.tokens.textOf(i).toLowerCase().replace('.', '');
}

/** The number at token `i` ("17", "3rd"), or 0. */
function numberAt(scene: Scene, i: number): number {
  if (i >= scene.count || scene.tokens.kind[i] !== Kind.Number) return 0;
  const value = Number.parseInt(scene.tokens.textOf(i), 10);
  return Number.isNaN(value) ? 0 : value;
}

/** ISO date of `day`, seen from `article` (days since 1970; 0 if unknown): the last such day, never a coming one. */
export function resolveDay(day: number, article: number): string | null {
  if (day === 0) return null;
  if (day >= FULL) return toIso(day - FULL);
  if (article === 0) return null;
  if (day === TODAY) return toIso(article);
  if (day === YESTERDAY) return toIso(article - 1);
  if (day >= MONTH_DAY) {
    const month = Math.floor((day - MONTH_DAY) / 32);
    const date = (day - MONTH_DAY) % 32;
    const year = new Date(article * DAY).getUTCFullYear();
    const here = Math.floor(Date.UTC(year, month, date) / DAY);
    return toIso(here <= article ? here : Math.floor(Date.UTC(year - 1, month, date) / DAY));
  }
  // 1970-01-01 was a Thursday.
  const weekday = (article + 4) % 7;
  return toIso(article - ((weekday - (day - 1) + 7) % 7));
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

/** "OSKAVA, April 17, 2024 — …", and lines that are no more than a date. */
export function readDateline(scene: Scene): Dateline {
  const { tokens } = scene;
  const found: Dateline = { end: 0, day: 0 };
  const first = tokens.kind[0];
  if (first !== Kind.Number && (first !== Kind.Word || (tokens.flags[0] & Flag.Capital) === 0)) return found;
  const short = scene.count <= 10;
  const shouted = (tokens.flags[0] & Flag.AllCaps) !== 0;
  if (!short && !shouted && !scene.has(0, Is.Weekday | Is.Month)) return found;
  const limit = Math.min(scene.count, LONGEST_DATELINE);
  let dash = -1;
  for (let i = 0; i < limit; i++) {
    if (tokens.kind[i] === Kind.Mark) {
      const code = tokens.code[i];
      const spaced = (tokens.flags[i] & Flag.SpaceBefore) !== 0 || (tokens.flags[i] & Flag.SpaceAfter) !== 0;
      if (code === 0x2014 || code === 0x2013 || code === 0x2015 || (code === 0x2d && spaced)) {
        dash = scene.isMark(i + 1, 0x2d) ? i + 1 : i;
        break;
      }
    }
    if (tokens.kind[i] === Kind.Quote) break;
    const day = dayAt(scene, i);
    if (day >= FULL) found.day = day - FULL;
  }
  if (shouted && dash > 0) found.end = dash + 1;
  if (!short && found.end === 0) found.day = 0;
  return found;
}
