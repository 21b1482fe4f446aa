/** A line of input: what it holds, or what is wrong with it. Lines are counted from 1. */
export type InputLine =
  | { readonly line: number; readonly id: string | number; readonly text: string }
  | { readonly line: number; readonly error: string };

/**
 * Text lines of a stream of UTF-8 bytes, without their ends: for each chunk the lines that it completes. Holds one
 * chunk and the line it breaks off in.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  // Pieces of the line not yet complete: joined once, so that an endless line takes linear time.
  let parts: string[] = [];
  for await (const chunk of bytes) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(lines[0]);
    if (lines.length === 1) continue;
    lines[0] = parts.join('');
    parts = [lines.pop() as string];
    yield lines;
  }
  parts.push(decoder.decode());
  const rest = parts.join('');
  if (rest !== '') yield [rest];
}

/** Reads a line `{"id","text"}`. Null for a blank one. */
export function parseLine(source: string, line: number): InputLine | null {
  if (/^\s*$/.test(source)) return null;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { line, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, error: 'not an object with "id" and "text"' };
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && !isWhole(id)) return { line, error: '"id" is missing, or no string or whole number' };
  if (typeof text !== 'string') return { line, error: '"text" is missing or not a string' };
  return { line, id, text };
}

/** Whether JSON gives the number back as it was. */
function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
