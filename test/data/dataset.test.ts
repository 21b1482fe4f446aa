import { describe, expect, test } from 'vitest';
import { loadDataset, officeAt } from '../../src/core/dataset/dataset.ts';
import type { Actor } from '../../src/core/dataset/schema.ts';
import { bundledDataset } from '../../src/data/dataset.ts';

describe('loadDataset', () => {
  const index = loadDataset(bundledDataset);

  test('finds actors and statements by id', () => {
    expect(index.actorById('emmanuel-macron')?.name).toBe('Emmanuel Macron');
    expect(index.statementById('st-macron-1')?.speaker).toBe('emmanuel-macron');
    expect(index.actorById('constructor')).toBeUndefined();
    expect(index.statementById('st-macron-99')).toBeUndefined();
  });

  test('gives an actor’s statements by date, those without a date last', () => {
    const ids = index.statementsByActor('hossein-amir-abdollahian').map(({ id }) => id);
    expect(ids).toEqual(['st-amir-abdollahian-1', 'st-amir-abdollahian-2', 'st-amir-abdollahian-3']);
    const katz = index.statementsByActor('israel-katz').map(({ date }) => date);
    expect(katz).toEqual(['2024-04-16', undefined]);
    expect(index.statementsByActor('hamas')).toEqual([]);
  });

  test('every statement is under its speaker', () => {
    const found = bundledDataset.actors.flatMap(({ id }) => index.statementsByActor(id));
    expect(found.length).toBe(bundledDataset.statements.length);
  });
});

describe('officeAt', () => {
  const cameron = loadDataset(bundledDataset).actorById('david-cameron')!;
  const envoy: Actor = { id: 'a', name: 'A B', kind: 'person', aliases: [], offices: [{ title: 'Envoy' }] };
  const both = { ...envoy, offices: [{ title: 'Envoy' }, { title: 'Mayor', from: '2020-01-01', until: '2020-12-31' }] };

  test.each([
    ['2024-04-15', 'U.K. Foreign Secretary'],
    ['2023-11-13', 'U.K. Foreign Secretary'],
    ['2024-07-05', 'U.K. Foreign Secretary'],
    ['2012-01-01', 'Prime Minister of the United Kingdom'],
    ['2020-01-01', undefined],
    ['2024-07-06', undefined],
  ])('on %s: %s', (date, title) => {
    expect(officeAt(cameron, date)?.title).toBe(title);
  });

  test('without a date, the first', () => {
    expect(officeAt(cameron)?.title).toBe('U.K. Foreign Secretary');
    expect(officeAt({ ...envoy, offices: [] })).toBeNull();
  });

  test('an office without dates fills what dated ones leave open', () => {
    expect(officeAt(both, '2020-06-01')?.title).toBe('Mayor');
    expect(officeAt(both, '2021-06-01')?.title).toBe('Envoy');
    expect(officeAt(envoy, '1999-01-01')?.title).toBe('Envoy');
  });

  test('of two that hold the day, the one that began later', () => {
    const katz = loadDataset(bundledDataset).actorById('israel-katz')!;
    expect(officeAt(katz, '2024-04-15')?.title).toBe('Minister of Foreign Affairs of Israel');
    expect(officeAt(katz, '2025-01-01')?.title).toBe('Minister of Defense of Israel');
    const offices = [
      { title: 'Deputy', from: '2019-01-01' },
      { title: 'Head', from: '2020-01-01' },
    ];
    expect(officeAt({ ...envoy, offices }, '2021-01-01')?.title).toBe('Head');
    expect(officeAt({ ...envoy, offices: [...offices].reverse() }, '2021-01-01')?.title).toBe('Head');
  });
});
