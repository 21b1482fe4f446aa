import type { Article } from './article/article.ts';
import type { Readings } from './attribution/reading.ts';
import type { ParagraphReading } from './paragraphReading.ts';
import type { Stages } from './stages.ts';

/** Paragraphs kept unpacked: a power of two. With fewer than one resolution looks at, the same ones were unpacked again and again. */
const SIZE = 128;

type Unpacked = ReturnType<Readings['at']> & { readonly of: ParagraphReading };

/**
 * The readings of an article for those who resolve its statements paragraph by paragraph: what they look at stays
 * unpacked for the next one, what lies farther off is let go. A class, so that the engine can inline `at` for all articles.
 */
export class ReadingWindow implements Readings {
  private readonly article: Article<ParagraphReading>;
  private readonly stages: Stages;
  private readonly slots: (Unpacked | null)[] = new Array(SIZE).fill(null);

  constructor(article: Article<ParagraphReading>, stages: Stages) {
    this.article = article;
    this.stages = stages;
  }

  get length(): number {
    return this.article.paragraphs.length;
  }

  at(index: number): Unpacked {
    const known = this.slots[index & (SIZE - 1)];
    return known !== null && known.of === this.article.paragraphs[index].reading ? known : this.unpack(index);
  }

  private unpack(index: number): Unpacked {
    const { text, reading } = this.article.paragraphs[index];
    const of = reading as ParagraphReading;
    const { statements, people, nameBits, date } = this.stages.sayingsOf(of);
    const unpacked = { of, text, statements, people, nameBits, date };
    this.slots[index & (SIZE - 1)] = unpacked;
    return unpacked;
  }
}
