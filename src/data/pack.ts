import { inflateSync, strFromU8 } from 'fflate';

/**
 * Data as it stands in the bundle: in the production build a string (deflated JSON, Base64), which is a third of the
 * size and costs nothing until it is read; otherwise the JSON itself. See `packData` in `esbuild.mjs`.
 */
export function unpack<T>(data: unknown): T {
  if (typeof data !== 'string') return data as T;
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return JSON.parse(strFromU8(inflateSync(bytes))) as T;
}
