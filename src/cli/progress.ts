import type { Writable } from 'node:stream';

/** Nothing is said about work that is done sooner: milliseconds. */
const PATIENCE = 1_000;
const INTERVAL = 200;

/** A line on the terminal that counts what is done. */
export interface Progress {
  step(): void;
  /** Takes the line away, so that a message can stand in its place. */
  clear(): void;
}

/**
 * @param shows false where nobody looks: nothing is ever written then
 * @param noun what is counted, in the plural: "articles"
 */
export function createProgress(stream: Writable, shows: boolean, noun: string): Progress {
  if (!shows) return { step() {}, clear() {} };
  const started = performance.now();
  let count = 0;
  let next = started + PATIENCE;
  let shown = false;
  return {
    step() {
      count++;
      const now = performance.now();
      if (now < next) return;
      next = now + INTERVAL;
      shown = true;
      stream.write(`\r${count.toLocaleString('en')} ${noun}, ${Math.round((now - started) / 1000)} s\u001b[K`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
