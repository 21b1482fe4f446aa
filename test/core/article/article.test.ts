import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Article, type Edit } from '../../../src/core/article/article.ts';

const fragment = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '. The ',
    '“',
    '”',
    '"',
    'x'.repeat(60),
    `${'word '.repeat(18)}\n`,
    'The end.\n',
    '\ud800',
    '\u0000',
  ),
  fc.string({ maxLength: 8 }),
);
const news = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

describe('an article', () => {
  it('is tiled by its paragraphs', () => {
    fc.assert(
      fc.property(news, (text) => {
        const article = new Article(text);
        expect(article.text).toBe(text);
        expect(article.paragraphs.every((paragraph) => paragraph.text.length > 0)).toBe(true);
      }),
    );
  });

  it('has a paragraph for each line, and joins hard-wrapped lines', () => {
    const wrapped =
      'The ministers met for three hours in the capital and then told\nreporters that nothing had been agreed on the matter yet.\n\nNext.';
    expect(new Article(wrapped).paragraphs).toHaveLength(2);
    expect(new Article('One line.\nAnother line.\n\nA third.').paragraphs).toHaveLength(3);
  });

  it('cuts an endless line into pieces, at sentence ends where there are any', () => {
    const article = new Article('A sentence of some length stands here. '.repeat(2_000));
    expect(Math.max(...article.paragraphs.map((paragraph) => paragraph.text.length))).toBeLessThan(4_100);
    expect(article.paragraphs[1].text.startsWith('A sentence')).toBe(true);
    expect(new Article('x'.repeat(200_000)).paragraphs.length).toBeGreaterThan(10);
  });

  it('edited is the article read afresh, and knows its offsets', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 60 }), news), { maxLength: 6 });
    fc.assert(
      fc.property(news, edits, (start, changes) => {
        const article = new Article<number>(start);
        let text = start;
        for (const [at, length, inserted] of changes) {
          const offset = text.length === 0 ? 0 : at % (text.length + 1);
          const edit: Edit = { offset, length: Math.min(length, text.length - offset), text: inserted };
          expect(article.apply(edit)).not.toBeNull();
          text = text.slice(0, offset) + inserted + text.slice(offset + edit.length);
        }
        const fresh = new Article(text);
        expect(article.paragraphs.map((p) => p.text)).toEqual(fresh.paragraphs.map((p) => p.text));
        expect(article.length).toBe(text.length);
        let offset = 0;
        for (const [index, paragraph] of article.paragraphs.entries()) {
          expect(article.startOf(index)).toBe(offset);
          expect(article.indexAt(offset)).toBe(index);
          offset += paragraph.text.length;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the readings of paragraphs an edit does not touch', () => {
    const article = new Article<number>('One.\nTwo.\nThree.\nFour.\n');
    article.paragraphs.forEach((paragraph, index) => {
      paragraph.reading = index;
    });
    const replaced = article.apply({ offset: 12, length: 0, text: 'x' });
    expect(replaced).toEqual({ index: 2, removed: [{ text: 'Three.\n', reading: 2 }], inserted: 1 });
    expect(article.paragraphs.map((paragraph) => paragraph.reading)).toEqual([0, 1, undefined, 3]);
  });

  it('refuses an edit outside the text', () => {
    expect(new Article('One.').apply({ offset: 3, length: 5, text: '' })).toBeNull();
  });
});
