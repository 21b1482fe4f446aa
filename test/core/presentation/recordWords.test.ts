import { describe, expect, it } from 'vitest';
import { shortSource, tellingWords, wordsInArticle } from '../../../src/core/presentation/recordWords.ts';

describe('words in an article', () => {
  it.each([
    ['direct', 'all channels of influence', '“all channels of influence”'],
    ['mixed', 'all channels', '“all channels”'],
    ['direct', '“We are looking ahead,”', '“We are looking ahead,”'],
    ['direct', '"We are looking ahead"', '"We are looking ahead"'],
    ['direct', '‘We are looking ahead’', '‘We are looking ahead’'],
    ['direct', 'Israel’s choice, don’t ask', '“Israel’s choice, don’t ask”'],
    ['indirect', 'he would not take part', 'he would not take part'],
    ['indirect', 'that Paris would not take part', 'Paris would not take part'],
    ['indirect', 'that the army would answer', 'the army would answer'],
    ['mixed', 'that no one should “step back”', 'no one should “step back”'],
    ['indirect', 'that was not the plan', 'that was not the plan'],
    ['indirect', 'that plan had failed', 'that plan had failed'],
    ['direct', '“that the army would answer”', '“that the army would answer”'],
  ] as const)('%s: %s', (quotation, text, words) => expect(wordsInArticle({ quotation, text })).toBe(words));
});

describe('telling words', () => {
  it.each([
    ['mixed', 'Paris would do “everything we can to avoid a flare-up.”', '“everything we can to avoid a flare-up.”'],
    ['mixed', 'a “painful” response', 'a “painful” response'],
    ['mixed', 'that “because we are', '“because we are'],
    ['mixed', '“now” is the time', '“now” is the time'],
    ['direct', '“You got a win. Take the win,”', '“You got a win. Take the win”'],
    ['direct', 'x “everything we can to avoid a flare-up.”', 'x “everything we can to avoid a flare-up.”'],
  ] as const)('%s: %s', (quotation, words, telling) => expect(tellingWords(words, quotation)).toBe(telling));
});

it('a source is called by its host', () => {
  expect(shortSource({ title: 'A page', url: 'https://www.un.org/sg?a=b' })).toBe('un.org');
  expect(shortSource({ title: 'A paper' })).toBe('A paper');
});
