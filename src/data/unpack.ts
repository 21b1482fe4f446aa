import { fromColumns } from './columns.ts';
import { decode } from './decode.ts';

/** Data as it stands in the production bundle: see `scripts/pack/modules.mjs`. `size`: of its columns, in bytes. */
export function unpack(packed: string, size: number): unknown {
  return fromColumns(new TextDecoder().decode(decode(packed, size)));
}
