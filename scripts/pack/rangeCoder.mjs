import { createContexts, LEARNS } from './decoder.mjs';

/** Turns answers to yes-or-no questions into digits of six bits: the rarer the answer was, the more of them. */
export function createCoder() {
  const contexts = createContexts();
  const digits = [];
  let low = 0;
  let range = 2 ** 30 - 1;

  /** Adds one to the number that the digits so far are. */
  const carry = () => {
    let i = digits.length - 1;
    while (digits[i] === 63) digits[i--] = 0;
    digits[i]++;
  };
  const shift = () => {
    digits.push(low >> 24);
    low = (low & 0xff_ffff) << 6;
  };

  return {
    answer(place, yes) {
      const bound = (range >> 12) * (contexts[place] >> 9);
      if (yes === 1) {
        range = bound;
      } else {
        low += bound;
        range -= bound;
        if (low >= 2 ** 30) {
          carry();
          low -= 2 ** 30;
        }
      }
      while (range < 1 << 24) {
        shift();
        range <<= 6;
      }
      const chance = contexts[place] >> 5;
      const answers = contexts[place] & 31;
      const next = chance + ((((yes === 0 ? 16 : 65_520) - chance) * LEARNS[answers]) >> 12);
      contexts[place] = (next << 5) | Math.min(answers + 1, LEARNS.length - 1);
    },
    /** All answers as text. */
    end() {
      for (let i = 0; i < 5; i++) shift();
      return toText(digits);
    },
  };
}

/** Digits of six bits as text: thirteen bits are two of the 93 printable characters that need no escaping in a string. */
function toText(digits) {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const digit of [...digits, 0, 0, 0]) {
    held = (held << 6) | digit;
    bits += 6;
    if (bits < 13) continue;
    bits -= 13;
    const pair = held >> bits;
    held &= (1 << bits) - 1;
    text += character(Math.floor(pair / 93)) + character(pair % 93);
  }
  return text;
}

/** Number `value` of the characters from the blank on, without the quotation mark and the backslash. */
function character(value) {
  const code = value + (value < 2 ? 0x20 : 0x21);
  return String.fromCharCode(code < 0x5c ? code : code + 1);
}
