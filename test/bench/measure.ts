/** Milliseconds that `work` takes. */
export function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/**
 * Runs the subjects in turn, `rounds` times, so that a busy moment of the machine falls on all of them alike.
 * @returns the median of each in milliseconds.
 */
export function interleaved(subjects: Readonly<Record<string, () => void>>, rounds: number): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds + 1; round++)
    for (const [name, work] of Object.entries(subjects)) {
      const took = time(work);
      times[name] ??= [];
      // The first round warms up.
      if (round > 0) times[name].push(took);
    }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
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

/** A table for the terminal: the first column left, the others right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  console.log(line(head));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(row));
}
