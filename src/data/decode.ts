/** The shortest stretch that is copied. */
export const SHORTEST = 2;
/** Where each kind of question has its contexts. */
export const IS_COPY = 0;
export const SAME_DISTANCE = 512;
export const LENGTHS = 1024;
const DISTANCES = 2048;
export const BYTES = 4096;
/** Contexts of one kind of number: 32 for its exponent, then 8 for each exponent's first digits. */
export const NUMBER = 512;
/** How much a context learns from an answer, by the answers it had before: in parts of 4096. */
export const LEARNS = Int32Array.from({ length: 31 }, (_, answers) => 4096 / (answers + 1.6));

/** What each context expects, from experience: the chance of "yes" in parts of 65,536, times 32, and how many answers it had. */
export function createContexts(): Int32Array {
  return new Int32Array(BYTES + 65_536).fill(32_768 << 5);
}

/** The contexts of a distance: short stretches are copied from nearer by. */
export function distancesOf(length: number): number {
  return DISTANCES + Math.min(length - SHORTEST, 3) * NUMBER;
}

/**
 * Decodes what `scripts/pack/encode.mjs` made: bytes that are told as they are, and stretches to copy from before, each step a
 * row of yes-or-no questions that an adaptive range coder answers, as in LZMA. Whole numbers below 2^30 only, which every
 * engine reckons quickly and alike.
 * @param data digits of six bits, as `scripts/pack/rangeCoder.mjs` writes them
 * @param size of the result
 */
export function decode(data: string, size: number): Uint8Array {
  const out = new Uint8Array(size);
  const contexts = createContexts();
  let at = 0;
  let range = 2 ** 30 - 1;
  let code = 0;
  /** Bits read but not yet given, in the lowest places of `held`. */
  let held = 0;
  let bits = 0;

  const character = (): number => {
    const value = data.charCodeAt(at++);
    return value - (value > 0x5c ? 0x22 : value > 0x22 ? 0x21 : 0x20);
  };
  const digit = (): number => {
    if (bits < 6) {
      held = (held << 13) | (character() * 93 + character());
      bits += 13;
    }
    bits -= 6;
    return (held >> bits) & 63;
  };
  for (let i = 0; i < 5; i++) code = (code << 6) | digit();

  const ask = (place: number): number => {
    const context = contexts[place];
    const bound = (range >> 12) * (context >> 9);
    const yes = code < bound ? 1 : 0;
    if (yes === 1) {
      range = bound;
    } else {
      code -= bound;
      range -= bound;
    }
    while (range < 1 << 24) {
      code = (code << 6) | digit();
      range <<= 6;
    }
    const chance = context >> 5;
    const answers = context & 31;
    const next = chance + ((((yes === 0 ? 16 : 65_520) - chance) * LEARNS[answers]) >> 12);
    contexts[place] = (next << 5) | (answers < LEARNS.length - 1 ? answers + 1 : answers);
    return yes;
  };

  /** A number from 1: how many digits it has behind its first, then those. */
  const askNumber = (base: number): number => {
    let exponent = 1;
    while (exponent < 32) exponent = (exponent << 1) | ask(base + exponent);
    const digits = base + exponent * 8 - 224;
    let value = 1;
    for (let i = exponent; i > 32; i--) value = (value << 1) | ask(digits + Math.min(value, 7));
    return value;
  };

  let copied = 0;
  let distance = 0;
  for (let i = 0; i < size; ) {
    const before = i > 0 ? out[i - 1] : 0;
    if (ask(IS_COPY + copied * 256 + before) === 0) {
      let byte = 1;
      while (byte < 256) byte = (byte << 1) | ask(BYTES + before * 256 + byte);
      out[i++] = byte;
      copied = 0;
    } else {
      const same = ask(SAME_DISTANCE + copied);
      const length = askNumber(LENGTHS + same * NUMBER) + SHORTEST - 1;
      if (same === 0) distance = askNumber(distancesOf(length));
      for (const end = i + length; i < end; i++) out[i] = out[i - distance];
      copied = 1;
    }
  }
  return out;
}
