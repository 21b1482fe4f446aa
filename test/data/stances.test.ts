import { expect, test } from 'vitest';
import { STANCES, stanceAdmitsCode } from '../../src/core/dataset/stances.ts';
import { stanceLabel } from '../../src/core/presentation/stances.ts';
import { english } from '../../src/core/presentation/words.ts';

test('the headline stances come first, and every stance has a label of its own', () => {
  expect(STANCES.slice(0, 2)).toEqual(['urged-restraint', 'vowed-response']);
  expect(new Set(STANCES.map((stance) => stanceLabel(stance, english.t))).size).toBe(STANCES.length);
});

test.each([
  ['0256', ['urged-restraint']],
  ['1056', ['urged-restraint']],
  ['027', ['urged-restraint', 'called-for-diplomacy', 'other']],
  ['036', ['called-for-diplomacy', 'other']],
  ['0356', ['disavowed-escalation']],
  ['1212', ['declined-to-take-part', 'other']],
  ['138', ['vowed-response', 'threatened-if-attacked']],
  ['1384', ['vowed-response', 'threatened-if-attacked']],
  ['1312', ['vowed-response', 'threatened-if-attacked', 'other']],
  ['020', ['urged-retaliation', 'other']],
  ['014', ['weighed-response']],
  ['051', ['affirmed-support']],
  ['112', ['condemned', 'other']],
  ['013', ['claimed-success', 'other']],
  ['010', ['other']],
  [null, ['other']],
])('the code %s may stand with %j', (code, stances) => {
  expect(STANCES.filter((stance) => stanceAdmitsCode(stance, code))).toEqual(stances);
});
