import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameoName } from '../../../src/core/presentation/cameo.ts';
import { dayInWords, english, shorten } from '../../../src/core/presentation/words.ts';

describe('days', () => {
  it.each([
    ['2024-04-15', 'en', 'Mon 15 Apr 2024'],
    ['2024-04-15', 'en-US', 'Mon 15 Apr 2024'],
    ['2024-04-15', 'fr', 'lun. 15 avr. 2024'],
    ['2024-04-15', 'no such tag!', 'Mon 15 Apr 2024'],
    ['last Monday', 'en', 'last Monday'],
  ])('%s in %s: %s', (date, language, words) => expect(dayInWords(date, { ...english, language })).toBe(words));
});

describe('shortening', () => {
  it.each([
    ['short', 10, 'short'],
    ['a  b\n\tc', 10, 'a b c'],
    ['one two three four', 12, 'one two…'],
    ['one two, three', 10, 'one two…'],
    ['abcdefghijkl', 5, 'abcd…'],
    ['aaa😀😀', 5, 'aaa…'],
  ])('%j to %i: %j', (text, limit, short) => expect(shorten(text, limit)).toBe(short));

  it('never gives more than asked for, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    );
  });
});

describe('CAMEO codes', () => {
  it.each([
    ['0256', 'Appeal for de-escalation of military engagement'],
    ['13', 'Threaten'],
    ['1389', 'Threaten with military force'],
    ['195', 'Fight'],
    ['99', null],
    ['', null],
  ])('%s: %s', (code, name) => expect(cameoName(code)).toBe(name));
});
