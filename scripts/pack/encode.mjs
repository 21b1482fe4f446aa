// The other half of src/data/decode.ts: finds the cheapest way to tell bytes, and tells it as the decoder asks.
import { findCopies, LONGEST } from './copies.mjs';
import { BYTES, distancesOf, IS_COPY, LENGTHS, NUMBER, SAME_DISTANCE, SHORTEST } from './decoder.mjs';
import { measurePrices } from './prices.mjs';
import { createCoder } from './rangeCoder.mjs';
import { cheapestSteps } from './steps.mjs';

/** How often the way is sought anew, each time with prices that are known better. */
const ROUNDS = 5;

/**
 * Bytes as `decode` takes them.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function encode(bytes) {
  const copies = findCopies(bytes);
  let steps = greedySteps(bytes, copies);
  for (let round = 0; round < ROUNDS; round++) steps = cheapestSteps(bytes, copies, pricesOf(bytes, steps));
  const coder = createCoder();
  tell(bytes, steps, coder.answer);
  return coder.end();
}

/**
 * Answers the questions that the decoder asks, in order.
 * @param {{ length: number, distance: number }[]} steps a step of length 1 is a byte told as it is
 * @param {(context: number, yes: number) => void} answer
 */
function tell(bytes, steps, answer) {
  let at = 0;
  let copied = 0;
  let last = 0;
  for (const { length, distance } of steps) {
    const before = at > 0 ? bytes[at - 1] : 0;
    const copies = length > 1 ? 1 : 0;
    answer(IS_COPY + copied * 256 + before, copies);
    if (copies === 0) {
      tellTree(bytes[at], 8, BYTES + before * 256, answer);
    } else {
      const same = distance === last ? 1 : 0;
      answer(SAME_DISTANCE + copied, same);
      tellNumber(length - SHORTEST + 1, LENGTHS + same * NUMBER, answer);
      if (same === 0) tellNumber(distance, distancesOf(length), answer);
      last = distance;
    }
    copied = copies;
    at += length;
  }
}

function tellTree(value, digits, base, answer) {
  for (let i = digits - 1, node = 1; i >= 0; i--) {
    const digit = (value >> i) & 1;
    answer(base + node, digit);
    node = (node << 1) | digit;
  }
}

function tellNumber(value, base, answer) {
  const exponent = 31 - Math.clz32(value);
  tellTree(exponent, 5, base, answer);
  for (let i = exponent - 1; i >= 0; i--)
    answer(base + 32 + exponent * 8 + Math.min(value >> (i + 1), 7), (value >> i) & 1);
}

/** Copies wherever three bytes or more can be copied. */
function greedySteps(bytes, copies) {
  const steps = [];
  for (let at = 0; at < bytes.length; at += steps.at(-1).length) {
    const longest = copies[at].at(-1);
    steps.push(longest?.length > 2 ? longest : { length: 1, distance: 0 });
  }
  return steps;
}

/** What each answer would cost in bits, had the contexts known from the start what these steps teach them. */
function pricesOf(bytes, steps) {
  const prices = measurePrices((answer) => tell(bytes, steps, answer));
  const sum = (work) => {
    let bits = 0;
    work((context, yes) => {
      bits += prices.of(context, yes);
    });
    return bits;
  };
  const lengths = [0, 1].map((same) =>
    Array.from({ length: LONGEST + 1 }, (_, length) =>
      length < SHORTEST ? 0 : sum((answer) => tellNumber(length - SHORTEST + 1, LENGTHS + same * NUMBER, answer)),
    ),
  );
  const known = new Map();
  return {
    longest: LONGEST,
    isCopy: (copied, before, yes) => prices.of(IS_COPY + copied * 256 + before, yes),
    same: (copied, yes) => prices.of(SAME_DISTANCE + copied, yes),
    length: (length, same) => lengths[same][length],
    distance(distance, length) {
      const base = distancesOf(length);
      const key = distance * 8 + base / NUMBER;
      let price = known.get(key);
      if (price === undefined) {
        price = sum((answer) => tellNumber(distance, base, answer));
        known.set(key, price);
      }
      return price;
    },
    byte: prices.bytes(BYTES),
  };
}
