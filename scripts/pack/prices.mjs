import { createContexts } from './decoder.mjs';

/** How much a byte counts that was not seen behind this one, by how often it is seen at all. */
const UNSEEN = 8;
/** What it pays to take bytes for: a context that is asked more often knows more. Found by trial. */
const BYTES_ARE_CHEAPER = 0.9;

/**
 * What answers cost in bits, by how often they were given.
 * @param {(answer: (context: number, yes: number) => void) => void} tell gives all answers
 */
export function measurePrices(tell) {
  const counts = new Float64Array(2 * createContexts().length).fill(0.4);
  tell((context, yes) => {
    counts[2 * context + yes]++;
  });
  return {
    of(context, yes) {
      const count = counts[2 * context + yes];
      return -Math.log2(count / (count + counts[2 * context + 1 - yes]));
    },
    /** Prices of each byte behind each byte; `base`: their contexts. */
    bytes(base) {
      // The last digit's contexts tell how often each byte was.
      const seen = (before, byte) => counts[2 * (base + before * 256 + 128 + (byte >> 1)) + (byte & 1)] - 0.4;
      const everywhere = new Float64Array(256).fill(0.3);
      for (let before = 0; before < 256; before++)
        for (let byte = 0; byte < 256; byte++) everywhere[byte] += seen(before, byte);
      const all = everywhere.reduce((sum, count) => sum + count);
      const prices = new Float64Array(65_536);
      for (let before = 0; before < 256; before++) {
        let total = UNSEEN;
        for (let byte = 0; byte < 256; byte++) total += seen(before, byte);
        for (let byte = 0; byte < 256; byte++)
          prices[before * 256 + byte] = -Math.log2((seen(before, byte) + (UNSEEN * everywhere[byte]) / all) / total);
      }
      return (before, byte) => prices[before * 256 + byte] * BYTES_ARE_CHEAPER;
    },
  };
}
