import { paragraphEnd } from './paragraphs.ts';

/** One replacement: `length` code units at `offset` become `text`. As in the editor's content changes. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A paragraph of an article and what has been read from it so far. `R` is whatever the reader keeps. */
export interface Paragraph<R> {
  /** Its text with the line breaks and blank lines behind it. */
  readonly text: string;
  /** What was read from it; undefined until it is read. */
  reading: R | undefined;
}

/** Which paragraphs an edit replaced: those in `removed`, from `index` on, gave way to `inserted` new ones. */
export interface Replaced<R> {
  readonly index: number;
  readonly removed: readonly Paragraph<R>[];
  readonly inserted: number;
}

/**
 * The newspaper text as paragraphs that tile it. An edit replaces only the paragraphs around it, so that the readings
 * of all others stay; offsets are prefix sums, brought up to date only as far as somebody asks.
 */
export class Article<R> {
  paragraphs: Paragraph<R>[] = [];
  /** Length of the whole text. */
  length = 0;
  private starts = new Int32Array(64);
  /** `starts` holds for paragraphs before this index. */
  private validStarts = 0;

  constructor(text: string) {
    this.paragraphs = split(text);
    this.length = text.length;
  }

  /** The whole text again. Linear: for tests and exports, not for the way of a keystroke. */
  get text(): string {
    return this.paragraphs.map((paragraph) => paragraph.text).join('');
  }

  /** Offset at which paragraph `index` starts. */
  startOf(index: number): number {
    if (index >= this.validStarts) this.extendStarts(index);
    return this.starts[index];
  }

  /** Index of the paragraph that holds `offset`; the last one for an offset at or behind the end, -1 if there is none. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return high < 0 ? -1 : low;
  }

  /**
   * Applies one edit.
   * @returns what was replaced, or null if the edit lies outside the text; the article is then unchanged.
   */
  apply(edit: Edit): Replaced<R> | null {
    if (edit.offset < 0 || edit.length < 0 || edit.offset + edit.length > this.length) return null;
    return this.replace(edit);
  }

  private replace(edit: Edit): Replaced<R> {
    const { paragraphs } = this;
    // One paragraph back: whether it ends where it does depends on the line after it.
    const first = Math.max(0, this.indexAt(edit.offset) - 1);
    let last = Math.max(first, this.indexAt(edit.offset + edit.length));
    if (paragraphs.length === 0) {
      this.paragraphs = split(edit.text);
      this.length = edit.text.length;
      this.validStarts = 0;
      return { index: 0, removed: [], inserted: this.paragraphs.length };
    }
    const base = this.startOf(first);
    let old = '';
    for (let i = first; i <= last; i++) old += paragraphs[i].text;
    let region = old.slice(0, edit.offset - base) + edit.text + old.slice(edit.offset + edit.length - base);
    const fresh: Paragraph<R>[] = [];
    let at = 0;
    // Until a new boundary falls on an old one, with the paragraph behind it in view.
    for (;;) {
      const core = region.length;
      if (at === core) break;
      const ahead = last + 1 < paragraphs.length ? paragraphs[last + 1].text : '';
      const view = region + ahead;
      while (at < core) {
        const end = paragraphEnd(view, at);
        if (end > core && ahead !== '') break;
        fresh.push({ text: view.slice(at, end), reading: undefined });
        at = end;
      }
      if (at >= core) break;
      region = view;
      last++;
    }
    // Leave alone what came out the same, so that its reading stays.
    let head = 0;
    let tail = 0;
    const removed = last - first + 1;
    while (head < removed && head < fresh.length && paragraphs[first + head].text === fresh[head].text) head++;
    while (
      tail < removed - head &&
      tail < fresh.length - head &&
      paragraphs[last - tail].text === fresh[fresh.length - 1 - tail].text
    )
      tail++;
    const inserted = fresh.slice(head, fresh.length - tail);
    const index = first + head;
    const gone = paragraphs.slice(index, last + 1 - tail);
    if (inserted.length === gone.length) for (let i = 0; i < inserted.length; i++) paragraphs[index + i] = inserted[i];
    else this.paragraphs = paragraphs.slice(0, index).concat(inserted, paragraphs.slice(index + gone.length));
    this.length += edit.text.length - edit.length;
    this.validStarts = Math.min(this.validStarts, index + 1);
    return { index, removed: gone, inserted: inserted.length };
  }

  private extendStarts(index: number): void {
    const { paragraphs } = this;
    if (this.starts.length < paragraphs.length) {
      const starts = new Int32Array(paragraphs.length + (paragraphs.length >> 2));
      starts.set(this.starts);
      this.starts = starts;
    }
    let i = this.validStarts;
    if (i === 0) {
      this.starts[0] = 0;
      i = 1;
    }
    for (; i <= index; i++) this.starts[i] = this.starts[i - 1] + paragraphs[i - 1].text.length;
    this.validStarts = index + 1;
  }
}

function split<R>(text: string): Paragraph<R>[] {
  const paragraphs: Paragraph<R>[] = [];
  for (let at = 0; at < text.length; ) {
    const end = paragraphEnd(text, at);
    paragraphs.push({ text: text.slice(at, end), reading: undefined });
    at = end;
  }
  return paragraphs;
}
