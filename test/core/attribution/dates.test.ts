import { describe, expect, it } from 'vitest';
import { FULL, MONTH_DAY, resolveDay } from '../../../src/core/attribution/dates.ts';
import { createLanguageService } from '../../../src/core/languageService.ts';
import { CAST } from './cases/cast.ts';

const service = createLanguageService(CAST);
const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;

describe('the day of an article', () => {
  it.each([
    ['PRENN, April 17, 2024 — The port is shut.', '2024-04-17'],
    ['Prenn, April 17, 2024 (Orbit) - The port is shut.', '2024-04-17'],
    ['Wednesday, 17 April 2024', '2024-04-17'],
    ['2024-04-17', '2024-04-17'],
    ['LONDON, June 6, 1944 — The port is shut.', '1944-06-06'],
    ['2 February 1,820', null],
    ['Published Wednesday, April 17, 2024, 10:30 a.m. EDT', '2024-04-17'],
    ['Last updated: 3rd of March 2019 at 17:05', '2019-03-03'],
    ['By Ana Quispe, 29 February 2024', '2024-02-29'],
    ['April 17', null],
    ['31 February 2024', null],
    ['PRENN (Orbit) — The port is shut.', null],
    ['“Monday, April 15, 2024,” said the letter.', null],
    ['The mill that burned down on 3 March 2019 is to be built again, the town has said.', null],
    ['On April 17, 2024, the keeper — a man of few words — shut the gate.', null],
  ])('%s', (line, expected) => {
    expect(service.read(`A headline\n\n${line}\n\nThe gate is shut.`).date).toBe(expected);
  });

  it('is the first of the dates at the head', () => {
    expect(service.read('Monday, 15 April 2024\n\nUpdated 16 April 2024\n\nText.').date).toBe('2024-04-15');
  });
});

describe('a day seen from the article', () => {
  const wednesday = dayOf('2024-04-17');

  it.each([
    ['Wednesday, the day itself', 4, '2024-04-17'],
    ['Tuesday', 3, '2024-04-16'],
    ['Thursday, six days before', 5, '2024-04-11'],
    ['last Wednesday, a week before', 14, '2024-04-10'],
    ['last Tuesday', 13, '2024-04-16'],
    ['today', 8, '2024-04-17'],
    ['yesterday', 9, '2024-04-16'],
    ['30 December of the year before', MONTH_DAY + 11 * 32 + 30, '2023-12-30'],
    ['29 February', MONTH_DAY + 1 * 32 + 29, '2024-02-29'],
    ['a whole date', FULL + dayOf('2019-03-03'), '2019-03-03'],
    ['none', 0, null],
  ])('%s', (_, day, expected) => {
    expect(resolveDay(day, wednesday)).toBe(expected);
  });

  it('is unknown without the article’s day, unless it is whole', () => {
    expect(resolveDay(4, 0)).toBeNull();
    expect(resolveDay(MONTH_DAY + 3 * 32 + 1, 0)).toBeNull();
    expect(resolveDay(FULL + dayOf('2019-03-03'), 0)).toBe('2019-03-03');
  });

  it('finds 29 February in the last leap year', () => {
    expect(resolveDay(MONTH_DAY + 1 * 32 + 29, dayOf('2023-05-01'))).toBe('2020-02-29');
  });

  it('knows days before 1970', () => {
    expect(resolveDay(2, dayOf('1969-12-31'))).toBe('1969-12-29');
    expect(resolveDay(7, dayOf('1969-12-26'))).toBe('1969-12-20');
    expect(resolveDay(FULL + dayOf('1965-04-17'), 0)).toBe('1965-04-17');
  });
});

describe('the day of a statement', () => {
  it.each([
    ['Ilir Hoxha said on Tuesday that the gate was shut.', '2024-04-16'],
    ['On Tuesday, Ilir Hoxha said that the gate was shut.', '2024-04-16'],
    ['Ilir Hoxha on Tuesday said the gate was shut.', '2024-04-16'],
    ['“The gate is shut,” Ilir Hoxha said late Saturday.', '2024-04-13'],
    ['“The gate is shut,” Ilir Hoxha said last Wednesday.', '2024-04-10'],
    ['Ilir Hoxha said on Monday, April 8, 2024, that the gate was shut.', '2024-04-08'],
    ['Ilir Hoxha said on April 17, 1965, that the gate was shut.', '1965-04-17'],
    ['Ilir Hoxha in April told 1,200 men that the gate was shut.', null],
    ['In April 1,200 soldiers told Ilir Hoxha that the gate was shut.', null],
    ['Ilir Hoxha said the gate was shut on Friday.', null],
    ['Ilir Hoxha, who was elected on Monday, said the gate was shut.', null],
    ['“The gate is shut,” Ilir Hoxha told the Sun.', null],
    ['“The gate is shut,” Ilir Hoxha said before Monday’s match.', null],
    ['“The gate is shut until Friday,” Ilir Hoxha said.', null],
  ])('%s', (sentence, expected) => {
    const [statement] = service.read(`PRENN, April 17, 2024 — It rained.\n\n${sentence}`).statements();
    expect(statement.date).toBe(expected);
  });
});

it('follows an edit of the date line', () => {
  const text = `Wednesday, 17 April 2024\n\n${'It rained.\n\n'.repeat(90)}“No,” Ilir Hoxha said on Tuesday.`;
  const reading = service.read(text);
  expect(reading.statements()[0].date).toBe('2024-04-16');
  reading.edit([{ offset: text.indexOf('17'), length: 2, text: '24' }]);
  expect(reading.statements()[0].date).toBe('2024-04-23');
});
