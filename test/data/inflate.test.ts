import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../src/data/inflate.ts';

const news = '“We will answer,” the minister said on Monday. '.repeat(400);

describe('inflate', () => {
  it.each([
    ['nothing', '', {}],
    ['a letter', 'a', {}],
    ['much of the same', news, { level: 9 }],
    ['stored blocks', news.repeat(8), { level: 0 }],
    ['fixed codes', news, { strategy: constants.Z_FIXED }],
    ['no repetitions', news, { strategy: constants.Z_HUFFMAN_ONLY }],
  ])('gives back %s', (_, text, options) => {
    expect(Buffer.from(inflate(deflateRawSync(text, options))).toString()).toBe(text);
  });

  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        expect(Buffer.from(inflate(deflateRawSync(bytes, { level }))).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it('ends on damaged data', () => {
    const whole = deflateRawSync(news.slice(0, 500));
    expect(() => inflate(whole.subarray(0, whole.length >> 1))).toThrow(RangeError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          inflate(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
