const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
/** The order in which the lengths of the code for code lengths stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST = 15;

/** A canonical Huffman code: how many codes each length has, and the symbols in order of their codes. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/**
 * Inflates raw DEFLATE data as RFC 1951 tells, bit by bit: slower than a library, a third of its size, and with no tables
 * to make when the bundle is loaded. Where Node is, its own zlib does this.
 * @throws RangeError if the data is damaged.
 */
export function inflate(data: Uint8Array): Uint8Array {
  let out = new Uint8Array(data.length * 4 + 1024);
  let length = 0;
  let at = 0;
  let buffer = 0;
  let held = 0;

  const bits = (count: number): number => {
    while (held < count) {
      if (at >= data.length) throw new RangeError('deflated data ends too soon');
      buffer |= data[at++] << held;
      held += 8;
    }
    const value = buffer & ((1 << count) - 1);
    buffer >>>= count;
    held -= count;
    return value;
  };

  const symbol = ({ counts, symbols }: Code): number => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let size = 1; size <= LONGEST; size++) {
      code |= bits(1);
      const count = counts[size];
      if (code - count < first) return symbols[index + code - first];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new RangeError('deflated data has no such code');
  };

  const reserve = (more: number): void => {
    if (length + more <= out.length) return;
    const wide = new Uint8Array(2 * (length + more));
    wide.set(out);
    out = wide;
  };

  const copyStored = (): void => {
    buffer = held = 0;
    const size = bits(8) | (bits(8) << 8);
    at += 2;
    if (at + size > data.length) throw new RangeError('deflated data ends too soon');
    reserve(size);
    out.set(data.subarray(at, at + size), length);
    length += size;
    at += size;
  };

  const readLengths = (): [Code, Code] => {
    const literals = bits(5) + 257;
    const distances = bits(5) + 1;
    const sizes = new Uint8Array(19);
    for (let i = 0, count = bits(4) + 4; i < count; i++) sizes[ORDER[i]] = bits(3);
    const code = codeOf(sizes);
    const all = new Uint8Array(literals + distances);
    for (let i = 0; i < all.length; ) {
      const value = symbol(code);
      if (value < 16) {
        all[i++] = value;
        continue;
      }
      const repeated = value === 16 ? all[i - 1] : 0;
      const times = value === 16 ? 3 + bits(2) : value === 17 ? 3 + bits(3) : 11 + bits(7);
      all.fill(repeated, i, i + times);
      i += times;
    }
    return [codeOf(all.subarray(0, literals)), codeOf(all.subarray(literals))];
  };

  const copyCoded = ([literals, distances]: [Code, Code]): void => {
    for (;;) {
      const value = symbol(literals);
      if (value === 256) return;
      reserve(258);
      if (value < 256) {
        out[length++] = value;
        continue;
      }
      const size = LENGTH_BASE[value - 257] + bits(LENGTH_BITS[value - 257]);
      const step = symbol(distances);
      const back = DISTANCE_BASE[step] + bits(step < 2 ? 0 : (step >> 1) - 1);
      if (!(back <= length)) throw new RangeError('deflated data points before its start');
      for (let i = 0; i < size; i++, length++) out[length] = out[length - back];
    }
  };

  for (let last = 0; last === 0; ) {
    last = bits(1);
    const type = bits(2);
    if (type === 0) copyStored();
    else copyCoded(type === 1 ? fixedCodes() : readLengths());
  }
  return out.subarray(0, length);
}

/** The code that the lengths of its symbols' codes stand for. */
function codeOf(sizes: Uint8Array): Code {
  const counts = new Uint16Array(LONGEST + 1);
  for (const size of sizes) counts[size]++;
  counts[0] = 0;
  const next = new Uint16Array(LONGEST + 2);
  for (let size = 1; size <= LONGEST; size++) next[size + 1] = next[size] + counts[size];
  const symbols = new Uint16Array(sizes.length);
  for (let i = 0; i < sizes.length; i++) if (sizes[i] !== 0) symbols[next[sizes[i]]++] = i;
  return { counts, symbols };
}

function fixedCodes(): [Code, Code] {
  const sizes = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  return [codeOf(sizes), codeOf(new Uint8Array(30).fill(5))];
}
