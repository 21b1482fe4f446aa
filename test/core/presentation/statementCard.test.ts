import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/attribution/rules.ts';
import type { ArticleStatement } from '../../../src/core/languageService.ts';
import { confidenceInWords, ruleInWords } from '../../../src/core/presentation/ruleWords.ts';
import { cardInArticle, cardOnRecord } from '../../../src/core/presentation/statementCard.ts';
import { statementBrief, statementMarkdown } from '../../../src/core/presentation/statementMarkdown.ts';
import { english } from '../../../src/core/presentation/words.ts';
import { datasetOf, detected, onRecord, plain, record, statement } from './fixtures.ts';

const dataset = datasetOf();
const noText = () => '';
const markdownOf = (one: ArticleStatement) => statementMarkdown(cardInArticle(one, dataset, noText), english);
const shown = (one: ArticleStatement) => plain(markdownOf(one));

describe('the card of a statement', () => {
  it('tells the whole of it', () => {
    expect(shown(statement()).split('\n')).toEqual([
      '“step back from the brink.”',
      '',
      'António Guterres, Secretary-General of the United Nations · to the Security Council',
      'Sun 14 Apr 2024 · mixed: partly quoted',
      '',
      'Urged restraint · CAMEO 0256 Appeal for de-escalation of military engagement · about Israel and Iran',
      'On record, word for word (anchor: exact)',
      'In short: Both sides should draw back.',
      '',
      'Remarks to the Council (un.org, Sun 14 Apr 2024)',
    ]);
  });

  it.each([
    ['direct', 'direct quotation'],
    ['indirect', 'indirect: in the reporter’s words'],
    ['mixed', 'mixed: partly quoted'],
  ] as const)('names the form: %s', (quotation, words) => expect(shown(statement({ quotation }))).toContain(words));

  it('tells the chain, nearest first, and that it is not confirmed', () => {
    const text = shown(statement({ via: ['Axios', 'a White House official'], hedged: true }));
    expect(text).toContain('via Axios ← a White House official · hedged: reported, not confirmed');
  });

  it('does not call a plain statement hedged', () => expect(shown(statement())).not.toContain('hedged'));

  it('says that nobody is named', () => expect(shown(detected({ speaker: null }))).toContain('Speaker not named'));

  it('says whose words a readout has', () => {
    const readout = record('st-1', { wordsOf: 'pentagon', note: 'The words are the Pentagon’s.' });
    const text = shown(statement({ record: readout }));
    expect(text).toContain('The words in quotation marks are not the speaker’s own. They are by: The Pentagon');
    expect(text).not.toContain('The words are the Pentagon’s.');
  });

  it('says that the English is a translation, and passes a caution on', () => {
    const text = shown(statement({ translated: true, record: record('st-1', { note: 'Papers differ.' }) }));
    expect(text).toContain('The English is a translation.');
    expect(text).toContain('Papers differ.');
  });

  it.each([
    ['official-text', 'official text'],
    ['independent-sources', 'independent sources'],
    ['shared-origin', 'sources of one origin'],
    ['single-source', 'single source'],
  ] as const)('tells how far its sources bear each other out: %s', (support, words) => {
    const text = shown(statement({ record: record('st-1', { support }) }));
    expect(text).toContain(`On record, word for word (anchor: exact) · ${words}\n`);
  });

  it('links to its sources, on the web only', () => {
    const sources = [
      { title: 'A page', url: 'https://example.org/a_(b)' },
      { title: 'A trap', url: 'command:workbench.action.quit' },
      { title: 'A paper' },
    ];
    const { markdown } = markdownOf(statement({ sources }));
    expect(markdown).toContain('[A page](https://example.org/a_%28b%29)');
    expect(markdown).not.toContain('](command:');
    expect(markdown).toContain('A paper');
  });

  it('shows a code that the codebook does not have, and none where there is none', () => {
    expect(shown(statement({ code: '9999' }))).toContain('CAMEO 9999 ·');
    expect(shown(statement({ code: null }))).not.toContain('CAMEO');
  });

  it('cuts what is too long for a card', () => {
    const text = shown(statement({ text: 'word '.repeat(100_000) }));
    expect(text.length).toBeLessThan(1000);
    expect(text.split('\n')[0]).toMatch(/word…$/);
  });
});

describe('how far the words can be trusted', () => {
  const fragment = { text: '“painful”' };
  it.each<[string, Partial<ArticleStatement>, string, 'words' | 'paraphrase' | '']>([
    ['word for word', { text: 'x'.repeat(60) }, 'On record, word for word (anchor: exact)', ''],
    ['a fragment', fragment, 'On record, word for word (anchor: exact)', 'paraphrase'],
    ['other words', { verbatim: false }, 'On record, but not word for word (anchor: exact)', 'words'],
    ['another context', { anchor: 'moved' }, 'On record, in another context (anchor: moved)', 'words'],
    ['a look-alike', { anchor: 'ambiguous' }, 'Look-alike: similar words are on record', 'words'],
    [
      'an indirect statement',
      { record: record('st-1', { quotation: 'indirect' }) },
      'On record, reported in the article’s own words (anchor: exact)',
      'paraphrase',
    ],
  ])('%s', (_, other, words, besides) => {
    const text = shown(statement(other));
    expect(text).toContain(words);
    expect(text.includes('Words on record: “step back from the brink”')).toBe(besides === 'words');
    if (besides !== 'words')
      expect(text.includes('In short: Both sides should draw back.')).toBe(besides === 'paraphrase');
  });

  it('is never "on record" for what is only detected', () => {
    const text = shown(detected());
    expect(text).toContain(
      'Detected by rule, not checked · confidence high (93 %)\nHow: the speaker is named after the quotation',
    );
    expect(text.toLowerCase()).not.toContain('on record');
    expect(shown(detected({ confidence: null }))).toContain('Detected by rule, not checked\n');
    expect(shown(detected({ rule: null }))).toContain('Detected in the text, not checked');
  });

  it('takes no side where the rules found none', () => {
    expect(shown(detected({ stance: 'other', code: null }))).toMatch(/^No stance detected$/m);
    expect(shown(statement({ stance: 'other', code: null }))).toMatch(/^Other/m);
  });

  it('has words for every rule, and its name for one it does not know', () => {
    for (const { name } of RULES) expect(ruleInWords(name, english.t)).not.toBe(name);
    expect(ruleInWords('some-rule', english.t)).toBe('some-rule');
  });

  it.each([
    [1, 'high (100 %)'],
    [0.9, 'high (90 %)'],
    [0.7, 'fair (70 %)'],
    [0.5, 'moderate (50 %)'],
    [0.3, 'low (30 %)'],
  ])('says how sure it is: %s', (confidence, words) =>
    expect(confidenceInWords(confidence, english.t)).toBe(`confidence ${words}`),
  );

  it('does not speak of rules where the record knows better', () => {
    expect(shown(statement())).not.toContain('rule');
  });
});

describe('a statement that is only on record', () => {
  it('is shown with its words and a way to look for it', () => {
    const { markdown } = statementMarkdown(cardOnRecord(onRecord, dataset), english);
    expect(plain({ markdown })).toContain('“step back from the brink”');
    expect(plain({ markdown })).toContain('António Guterres, Secretary-General of the United Nations');
    expect(plain({ markdown })).toContain('On record; not in an open article (anchor: orphaned)');
    expect(markdown).toContain('command:onTheRecord.findStatement?%5B%22st-guterres-1%22%5D');
  });

  it('joins the pieces of a split quotation', () => {
    const split = record('st-2', { wordings: [{ selectors: [{ exact: 'You got a win,' }, { exact: 'Take it.' }] }] });
    expect(cardOnRecord(split, dataset).words).toBe('“You got a win … Take it.”');
  });

  it('is shown by its paraphrase if it is indirect, with its key phrase', () => {
    const card = cardOnRecord(record('st-3', { quotation: 'indirect' }), dataset);
    expect([card.words, card.recordWords]).toEqual(['Both sides should draw back.', '“step back from the brink”']);
  });
});

it('one line says side, speaker and words', () => {
  expect(plain(statementBrief(cardInArticle(statement(), dataset, noText), english))).toBe(
    'Here: Urged restraint · António Guterres · “step back from the brink.”',
  );
});
