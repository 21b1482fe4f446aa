import { expect, test } from 'vitest';
import { STANCE_LABELS, STANCES, stanceAdmitsCode } from '../../src/core/dataset/stances.ts';

test('the headline stances come first, and every stance has a label of its own', () => {
  expect(STANCES.slice(0, 2)).toEqual(['urged-restraint', 'vowed-response']);
  expect(Object.keys(STANCE_LABELS)).toEqual([...STANCES]);
  expect(new Set(Object.values(STANCE_LABELS)).size).toBe(STANCES.length);
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
