import type { Writable } from 'node:stream';

/** Thrown when whoever reads our output has gone away (`| head`). Ends the run quietly. */
export class OutputClosed extends Error {}

/** Writes with regard to what the reader can take: a call is done when there is room for more. */
export interface Output {
  /** Rejects with `OutputClosed` once nobody reads, with the stream's own error if it fails otherwise. */
  write(text: string): Promise<void>;
}

/** Small pieces are gathered up to this many code units before the stream sees them. */
const GATHERED = 32_768;

/** @param hold gather small pieces; `flush` must be called at the end. */
export function createOutput(stream: Writable): Output & { flush(): Promise<void> } {
  let failure: Error | null = null;
  let waiting: (() => void) | null = null;
  let held = '';
  stream.on('error', (error: NodeJS.ErrnoException) => {
    const gone = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'ECONNRESET';
    failure = gone ? new OutputClosed() : error;
    waiting?.();
  });
  stream.on('close', () => {
    failure ??= new OutputClosed();
    waiting?.();
  });
  stream.on('drain', () => waiting?.());

  async function flush(): Promise<void> {
    if (failure) throw failure;
    if (held === '') return;
    const text = held;
    held = '';
    const room = stream.write(text);
    // A turn of the event loop even where there is room: a closed pipe is told as an event.
    await new Promise<void>((resolve) => {
      if (room) setImmediate(resolve);
      else waiting = resolve;
    });
    waiting = null;
    if (failure) throw failure;
  }

  return {
    async write(text) {
      held += text;
      if (held.length >= GATHERED) await flush();
    },
    flush,
  };
}
