/** Milliseconds that `work` takes. */
export function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The least of `rounds` times that `work` takes: what is left when nothing else runs on the machine. */
export function least(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, time(work));
  return best;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/**
 * Runs the subjects in turn, `rounds` times after one to warm up, so that a busy moment of the machine falls on all of
 * them alike.
 * @returns the least time of each in milliseconds. On a machine that others use too, it varies far less than the median.
 */
export function interleaved(subjects: Readonly<Record<string, () => void>>, rounds: number): Record<string, number> {
  const times: Record<string, number> = {};
  for (let round = 0; round < rounds + 1; round++)
    for (const [name, work] of Object.entries(subjects)) {
      const took = time(work);
      if (round > 0) times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, took);
    }
  return times;
}

/** Slope of log(time) over log(size) by least squares: 1 is linear, 2 quadratic. */
export function slope(points: readonly { size: number; ms: number }[]): number {
  const xs = points.map((point) => Math.log(point.size));
  const ys = points.map((point) => Math.log(point.ms));
  const meanX = xs.reduce((a, b) => a + b, 0) / xs.length;
  const meanY = ys.reduce((a, b) => a + b, 0) / ys.length;
  let over = 0;
  let under = 0;
  for (let i = 0; i < xs.length; i++) {
    over += (xs[i] - meanX) * (ys[i] - meanY);
    under += (xs[i] - meanX) ** 2;
  }
  return over / under;
}

/** What a figure should be: at least or at most `goal`, never beyond `limit`. */
export interface Goal {
  readonly better: 'more' | 'less';
  readonly goal: number;
  readonly limit: number;
}

export const atLeast = (goal: number, limit: number): Goal => ({ better: 'more', goal, limit });
export const atMost = (goal: number, limit: number): Goal => ({ better: 'less', goal, limit });

/** The cells of a table that say how `value` stands to its goal: the goal, the limit, and a word. */
export function against(value: number, { better, goal, limit }: Goal): string[] {
  const sign = better === 'more' ? '≥' : '≤';
  const meets = (bound: number) => (better === 'more' ? value >= bound : value <= bound);
  return [`${sign} ${goal}`, `${sign} ${limit}`, meets(goal) ? 'met' : meets(limit) ? 'within the limit' : 'MISSED'];
}

/** Titles for the cells of `against`. */
export const AGAINST = ['goal', 'limit', ''];

/** A table for the terminal: the first column left, the others right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd();
  console.log(line(head));
  console.log(line(widths.map((width) => '-'.repeat(width))));
  for (const row of rows) console.log(line(row));
}
