import type { Writable } from 'node:stream';

/** Thrown when whoever reads our output has gone away (`| head`). Ends the run quietly. */
export class OutputClosed extends Error {}

/** Output that goes only as fast as its reader takes it. Small pieces are gathered. */
export interface Output {
  /** Rejects with `OutputClosed` once nobody reads, with the stream's own error if it fails otherwise. */
  write(text: string): Promise<void>;
  /** Done when all that was written has been taken. */
  flush(): Promise<void>;
}

/** Pieces are gathered up to this many code units before the stream sees them. */
const GATHERED = 32_768;
/** What systems say when the other end of a pipe is closed. */
const CLOSED = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

export function createOutput(stream: Writable): Output {
  let held = '';
  // Failures reach us through the callback of the write; without a listener they would end the process.
  stream.on('error', () => {});

  async function flush(): Promise<void> {
    if (held === '') return;
    const text = held;
    held = '';
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error?: NodeJS.ErrnoException | null) => {
        if (!error) resolve();
        else reject(CLOSED.has(error.code ?? '') ? new OutputClosed() : error);
      });
    });
  }

  return {
    async write(text) {
      held += text;
      if (held.length >= GATHERED) await flush();
    },
    flush,
  };
}
