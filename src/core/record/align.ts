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

/** Working room, used again by each alignment: fresh tables would cost more than filling them. */
let score = new Int32Array(1 << 14);
/** A move, or the negative column a leap comes from (less one). */
let back = new Int32Array(1 << 14);

enum Is {
  Gap = 1,
  Inserted = 2,
  Free = 3,
  Opens = 4,
  Closes = 8,
  Quoted = 16,
}

/** What the inner loop asks of words, in flat arrays: as objects they would take ten times as long. */
interface Flat {
  hash: Int32Array;
  bare: Int32Array;
  flags: Uint8Array;
}

const rowWords = createFlat(64);
const columnWords = createFlat(256);

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
  if (score.length < (rows + 1) * width) {
    score = new Int32Array(2 * (rows + 1) * width);
    back = new Int32Array(score.length);
  }
  flatten(recorded, 0, rows, rowWords);
  flatten(found, from, to, columnWords);
  const { hash, bare, flags } = columnWords;
  score.fill(0, 0, width);
  back.fill(Move.Stop, 0, width);
  for (let i = 1; i <= rows; i++) {
    const r = rowWords.flags[i - 1];
    const rHash = rowWords.hash[i - 1];
    const rBare = rowWords.bare[i - 1];
    /** Words put in here may stand for an ellipsis on record. */
    const atGap = ((r | (i < rows ? rowWords.flags[i] : 0)) & Is.Gap) !== 0;
    const row = i * width;
    let closeAt = -1;
    for (let j = 0; j <= columns; j++) {
      const f = j > 0 ? flags[j - 1] : 0;
      let best = score[row - width + j] + (r & Is.Free || f & Is.Gap ? 0 : PENALTY);
      let move: number = Move.Drop;
      if (j > 0) {
        const gaps = (r | f) & Is.Gap;
        const same = gaps
          ? (r & f & Is.Gap) !== 0
          : hash[j - 1] === rHash ||
            (rBare !== 0 && rBare === hash[j - 1]) ||
            (bare[j - 1] !== 0 && bare[j - 1] === rHash);
        const diagonal =
          score[row - width + j - 1] +
          (same ? MATCH : !gaps && (r | f) & Is.Inserted ? (f & Is.Quoted ? INSTEAD : 0) : PENALTY);
        if (diagonal > best || (same && diagonal === best)) {
          best = diagonal;
          move = Move.Diagonal;
        }
        if (i < rows) {
          const add = score[row + j - 1] + (f & Is.Free || atGap ? 0 : PENALTY);
          if (add > best) {
            best = add;
            move = Move.Add;
          }
        }
      }
      if (j < columns && i < rows) {
        const next = flags[j];
        if (next & Is.Opens && closeAt >= 0 && j - closeAt <= LONGEST_CUE && score[row + closeAt] + JUMP > best) {
          best = score[row + closeAt] + JUMP;
          move = -closeAt - 1;
        }
        if (next & Is.Closes && (closeAt < 0 || j - closeAt > LONGEST_CUE || best > score[row + closeAt])) closeAt = j;
      }
      score[row + j] = best;
      back[row + j] = move;
    }
  }
  let end = columns;
  for (let j = 0; j <= columns; j++) if (score[rows * width + j] > score[rows * width + end]) end = j;
  return trace(recorded, found, from, end, width);
}

/**
 * The alignment of words that stand at `found[at…]` exactly as recorded, with no editor's mark: what `align` would find
 * there, without its table. Null if they do not.
 */
export function alignExact(recorded: readonly Word[], found: readonly Word[], at: number): Alignment | null {
  const { length } = recorded;
  if (length === 0 || at < 0 || at + length > found.length) return null;
  for (let i = 0; i < length; i++) {
    const r = recorded[i];
    const f = found[at + i];
    if (r.hash !== f.hash || isFree(r) || isFree(f)) return null;
  }
  const steps = recorded.map((_, i) => ({ change: Change.Equal, recorded: i, found: at + i, excused: false }));
  return { steps, matched: length, expected: length, verbatim: true };
}

function createFlat(size: number): Flat {
  return { hash: new Int32Array(size), bare: new Int32Array(size), flags: new Uint8Array(size) };
}

function flatten(words: readonly Word[], from: number, to: number, into: Flat): void {
  if (into.hash.length < to - from) Object.assign(into, createFlat(2 * (to - from)));
  const { hash, bare, flags } = into;
  for (let i = from; i < to; i++) {
    const word = words[i];
    hash[i - from] = word.hash;
    bare[i - from] = word.bare;
    flags[i - from] =
      (word.gap ? Is.Gap : 0) |
      (word.inserted ? Is.Inserted : 0) |
      (word.opens ? Is.Opens : 0) |
      (word.closes ? Is.Closes : 0) |
      (word.quoted ? Is.Quoted : 0);
  }
}

function trace(
  recorded: readonly Word[],
  found: readonly Word[],
  from: number,
  end: number,
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
