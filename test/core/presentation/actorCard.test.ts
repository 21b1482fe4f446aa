import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/core/dataset/dataset.ts';
import {
  actorCard,
  actorMarkdown,
  actorOnRecord,
  ambiguousMarkdown,
  membersOnRecord,
} from '../../../src/core/presentation/actorCard.ts';
import { english } from '../../../src/core/presentation/words.ts';
import { cameron, detected, guterres, onRecord, pentagon, plain, record, statement } from './fixtures.ts';

const place = { uri: 'file:///a b.news', lineOf: (offset: number) => Math.floor(offset / 20) + 1, textAt: () => '' };

function card(other: Partial<Parameters<typeof actorCard>[0]> = {}) {
  return actorCard({
    actor: guterres,
    date: '2024-04-15',
    onRecord: [onRecord],
    here: [],
    place,
    named: 0,
    limit: 8,
    ...other,
  });
}

const shown = (other: Parameters<typeof card>[0]) => plain(actorMarkdown(card(other), english));

describe('the card of an actor', () => {
  it('begins with name, office and body', () => {
    expect(shown({}).split('\n').slice(0, 2)).toEqual([
      'António Guterres, Secretary-General of the United Nations',
      'United Nations',
    ]);
  });

  it.each([
    ['2015-05-05', 'Prime Minister of the United Kingdom'],
    ['2024-04-15', 'U.K. Foreign Secretary'],
  ])('tells the office held on the day of the article: %s', (date, office) => {
    expect(shown({ actor: cameron, date, onRecord: [] })).toContain(`David Cameron, ${office}\n`);
  });

  it('tells no office that was not held then', () => {
    expect(shown({ actor: cameron, date: '2020-01-01', onRecord: [] })).toMatch(/^David Cameron\n/);
  });

  it('says what a body is', () => {
    expect(shown({ actor: pentagon, onRecord: [] })).toContain('United States · The U.S. Department of Defense');
  });

  it.each([
    [0, 'United Nations\n'],
    [1, 'United Nations · named once here\n'],
    [7, 'United Nations · named 7 times here\n'],
  ])('says how often the actor is named: %i', (named, words) => expect(shown({ named })).toContain(words));

  it('gives stance, date with weekday, words and source of what is on record', () => {
    expect(shown({})).toContain('- Urged restraint · Sun 14 Apr 2024 · un.org\n  “step back from the brink”');
    expect(actorMarkdown(card(), english).markdown).toContain('[un.org](https://www.un.org/sg/remarks)');
  });

  it('leads to the line where a statement stands in this article', () => {
    const markdown = actorMarkdown(card({ here: [statement()] }), english).markdown;
    const [, query] = /\[line 3\]\(command:onTheRecord\.openStatement\?([^)]+)\)/.exec(markdown) ?? [];
    expect(JSON.parse(decodeURIComponent(query))).toEqual(['file:///a b.news', 'st-guterres-1', 0]);
    expect(markdown).not.toContain('un.org');
  });

  it('lists the statements of this article first, each once', () => {
    const other = record('st-guterres-2', { date: '2024-04-01' });
    const lines = card({ onRecord: [other, onRecord], here: [statement(), statement()] }).lines;
    expect(lines.map(({ id }) => id)).toEqual(['st-guterres-1', 'st-guterres-2']);
  });

  it('marks what is only detected, and look-alikes', () => {
    const here = [detected({ id: 'd-1' }), statement({ id: 'st-x', anchor: 'ambiguous' })];
    const lines = shown({ here, onRecord: [] }).split('\n');
    expect(lines.find((line) => line.includes('· detected · line 3'))).toBeDefined();
    expect(lines.find((line) => line.includes('· look-alike · line 3'))).toBeDefined();
  });

  it('leaves out what is not in the article', () => {
    expect(card({ here: [statement({ anchor: 'orphaned' })], onRecord: [] }).lines).toEqual([]);
  });

  it('cuts a long list and leads to the rest', () => {
    const many = Array.from({ length: 11 }, (_, i) => record(`st-${i}`));
    const markdown = actorMarkdown(card({ onRecord: many }), english).markdown;
    expect(markdown.match(/^- /gm)).toHaveLength(8);
    expect(markdown).toContain('[and 3 more](command:onTheRecord.showActor?%5B%22antonio-guterres%22%5D)');
  });

  it('gives each of many statements one line that fits', () => {
    const long = record('st-1', { wordings: [{ selectors: [{ exact: 'a word '.repeat(60) }] }] });
    const many = Array.from({ length: 8 }, (_, i) => ({ ...long, id: `st-${i}` }));
    const lines = shown({ onRecord: many })
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line.length).toBeLessThan(100);
  });

  it('of a country leads to who belongs to it, the one with most statements first', () => {
    const country = { ...pentagon, id: 'united-kingdom', name: 'United Kingdom', kind: 'state' as const };
    const friend = { ...cameron, id: 'a-friend', name: 'A Friend' };
    const silent = { ...cameron, id: 'silent', name: 'Silent' };
    const by = (speaker: string, id: string) => record(id, { speaker });
    const dataset = loadDataset({
      title: 'test',
      actors: [country, friend, cameron, silent, guterres],
      statements: [by('a-friend', 'st-1'), by(cameron.id, 'st-2'), by(cameron.id, 'st-3'), onRecord],
    });
    const members = membersOnRecord(country, dataset);
    const markdown = actorMarkdown(card({ actor: country, onRecord: [], members }), english).markdown;
    expect(plain({ markdown })).toContain('David Cameron (2) · A Friend (1)');
    expect(markdown).toContain('(command:onTheRecord.showActor?%5B%22david-cameron%22%5D)');
    expect(shown({ actor: country, onRecord: [onRecord], members })).not.toContain('Cameron');
    expect(membersOnRecord(cameron, dataset)).toEqual([]);
  });

  it('says so when there is nothing', () => expect(shown({ onRecord: [] })).toContain('Nothing on record.'));

  it('without an article tells the present office', () => {
    expect(plain(actorMarkdown(actorOnRecord(cameron, []), english))).toMatch(
      /^David Cameron, U\.K\. Foreign Secretary/,
    );
  });
});

describe('a name that several actors share', () => {
  it('is called ambiguous, and all of them are listed', () => {
    const candidates = [
      { actor: guterres, date: null, onRecord: 2 },
      { actor: cameron, date: '2024-04-15', onRecord: 0 },
    ];
    const { markdown } = ambiguousMarkdown('Bagheri', candidates, english);
    expect(plain({ markdown })).toBe(
      [
        'Bagheri is ambiguous: it may name',
        '',
        '- António Guterres, Secretary-General of the United Nations · United Nations · 2 statements on record',
        '- David Cameron, U.K. Foreign Secretary · United Kingdom · Nothing on record.',
      ].join('\n'),
    );
    expect(markdown).toContain('command:onTheRecord.showActor');
  });
});
