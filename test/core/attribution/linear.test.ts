import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../../src/core/languageService.ts';
import { CAST } from './cases/cast.ts';

const service = createLanguageService(CAST);

/** Kinds of text on which matchers of names, marks or clauses are known to go quadratic. */
const worst: readonly (readonly [string, (length: number) => string])[] = [
  ['only straight marks', fill('"')],
  ['only opening marks', fill('“')],
  ['only closing marks', fill('”')],
  ['only single marks', fill("'")],
  ['marks with blanks', fill('" ')],
  ['marks with letters', fill('“a ')],
  ['only capitals', fill('A')],
  ['only capital words', fill('Abel ')],
  ['initials', fill('A. B. ')],
  ['one endless sentence', fill('and the committee went on with the work of the day ')],
  ['one endless sentence of commas', fill('the minister, a doctor, ')],
  ['nested brackets', (length) => '('.repeat(length / 2) + ')'.repeat(length / 2)],
  ['square brackets that never close', fill('[a ')],
  ['links that never close', fill('[a](b ')],
  ['stars', fill('*a ')],
  ['only cues', fill('said ')],
  ['cues and names', fill('Abel said Cain told ')],
  ['that, that, that', fill('said that he said that ')],
  ['pronouns', fill('She said: “No.” He said: “Yes.”\n')],
  ['halves of one sentence', fill('the day was long, he said, “and the night was longer,” ')],
  ['questions with unknown verbs', fill('“Why not now?” Abel beamed a little, ')],
  ['titles in a row', fill('a film called “Night Shift,” which ')],
  ['paragraphs that never close', fill('“It goes on and on.\n\n')],
  ['a known name', fill('Vesna Korhal ')],
  ['descriptions', fill('The minister said it was late. ')],
  ['no letter at all', fill('\0\u00a0')],
  ['blank lines', fill('\n')],
  ['halves of surrogate pairs', fill('\ud800')],
];

function fill(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

describe('time grows with the text, not faster', () => {
  const small = 1 << 18;
  const large = 1 << 20;

  /** Milliseconds of the processor's time, the least of `runs`: what else the machine does counts little. */
  function time(text: string, runs: number): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const start = process.cpuUsage();
      service.read(text).statements();
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  }

  it.each(worst)('%s', { timeout: 60_000, retry: 1 }, (_, make) => {
    const short = time(make(small), 2);
    // Four times the text; what is quadratic takes sixteen times as long. The 40 ms are the machine's.
    expect(time(make(large), 1)).toBeLessThan(short * 4 * 2.5 + 40);
  });
});
