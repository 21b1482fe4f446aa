import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/article/article.ts';
import type { Span } from '../../../src/core/article/span.ts';
import { type ArticleReading, createLanguageService } from '../../../src/core/languageService.ts';
import { bundledDataset } from '../../../src/data/dataset.ts';
import { CAST } from './cases/cast.ts';
import { readCases } from './cases/format.ts';

const service = createLanguageService(CAST);
const recorded = createLanguageService(bundledDataset);

const cases = filesIn('./cases/', '.txt').flatMap((table) => readCases(table).map(({ text }) => text));
const samples = filesIn('../../../media/samples/', '.txt');

function filesIn(folder: string, ending: string): string[] {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(new URL(file, url), 'utf8'));
}

/** What news is made of, and what it should not be made of. */
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...' ,.:;“”‘’"\'«»„`()[]{}—–-…?!\n'.split('')) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ' said ',
      ' told ',
      ' that ',
      ' according to ',
      ' urged ',
      ' to ',
      ' reportedly ',
      ' and ',
      ' she ',
      'He ',
      ' the minister',
      'Vesna Korhal',
      'Korhal',
      'Mr. ',
      'Reuters',
      ' not ',
      ' if attacked',
      ' restraint',
      ' on Monday',
      ', 54, a doctor,',
      'OSKAVA, April 17, 2024 — ',
      '’s view that ',
      'We will respond. ',
      'Asked whether ',
      'Police',
      ' was told by ',
      "''",
      '``',
      '\n\n',
      '\n\n“',
      '\r\n',
      '. ',
      ', ',
      '” ',
      ' “',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\0',
      '\ud800',
      '\udc00',
      '😀',
      '\u2028',
      '\u00a0',
      '\ufeff',
      '\u0301',
      'İ',
      'ﬁ',
      '<p>',
      '$(icon)',
      '[x](command:y)',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...cases) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const anyText = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));
const newsText = fc
  .array(fc.constantFrom(...cases), { minLength: 1, maxLength: 30 })
  .map((paragraphs) => paragraphs.join('\n\n'));

/** All that a reading says, to be compared by value. */
function said(reading: ArticleReading): unknown {
  return {
    date: reading.date,
    length: reading.length,
    statements: reading.statements().map((statement) => ({
      ...statement,
      record: statement.record?.id ?? null,
      speaker: statement.speaker && { ...statement.speaker, actor: statement.speaker.actor?.id ?? null },
    })),
    mentions: reading.mentions().map(({ span, actors }) => ({ ...span, actors: actors.map(({ id }) => id) })),
  };
}

function expectInside(spans: readonly Span[], length: number): void {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(length);
  }
}

describe('any text', () => {
  it('is read without an error, and all that is found lies inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = service.read(text);
        expect(reading.length).toBe(text.length);
        for (const statement of reading.statements()) {
          const { speaker, cue, content, span, confidence } = statement;
          expect(content.length).toBeGreaterThan(0);
          expect(statement.text.trim()).not.toBe('');
          expectInside([...content, ...cue, ...(speaker?.spans ?? []), span], text.length);
          expect(span.start).toBeLessThanOrEqual(content[0].start);
          expect(span.end).toBeGreaterThanOrEqual(content[content.length - 1].end);
          for (let i = 1; i < content.length; i++) expect(content[i].start).toBeGreaterThanOrEqual(content[i - 1].end);
          expect(speaker?.name).not.toBe('');
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(reading.statementsAt(content[0].start)).toContainEqual(statement);
        }
        expectInside(
          reading.mentions().map(({ span }) => span),
          text.length,
        );
      }),
      {
        numRuns: 600,
        examples: [
          ['Passengers were told by that the line was flooded.'],
          [' according to , \n\n“Ilir Hoxha told Farida Rahmonova that the lease had ended.'],
          [' according to , ’“[The council] never asked us,” Aroha Ngata said.'],
          ['« It is late, he said.\n” Ilir Hoxha told Farida Rahmonova that the lease had ended.»'],
        ],
      },
    );
  });

  it('is read the same a second time', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const before = said(service.read(text));
        service.read(other).statements();
        expect(said(service.read(text))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});

/* What the working room holds of the text read before must not show: it is used again and not wiped. */
describe('what was read before', () => {
  const before = [
    'Korhal’s '.repeat(400),
    `The ${'Korhal’s '.repeat(400)}`,
    '“Monday,” she said. '.repeat(200),
    'said that told to urged by according to of the '.repeat(60),
    'Mr. Hill, who '.repeat(200),
    '17 April 2024, '.repeat(200),
  ];

  it('does not show in what is read behind it, wherever that ends', () => {
    for (const text of cases)
      for (let end = text.length; end > 20; end -= 23) {
        const cut = `OSKAVA, April 17, 2024 — ${text.slice(0, end)}`;
        const [first, ...others] = before.map((other) => {
          service.read(other);
          return JSON.stringify(said(service.read(cut)));
        });
        for (const other of others) expect(other).toBe(first);
      }
  });
});

/** An edit by shares of the text's length, so that it fits whatever the edits before it left. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 900 })),
  text: fc.oneof(fc.constant(''), fragment, fc.string({ maxLength: 2 }), anyText),
});
/** Keystrokes, and several cursors at once. */
const changes = fc.array(fc.record({ edits: fc.array(change, { minLength: 1, maxLength: 3 }), ask: fc.boolean() }), {
  minLength: 1,
  maxLength: 10,
});

/** As the editor sends them: offsets of the text before all of them, apart from each other. */
function fitted(edits: readonly { at: number; length: number; text: string }[], length: number): Edit[] {
  const out: Edit[] = [];
  let end = -1;
  for (const { at, length: cut, text } of [...edits].sort((a, b) => a.at - b.at)) {
    const offset = Math.floor(at * length);
    if (offset <= end) continue;
    out.push({ offset, length: Math.min(cut, length - offset), text });
    end = offset + cut;
  }
  return out;
}

function applyTo(text: string, edits: readonly Edit[]): string {
  for (const { offset, length, text: inserted } of [...edits].reverse())
    text = text.slice(0, offset) + inserted + text.slice(offset + length);
  return text;
}

describe('an edited reading', () => {
  it.each([
    ['articles of cases', service, newsText, 250],
    ['the sample articles', recorded, fc.constantFrom(...samples), 120],
    ['any text', service, anyText, 250],
  ])('is the text read afresh: %s', (_, { read }, texts, numRuns) => {
    fc.assert(
      fc.property(texts, changes, (start, steps) => {
        let text = start;
        const reading = read(text);
        for (const { edits, ask } of steps) {
          const batch = fitted(edits, text.length);
          text = applyTo(text, batch);
          expect(reading.edit(batch)).toBe(true);
          // Not always asked between two edits: what is kept from before must not show.
          if (ask) expect(reading.statements().length).toBe(read(text).statements().length);
        }
        expect(said(reading)).toEqual(said(read(text)));
      }),
      { numRuns },
    );
  });

  it('is undone by the reverse edit', () => {
    for (const text of samples) {
      const reading = recorded.read(text);
      const before = said(reading);
      for (let offset = 0; offset < text.length; offset += 397) {
        const gone = text.slice(offset, offset + 60);
        reading.edit([{ offset, length: gone.length, text: '”' }]);
        if (offset % 2 === 0) reading.statements();
        reading.edit([{ offset, length: 1, text: gone }]);
      }
      expect(said(reading)).toEqual(before);
    }
  });
});
