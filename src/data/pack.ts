import { inflate } from './inflate.ts';

/** What Node has and a browser has not. */
interface Node {
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array };
  readonly process?: {
    getBuiltinModule?(name: 'node:zlib'): { inflateRawSync(bytes: Uint8Array): { toString(): string } };
  };
}

/**
 * Data as it stands in the bundle: in the production build a string (deflated JSON, Base64), which is a third of the
 * size and costs nothing until it is read; otherwise the JSON itself. See `packData` in `esbuild.mjs`.
 */
export function unpack<T>(data: unknown): T {
  return typeof data === 'string' ? (JSON.parse(textOf(data)) as T) : (data as T);
}

function textOf(data: string): string {
  // The same bundle runs in Node, whose own inflating is far faster than any script that was just loaded.
  const { Buffer, process } = globalThis as Node;
  const zlib = process?.getBuiltinModule?.('node:zlib');
  if (zlib && Buffer) return zlib.inflateRawSync(Buffer.from(data, 'base64')).toString();
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new TextDecoder().decode(inflate(bytes));
}
