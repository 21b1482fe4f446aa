import type { Article } from './article/article.ts';
import { LOOK_AHEAD, LOOK_BACK, type Readings } from './attribution/reading.ts';
import type { ParagraphReading, Stages } from './stages.ts';

/** Paragraphs kept unpacked: a power of two, more than one resolution looks at. */
const SIZE = 128;
if (SIZE < 2 * LOOK_BACK || SIZE < LOOK_BACK + 2 * LOOK_AHEAD) throw new RangeError('the window is too small');

type Unpacked = ReturnType<Readings['at']> & { readonly of: ParagraphReading };

/**
 * The readings of an article for those who resolve its statements paragraph by paragraph: what they look at stays
 * unpacked for the next one, what lies farther off is let go.
 */
export function createWindow(article: Article<ParagraphReading>, stages: Stages): Readings {
  const slots: (Unpacked | undefined)[] = [];
  return {
    get length() {
      return article.paragraphs.length;
    },
    at(index) {
      const { text, reading } = article.paragraphs[index];
      const known = slots[index & (SIZE - 1)];
      if (known !== undefined && known.of === reading) return known;
      const of = reading as ParagraphReading;
      const { statements, people, date } = stages.sayingsOf(of);
      const unpacked = { of, text, statements, people, date };
      slots[index & (SIZE - 1)] = unpacked;
      return unpacked;
    },
  };
}
