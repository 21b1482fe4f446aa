import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../../src/core/languageService.ts';
import { align, alignExact } from '../../../src/core/record/align.ts';
import { MANY } from '../../../src/core/record/contenders.ts';
import { createWordReader, readWords } from '../../../src/core/record/readWords.ts';
import { bundledDataset } from '../../../src/data/dataset.ts';
import { createDesk, show } from './desk.ts';

const service = createLanguageService(bundledDataset);
const folder = path.join('media', 'samples');
const samples = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));
const all = `${samples.join('\n\n')}\n\n`;

/** What anchoring gives, with the words. */
function anchored(text: string, reading = service.read(text)): string[] {
  return reading
    .statements()
    .flatMap(({ record, anchor, verbatim, content }) =>
      record ? [`${anchor} ${verbatim} ${record.id} ${JSON.stringify(content)}`] : [],
    );
}

describe('statements that stand in many places', () => {
  it('are ambiguous, and shown at the first', () => {
    const states = (text: string) =>
      service
        .read(text)
        .statements()
        .flatMap(({ record, anchor, span }) => (record ? [{ id: record.id, anchor, span }] : []));
    const once = states(all);
    for (const times of [2, MANY + 3]) {
      const often = states(all.repeat(times));
      expect(often.map(({ id }) => id)).toEqual(once.map(({ id }) => id));
      expect(new Set(often.map(({ anchor }) => anchor))).toEqual(new Set(['ambiguous']));
      expect(often.every(({ span }) => span.end <= all.length)).toBe(true);
    }
  });

  it('are ambiguous even where only one place names the speaker', () => {
    const banner = 'The banner read: “Step back from the brink!”';
    const named = 'Guterres said all must “step back from the brink”.';
    const rain = 'Rain fell.\n\nMany came.\n\nNobody spoke.';
    const withOthers = (others: number) => `${named}\n\n${rain}\n\n${`${banner}\n\n`.repeat(others)}`;
    const desk = createDesk();
    expect(show(desk, withOthers(MANY - 2))).toEqual(['exact brink: step back from the brink']);
    expect(show(desk, withOthers(MANY + 2))).toEqual(['ambiguous brink: step back from the brink']);
  });

  it('are not found again in words that were found already', () => {
    const desk = createDesk(bundledDataset.statements, bundledDataset.actors);
    const heard =
      'I make a heartfelt plea stop all actions that could fuel … a spiral of violence and that could drag the Middle East into an even greater conflict';
    const text = `Pope Francis said: “${heard}.” He spoke of a deterrent in the Middle East.`;
    expect(show(desk, text)).toEqual([`exact ~st-francis-1: ${heard}`]);
  });

  it('are found wherever a long run of them is cut', () => {
    const desk = createDesk();
    const other = 'Blinken said that “strength and wisdom must be the two sides of the same coin”.';
    for (let before = 0; before < 80; before++) {
      const lines = Array.from({ length: before }, () => 'Lavrov said: “You got a win. Take the win.”');
      const text = [...lines, other, 'Rain fell.', 'Guterres spoke last.', '“Step back from the brink!” he said.'].join(
        '\n\n',
      );
      expect(show(desk, text).filter((line) => !line.includes(' win'))).toEqual([
        'exact coin: strength and wisdom must be the two sides of the same coin',
        'exact brink: Step back from the brink',
      ]);
    }
  });

  it('are the same in an edited reading as in a fresh one', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.constant(0), fc.nat({ max: 20 }), fc.nat({ max: 4_000 })),
      text: fc.oneof(
        fc.constantFrom('', '\n\n', '”', 'e', 'Rain fell.\n\n'.repeat(30)),
        fc.constantFrom(...all.split('\n\n').filter((paragraph) => paragraph.includes('“'))),
      ),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MANY + 4 }),
        fc.integer({ min: 0, max: 3 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (times, sample, edits) => {
          let text = `${samples[sample]}\n\n`.repeat(times);
          const reading = service.read(text);
          reading.statements();
          for (const { at, length, text: inserted } of edits) {
            const offset = Math.floor(at * text.length);
            const cut = Math.min(length, text.length - offset);
            reading.edit([{ offset, length: cut, text: inserted }]);
            text = text.slice(0, offset) + inserted + text.slice(offset + cut);
            reading.statementsAt(offset);
          }
          expect(anchored(text, reading)).toEqual(anchored(text));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('take time that grows with the text, and not much of it', { retry: 2 }, () => {
    const repeated = (length: number) => all.repeat(Math.ceil(length / all.length)).slice(0, length);
    /** Milliseconds of the processor's time. */
    const time = (text: string, { read } = service): number => {
      const start = process.cpuUsage();
      read(text).statements();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(repeated(1 << 18));
    const short = Math.min(time(repeated(1 << 18)), time(repeated(1 << 18)));
    // Four times the text: sixteen times the time if it were quadratic. Anchoring is done long before the end of either.
    const long = time(repeated(1 << 20));
    expect(long).toBeLessThan(short * 4 * 1.5 + 40);
    const noRecord = createLanguageService({ ...bundledDataset, statements: [] });
    time(repeated(1 << 18), noRecord);
    expect(long).toBeLessThan(time(repeated(1 << 20), noRecord) * 2.5 + 40);
  });
});

describe('words exactly as recorded', () => {
  it('are laid over one another as by the whole table', () => {
    const word = fc.constantFrom(
      'we',
      'will',
      'not',
      'the',
      'brink',
      'Iran’s',
      '“',
      '”',
      '[',
      ']',
      '…',
      'discuss[ed]',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.array(word, { maxLength: 9 }), (inner, outer) => {
        const reader = createWordReader();
        const recorded = readWords(inner.join(' '), reader);
        reader.carry = 0;
        const found = readWords([...outer, ...inner, ...outer].join(' '), reader);
        for (let at = 0; at < found.length; at++) {
          const exact = alignExact(recorded, found, at);
          if (exact) expect(align(recorded, found, at, at + recorded.length)).toEqual(exact);
        }
      }),
    );
  });
});
