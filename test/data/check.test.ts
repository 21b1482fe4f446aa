import { describe, expect, test } from 'vitest';
import { checkDataset, foldName } from '../../src/core/dataset/check.ts';
import type { Actor, Dataset, Statement } from '../../src/core/dataset/schema.ts';

const anna: Actor = { id: 'anna', name: 'Anna Ortiz', kind: 'person', aliases: ['Ortiz'] };
const carl: Actor = { id: 'carl', name: 'Carl Bly', kind: 'person', aliases: ['Bly'], ambiguousAliases: ['the envoy'] };
const said: Statement = {
  id: 'st-ortiz-1',
  speaker: 'anna',
  quotation: 'direct',
  wordings: [{ selectors: [{ exact: 'Stand down.' }], sources: [0] }],
  paraphrase: 'She asked both armies to stop.',
  date: '2024-02-29',
  via: [],
  hedged: false,
  translated: false,
  code: '0256',
  stance: 'urged-restraint',
  sources: [{ title: 'A paper', published: '2024-03-01' }],
};

function problems(actors: Actor[], statements: Statement[] = []): string[] {
  const dataset: Dataset = { title: 'Test', actors, statements };
  return checkDataset(dataset).map(({ path, message }) => `${path}: ${message}`);
}

describe('checkDataset', () => {
  test('finds nothing in a sound dataset', () => {
    expect(problems([anna, carl], [said])).toEqual([]);
  });

  test('ids are unique among actors and among statements', () => {
    expect(problems([anna, { ...carl, id: 'anna' }], [said, said])).toEqual([
      'actors[1].id: the id "anna" is taken',
      'statements[1].id: the id "st-ortiz-1" is taken',
    ]);
  });

  test('speakers and authors of readouts are known', () => {
    expect(problems([anna], [{ ...said, speaker: 'bert', wordsOf: 'palace' }])).toEqual([
      'statements[0].speaker: there is no actor "bert"',
      'statements[0].wordsOf: there is no actor "palace"',
    ]);
  });

  test('codes fit stances', () => {
    expect(
      problems(
        [anna],
        [
          { ...said, code: '138' },
          { ...said, id: 'st-ortiz-2', code: null },
        ],
      ),
    ).toEqual([
      'statements[0].code: the stance "urged-restraint" does not allow the code "138"',
      'statements[1].code: the stance "urged-restraint" does not allow the code null',
    ]);
  });

  test('a name has one owner, whatever its case, accents and apostrophes', () => {
    expect(problems([anna, { ...carl, aliases: ['ÓRTIZ'] }])).toEqual([
      'actors[1].aliases[0]: "ÓRTIZ" is a name of anna too',
    ]);
    expect(problems([anna, { ...carl, name: 'anna  ortiz' }])).toEqual([
      'actors[1].name: "anna  ortiz" is a name of anna too',
    ]);
    expect(foldName('Iran’s  Mission')).toBe(foldName("IRAN'S MISSION"));
  });

  test('a shared name is marked ambiguous by all who share it, or by none', () => {
    const other = { ...carl, ambiguousAliases: ['Ortiz'] };
    expect(problems([anna, other])).toEqual([
      'actors[1].ambiguousAliases[0]: "Ortiz" is ambiguous here, but a name of anna alone there',
    ]);
    expect(problems([{ ...anna, aliases: [], ambiguousAliases: ['Ortiz'] }, other])).toEqual([]);
  });

  test('an alias stands once, in each case that texts use, and without "the"', () => {
    expect(problems([{ ...anna, aliases: ['Ortiz', 'Anna Ortiz', 'Ortiz', 'The Envoy'] }])).toEqual([
      'actors[0].aliases[3]: "The Envoy" starts with "the"',
      'actors[0].aliases[1]: "Anna Ortiz" stands twice',
      'actors[0].aliases[2]: "Ortiz" stands twice',
    ]);
    expect(problems([{ ...anna, aliases: ['War Cabinet', 'war cabinet'] }])).toEqual([]);
  });

  test('wordings name sources that are there', () => {
    const wordings = [{ selectors: [{ exact: 'Stand down.' }], sources: [0, 1] }];
    expect(problems([anna], [{ ...said, wordings }])).toEqual([
      'statements[0].wordings[0].sources[1]: there is no source 1',
    ]);
  });

  test('dates are days of the calendar, and offices end after they begin', () => {
    const offices = [
      { title: 'Envoy', from: '2024-05-02', until: '2024-05-01' },
      { title: 'Mayor', from: '2023-02-29' },
    ];
    const sources = [{ title: 'A paper', published: '2024-04-31' }];
    expect(problems([{ ...anna, offices }], [{ ...said, date: '2023-02-29', sources }])).toEqual([
      'actors[0].offices[0]: the office ends before it begins',
      'actors[0].offices[1].from: "2023-02-29" is no day of the calendar',
      'statements[0].date: "2023-02-29" is no day of the calendar',
      'statements[0].sources[0].published: "2024-04-31" is no day of the calendar',
    ]);
  });
});
