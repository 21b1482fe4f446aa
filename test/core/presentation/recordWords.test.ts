import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../../src/core/languageService.ts';
import {
  saidInArticle,
  shortSource,
  tellingWords,
  wordsInArticle,
} from '../../../src/core/presentation/recordWords.ts';

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
    ['indirect', 'that analysis had failed', 'that analysis had failed'],
    ['indirect', 'that talks had failed', 'talks had failed'],
    ['indirect', 'that has failed', 'that has failed'],
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

describe('what is said, on its own', () => {
  const { read } = createLanguageService({ title: 'nothing', actors: [], statements: [] });

  it.each([
    [
      'Lund has denied that the contract was promised to a friend.',
      'has denied that the contract was promised to a friend',
    ],
    ['Hale denies three counts of fraud.', 'denies three counts of fraud'],
    ['A spokeswoman for Norvik declined to comment.', 'declined to comment'],
    ['Judge Whitcombe reminded the jurors not to read about it.', 'reminded the jurors not to read about it'],
    ['Lund denied that it was “a scandal of the first order”.', 'denied that it was “a scandal of the first order”'],
    ['Lund did not say that taxes would rise.', 'did not say that taxes would rise'],
    ['Lund said the delay was a mistake.', 'the delay was a mistake'],
    ['Lund said that the delay was a mistake.', 'the delay was a mistake'],
    ['Lund said the delay was “a mistake that will cost us”.', '“a mistake that will cost us”'],
    ['Lund told reporters on Monday that the delay was a mistake.', 'the delay was a mistake'],
    ['Lund told reporters to wait outside.', 'told reporters to wait outside'],
    ['The delay was a mistake, Lund said.', 'The delay was a mistake'],
    ['According to the ministry, the bridge is closed.', 'the bridge is closed'],
    ['“The delay was a mistake,” Lund said.', '“The delay was a mistake”'],
  ])('%s', (text, short) => {
    const [statement] = read(text).statements();
    expect(saidInArticle(statement, ({ start, end }) => text.slice(start, end)).short).toBe(short);
  });

  it('is one line', () => {
    const said = (text: string) =>
      read(text)
        .statements()
        .map((statement) => saidInArticle(statement, ({ start, end }) => text.slice(start, end)).words);
    expect(
      said(
        'In the evening the mayor of the town, Peter Lund, told the press once more and denied\nthat the bridge over the river is closed to lorries, as the paper in the capital had written.',
      ),
    ).toContain('denied that the bridge over the river is closed to lorries, as the paper in the capital had written');
  });
});

it('a source is called by its host', () => {
  expect(shortSource({ title: 'A page', url: 'https://www.un.org/sg?a=b' })).toBe('un.org');
  expect(shortSource({ title: 'A paper' })).toBe('A paper');
});
