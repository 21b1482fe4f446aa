import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/core/dataset/check.ts';
import { loadDataset } from '../../src/core/dataset/dataset.ts';
import { STANCES } from '../../src/core/dataset/stances.ts';
import { bundledDataset } from '../../src/data/dataset.ts';

const { actors, statements } = bundledDataset;
const index = loadDataset(bundledDataset);

describe('the bundled dataset', () => {
  test('is sound', () => {
    expect(checkDataset(bundledDataset)).toEqual([]);
  });

  test('holds at least 100 statements by at least 60 actors, on every side', () => {
    expect(statements.length).toBeGreaterThanOrEqual(100);
    expect(new Set(statements.map(({ speaker }) => speaker)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(statements.map(({ stance }) => stance))).toEqual(new Set(STANCES));
  });

  test('leads to a public page for every statement', () => {
    const without = statements.filter(({ sources }) => !sources.some(({ url }) => url));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('quotes words, not a paper’s marks around them', () => {
    const exact = statements
      .flatMap(({ wordings }) => wordings.flatMap(({ selectors }) => selectors))
      .map((s) => s.exact);
    expect(exact.filter((words) => /^[“”"\s]|[,“”"\s]$/.test(words))).toEqual([]);
  });

  test('anchors an indirect statement by phrases of two to eight words', () => {
    const phrases = statements
      .filter(({ quotation }) => quotation === 'indirect')
      .flatMap(({ wordings }) => wordings.flatMap(({ selectors }) => selectors.map(({ exact }) => exact)));
    expect(phrases.length).toBeGreaterThan(15);
    expect(phrases.filter((phrase) => ![2, 3, 4, 5, 6, 7, 8].includes(phrase.split(' ').length))).toEqual([]);
  });

  test('says whose words a readout has, and never that they are the speaker’s', () => {
    const readouts = statements.filter(({ wordsOf }) => wordsOf);
    expect(readouts.map(({ id }) => id)).toEqual(expect.arrayContaining(['st-austin-1', 'st-sunak-2', 'st-putin-1']));
    expect(readouts.filter(({ speaker, wordsOf }) => speaker === wordsOf)).toEqual([]);
  });

  test.each([
    ['Bagheri', ['mohammad-bagheri', 'ali-bagheri-kani']],
    ['Tamim', ['tamim-bin-hamad-al-thani', 'muhammad-ali-tamim']],
    ['Herzog', ['isaac-herzog', 'michael-herzog']],
    ['Harris', ['kamala-harris', 'simon-harris']],
  ])('knows that %s is the name of two', (name, ids) => {
    const sharers = actors.filter(({ ambiguousAliases }) => ambiguousAliases?.includes(name));
    expect(sharers.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['Washington', 'united-states'],
    ['Jewish state', 'israel'],
    ['Jerusalem', 'israel'],
    ['Tehran', 'iran'],
    ['Islamic Republic', 'iran'],
    ['IDF', 'israel-defense-forces'],
    ['War Cabinet', 'war-cabinet'],
    ['Group of Seven', 'g7-leaders'],
    ['Macron', 'emmanuel-macron'],
  ])('knows %s', (alias, id) => {
    expect(actors.filter(({ aliases }) => aliases.includes(alias)).map((actor) => actor.id)).toEqual([id]);
  });
});

describe('the statements of the article that the dataset began with', () => {
  test.each([
    [
      'st-austin-1',
      'lloyd-austin',
      'affirmed-support',
      [
        'The Secretary reiterated steadfast U.S. support for Israel’s defense and reaffirmed the strategic goal of regional stability',
      ],
    ],
    ['st-austin-2', 'lloyd-austin', 'urged-restraint', ['importance of upholding regional stability']],
    [
      'st-pentagon-1',
      'pentagon',
      'claimed-success',
      [
        'discuss[ed] the aftermath of Iran’s unprecedented April 13 attacks, which U.S., Israeli, and partner forces thwarted in a combined defensive operation.',
      ],
    ],
    ['st-war-cabinet-1', 'war-cabinet', 'weighed-response', ['painful']],
    ['st-gallant-1', 'yoav-gallant', 'vowed-response', ['had no choice but to respond']],
    ['st-gallant-2', 'yoav-gallant', 'vowed-response', ['could not accept a reality', 'without repercussions']],
    ['st-idf-1', 'israel-defense-forces', 'claimed-success', ['significant strategic achievement']],
    ['st-idf-2', 'israel-defense-forces', 'claimed-success', ['none of the 170 UAVs', 'penetrated Israeli territory']],
    [
      'st-halevi-1',
      'herzi-halevi',
      'vowed-response',
      [
        'We are looking ahead',
        'We are considering our steps, and this launch of so many missiles, cruise missiles and UAVs into the territory of the State of Israel will be met with a response.',
      ],
    ],
    [
      'st-western-governments-1',
      'western-governments',
      'urged-restraint',
      ['called on Israel to refrain from retaliating'],
    ],
    ['st-macron-1', 'emmanuel-macron', 'urged-restraint', ['everything we can to avoid a flare-up']],
    [
      'st-macron-2',
      'emmanuel-macron',
      'urged-restraint',
      ['that it should not respond by escalating, but rather by isolating Iran'],
    ],
    ['st-cameron-1', 'david-cameron', 'declined-to-take-part', ['would not take part in any military action']],
    [
      'st-cameron-2',
      'david-cameron',
      'urged-restraint',
      ['We’re saying very strongly that we don’t support a retaliatory strike. We don’t think they should make one.'],
    ],
    ['st-guterres-1', 'antonio-guterres', 'urged-restraint', ['step back from the brink']],
    ['st-g7-1', 'g7-leaders', 'urged-restraint', ['all channels of influence']],
    ['st-biden-1', 'joe-biden', 'declined-to-take-part', ['will not support an Israeli retaliatory attack']],
    ['st-biden-2', 'joe-biden', 'urged-restraint', ['You got a win. Take the win']],
    [
      'st-blinken-1',
      'antony-blinken',
      'called-for-diplomacy',
      ['coordinating a diplomatic response', 'prevent further escalation'],
    ],
    [
      'st-blinken-2',
      'antony-blinken',
      'urged-restraint',
      ['Strength and wisdom must be the two sides of the same coin'],
    ],
    ['st-kirby-1', 'john-kirby', 'disavowed-escalation', ['[Biden] is certainly not looking for a war with Iran']],
    [
      'st-kirby-2',
      'john-kirby',
      'urged-restraint',
      ['I am confident that Prime Minister Netanyahu is aware of the president’s concerns'],
    ],
  ] as const)('%s', (id, speaker, stance, words) => {
    const statement = index.statementById(id);
    expect(statement?.speaker).toBe(speaker);
    expect(statement?.stance).toBe(stance);
    expect(statement?.wordings[0].selectors.map(({ exact }) => exact)).toEqual(words);
    expect(statement?.sources[0].url).toBe(
      'https://www.jns.org/us-defense-chief-urges-israel-to-uphold-regional-stability/',
    );
  });

  test('one utterance that papers word differently is one statement', () => {
    const coin = index.statementById('st-blinken-2');
    expect(coin?.wordings.map(({ sources }) => sources)).toEqual([[0], [1, 2]]);
  });

  test('a chain of hearsay is told from the reader backwards', () => {
    expect(index.statementById('st-biden-2')).toMatchObject({
      via: ['Axios', 'a senior White House official'],
      hedged: true,
      addressee: 'Benjamin Netanyahu',
    });
    expect(index.statementById('st-g7-1')).toMatchObject({ via: ['Kan News'], hedged: true });
  });
});
