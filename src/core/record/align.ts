import type { Word } from './words.ts';

/** What became of a word on its way from the record into the article. */
export enum Change {
  Equal = 0,
  /** Other words stand there. */
  Changed = 1,
  /** On record, not in the article. */
  Dropped = 2,
  /** In the article, not on record. */
  Added = 3,
}

/** One step: indexes into the recorded and the found words, -1 where there is none. */
export interface Step {
  readonly change: Change;
  readonly recorded: number;
  readonly found: number;
  /** Excused: left out at an ellipsis, or put in or changed in square brackets. */
  readonly excused: boolean;
}

/** The best way to lay recorded words over found ones. */
export interface Alignment {
  readonly steps: readonly Step[];
  /** Recorded words that are there, and that should be (those left out at an ellipsis excepted). */
  readonly matched: number;
  readonly expected: number;
  /** No word was changed, dropped or added without an editor's mark. */
  readonly verbatim: boolean;
}

const MATCH = 4;
const PENALTY = -3;
const JUMP = -1;
/** A quoted word where the record has one in square brackets, or the other way round: rather that than none. */
const INSTEAD = 1;
/** A cue that splits a quotation ("…", he told troops on Monday, "…") has at most this many words. */
const LONGEST_CUE = 40;

enum Move {
  Stop = 0,
  Diagonal = 1,
  Drop = 2,
  Add = 3,
}

/**
 * Lays `recorded` over `found[from, to)`: a Needleman–Wunsch alignment, free at both ends of the found words, in which
 * ellipses and square brackets cost nothing and a cue between a closing and an opening mark is leapt over.
 * Time and space: the product of the two lengths.
 * @returns null if nothing fits.
 */
export function align(recorded: readonly Word[], found: readonly Word[], from: number, to: number): Alignment | null {
  const rows = recorded.length;
  const columns = to - from;
  const width = columns + 1;
  const score = new Int32Array((rows + 1) * width);
  /** A move, or the negative column a leap comes from (less one). */
  const back = new Int32Array((rows + 1) * width);
  for (let i = 1; i <= rows; i++) {
    const r = recorded[i - 1];
    const row = i * width;
    let closeAt = -1;
    for (let j = 0; j <= columns; j++) {
      const f = j > 0 ? found[from + j - 1] : null;
      let best = score[row - width + j] + (isFree(r) || f?.gap ? 0 : PENALTY);
      let move: number = Move.Drop;
      if (f) {
        const same = isSame(r, f);
        const diagonal =
          score[row - width + j - 1] +
          (same ? MATCH : r.gap || f.gap ? PENALTY : r.inserted || f.inserted ? (f.quoted ? INSTEAD : 0) : PENALTY);
        if (diagonal > best || (same && diagonal === best)) {
          best = diagonal;
          move = Move.Diagonal;
        }
        if (i < rows) {
          const add = score[row + j - 1] + (isFree(f) || r.gap || recorded[i]?.gap ? 0 : PENALTY);
          if (add > best) {
            best = add;
            move = Move.Add;
          }
        }
      }
      if (j < columns && i < rows) {
        const next = found[from + j];
        if (next.opens && closeAt >= 0 && j - closeAt <= LONGEST_CUE && score[row + closeAt] + JUMP > best) {
          best = score[row + closeAt] + JUMP;
          move = -closeAt - 1;
        }
        if (next.closes && (closeAt < 0 || j - closeAt > LONGEST_CUE || best > score[row + closeAt])) closeAt = j;
      }
      score[row + j] = best;
      back[row + j] = move;
    }
  }
  let end = columns;
  for (let j = 0; j <= columns; j++) if (score[rows * width + j] > score[rows * width + end]) end = j;
  return trace(recorded, found, from, end, back, width);
}

function trace(
  recorded: readonly Word[],
  found: readonly Word[],
  from: number,
  end: number,
  back: Int32Array,
  width: number,
): Alignment | null {
  const steps: Step[] = [];
  let i = recorded.length;
  let j = end;
  while (i > 0 || (j > 0 && back[j] === Move.Add)) {
    const move = back[i * width + j];
    const r = i > 0 ? recorded[i - 1] : null;
    const f = j > 0 ? found[from + j - 1] : null;
    if (move < 0) {
      j = -move - 1;
    } else if (move === Move.Diagonal && r && f) {
      const same = isSame(r, f);
      const excused = r.inserted || f.inserted || r.gap || f.gap;
      steps.push({ change: same ? Change.Equal : Change.Changed, recorded: i - 1, found: from + j - 1, excused });
      i--;
      j--;
    } else if (move === Move.Add && f) {
      const besideInserted = (r?.inserted ?? false) || (recorded[i]?.inserted ?? false);
      const excused = isFree(f) || (r?.gap ?? false) || (recorded[i]?.gap ?? false) || besideInserted;
      steps.push({ change: Change.Added, recorded: -1, found: from + j - 1, excused });
      j--;
    } else {
      steps.push({
        change: Change.Dropped,
        recorded: i - 1,
        found: -1,
        excused: isFree(recorded[i - 1]) || (f?.gap ?? false),
      });
      i--;
    }
  }
  steps.reverse();
  let matched = 0;
  let expected = 0;
  let verbatim = true;
  for (const step of steps) {
    const word = step.recorded >= 0 ? recorded[step.recorded] : null;
    if (step.change === Change.Equal && !word!.gap) matched++;
    if (word && !word.gap && !(step.excused && step.change !== Change.Equal)) expected++;
    if (step.change !== Change.Equal && !step.excused) verbatim = false;
  }
  return matched === 0 ? null : { steps, matched, expected, verbatim };
}

function isFree(word: Word): boolean {
  return word.gap || word.inserted;
}

function isSame(a: Word, b: Word): boolean {
  if (a.gap || b.gap) return a.gap && b.gap;
  return a.hash === b.hash || (a.bare !== 0 && a.bare === b.hash) || (b.bare !== 0 && b.bare === a.hash);
}
