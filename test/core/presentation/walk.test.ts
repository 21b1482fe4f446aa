import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../../src/core/presentation/walk.ts';
import { cameron, detected, statement } from './fixtures.ts';

const cameronSays = { name: 'David Cameron', actor: cameron, spans: [] };
const span = (start: number, end: number) => ({ span: { start, end } });
const list = [
  statement({ id: 'a', ...span(10, 40) }),
  detected({ id: 'b', speaker: cameronSays, ...span(50, 90) }),
  detected({ id: 'c', speaker: cameronSays, ...span(60, 80) }),
  statement({ id: 'd', ...span(100, 120) }),
];
const at = (start: number, end = start) => ({ start, end });

describe('the walk from statement to statement', () => {
  it.each([
    [at(0), 1, 'a'],
    [at(0), -1, 'd'],
    [at(10, 40), 1, 'b'],
    [at(50, 90), 1, 'c'],
    [at(60, 80), 1, 'd'],
    [at(60, 80), -1, 'b'],
    [at(100, 120), 1, 'a'],
    [at(20), 1, 'b'],
    [at(20), -1, 'a'],
    [at(500), 1, 'a'],
    [at(500), -1, 'd'],
  ] as const)('from %j by %i to %s', (from, direction, id) => expect(stepFrom(list, from, direction)?.id).toBe(id));

  it.each([
    [at(10, 40), 1, 'd'],
    [at(100, 120), 1, 'a'],
    [at(10, 40), -1, 'd'],
    [at(70), 1, 'b'],
    [at(50, 90), 1, 'c'],
    [at(95), 1, 'b'],
  ] as const)('with the same speaker, from %j by %i to %s', (from, direction, id) =>
    expect(stepFrom(list, from, direction, true)?.id).toBe(id),
  );

  it('goes nowhere without statements', () => {
    expect(stepFrom([], at(0), 1)).toBeNull();
    expect(stepFrom([], at(0), 1, true)).toBeNull();
  });

  it('stays where there is but one', () => expect(stepFrom([list[0]], at(10, 40), 1)?.id).toBe('a'));
});
