import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../src/core/languageService.ts';
import { bundledDataset } from '../../src/data/dataset.ts';

const service = createLanguageService(bundledDataset);
const textOf = (name: string) => readFileSync(path.join('media', 'samples', name), 'utf8');
const read = (name: string) => service.read(textOf(name));

/** Every statement on record that a reader finds in a sample, in order of the text. */
const onRecord: Record<string, { date: string; statements: string }> = {
  '01-allies-urge-israel.news.txt': {
    date: '2024-04-15',
    statements: `western-governments-1 halevi-1 macron-1 macron-2 cameron-1 cameron-2 guterres-1 biden-2 biden-1 gallant-1
      gallant-2 blinken-1 blinken-2 idf-1 idf-2 war-cabinet-1 gantz-1 pentagon-1 austin-2 austin-1 kirby-3 kirby-1 kirby-2
      g7-1 joly-1`,
  },
  '02-calm-heads.news': {
    date: '2024-04-17',
    statements: `cameron-5 netanyahu-3 baerbock-1 sunak-2 sunak-1 cameron-3 cameron-4 fcdo-1 herzog-1 herzog-2 katz-2
      von-der-leyen-1 borrell-1`,
  },
  '03-weeks-of-vows.txt': {
    date: '2024-04-19',
    statements: `iranian-official-1 amir-abdollahian-3 raisi-1 khamenei-1 salami-1 bagheri-1 khamenei-2 katz-1 gallant-4
      iran-un-1 bagheri-2 putin-1 raisi-3 blinken-5 stoltenberg-1`,
  },
  '04-security-council-live.md': {
    date: '2024-04-14',
    statements: `francis-1 india-mea-1 china-ministry-1 kamikawa-1 shoukry-1 saudi-ministry-1 kirby-5 biden-6 biden-3 biden-4
      biden-5 g7-2 g7-4 guterres-3 guterres-1 nebenzya-1 erdan-1 iravani-1 ben-gvir-1`,
  },
};

describe('the sample articles', () => {
  for (const [name, { date, statements }] of Object.entries(onRecord)) {
    it(`${name}: every statement on record stands in its place, under its own speaker, and no other`, () => {
      const reading = read(name);
      expect(reading.date).toBe(date);
      const found = reading.statements().filter(({ record }) => record !== null);
      expect(found.map(({ id }) => id.replace('st-', ''))).toEqual(statements.split(/\s+/));
      for (const { id, record, anchor, verbatim, speaker } of found)
        expect([id, anchor, verbatim, speaker?.actor?.id]).toEqual([id, 'exact', true, record?.speaker]);
    });
  }

  it('are told by a quick look to hold what stands in them, and hardly anything else', () => {
    for (const [name, { statements }] of Object.entries(onRecord)) {
      const text = textOf(name);
      const held = bundledDataset.statements.filter((statement) => service.searchFor(statement).holds(text));
      const ids = held.map(({ id }) => id.replace('st-', ''));
      const here = statements.split(/\s+/);
      expect(ids).toEqual(expect.arrayContaining(here));
      expect(ids.length - here.length).toBeLessThan(3);
    }
  });

  it('dress a statement with what a reader asks', () => {
    const biden = read('01-allies-urge-israel.news.txt')
      .statements()
      .find(({ id }) => id === 'st-biden-2');
    expect(biden).toMatchObject({
      speaker: { name: 'Joe Biden' },
      office: 'President of the United States',
      quotation: 'direct',
      addressee: 'Benjamin Netanyahu',
      via: ['Axios', 'a senior White House official'],
      hedged: true,
      date: '2024-04-13',
      stance: 'urged-restraint',
      code: '0256',
    });
  });

  it('count how often an actor is named, however that is', () => {
    const reading = read('03-weeks-of-vows.txt');
    const text = readFileSync(path.join('media', 'samples', '03-weeks-of-vows.txt'), 'utf8');
    expect(reading.mentionCount('ali-khamenei')).toBe(text.match(/Khamenei/g)?.length);
    const bagheri = reading.mentions().filter(({ span }) => text.slice(span.start, span.end).endsWith('Bagheri'));
    expect(bagheri.some(({ actors }) => actors.length === 2)).toBe(true);
  });
});
