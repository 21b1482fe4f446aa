import { foldWord } from './fold.ts';

/** Start value and step of the word hash (FNV-1a, 32 bits, over folded code units). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of the word hash. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash the lexer gives a word: of its folded form, dots left out ("U.S." and "US" are one word). */
export function hashWord(word: string): number {
  const form = foldWord(word).replaceAll('.', '');
  let hash = HASH_SEED;
  for (let i = 0; i < form.length; i++) hash = hashStep(hash, form.charCodeAt(i));
  return hash;
}

/**
 * Every word the analysis knows, each with a small integer id (from 1) and a set of class bits that the lexicons give
 * meaning to. Open addressing on the hash the lexer computes anyway, so that a look-up costs one probe.
 */
export class WordTable {
  /** Class bits by id. Bits are handed out by the lexicons; see `attribution/lexicon.ts`. */
  classes: Int32Array = new Int32Array(1024);
  private readonly words: string[] = [''];
  private hashes: Int32Array = new Int32Array(1024);
  private slots: Int32Array = new Int32Array(4096);

  /** How many words there are. */
  get size(): number {
    return this.words.length - 1;
  }

  /** The folded form of word `id`. */
  word(id: number): string {
    return this.words[id];
  }

  /** The id of `word` (one token, any case), added if it is new. */
  add(word: string): number {
    const form = foldWord(word).replaceAll('.', '');
    const hash = hashWord(form);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) {
      const id = this.slots[slot];
      if (this.words[id] === form) return id;
      slot = (slot + 1) & mask;
    }
    const id = this.words.length;
    this.words.push(form);
    if (id >= this.hashes.length) this.grow();
    this.hashes[id] = hash;
    this.slots[slot] = id;
    if (this.words.length * 3 > this.slots.length) this.rehash();
    return id;
  }

  /** Adds `bits` to the classes of `word`; gives its id. */
  mark(word: string, bits: number): number {
    const id = this.add(word);
    this.classes[id] |= bits;
    return id;
  }

  /**
   * The id of the word whose hash is `hash` and whose folded form has `letters` code units, or 0.
   *
   * The letters themselves are not compared: that would read every known word of the text twice. Among 20,000 words an
   * unknown one is taken for a known one once in some two million different words; who builds a claim on a word
   * (a name, a quotation) compares its letters.
   */
  find(hash: number, letters: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = this.slots[slot];
      if (id === 0) return 0;
      if (this.hashes[id] === hash && this.words[id].length === letters) return id;
      slot = (slot + 1) & mask;
    }
  }

  /** The id of `word`, or 0 if it is not there. */
  lookUp(word: string): number {
    const form = foldWord(word).replaceAll('.', '');
    return this.find(hashWord(form), form.length);
  }

  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
    const classes = new Int32Array(hashes.length);
    classes.set(this.classes);
    this.classes = classes;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let id = 1; id < this.words.length; id++) {
      let slot = this.hashes[id] & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = id;
    }
  }
}

/** True if the token `text[start, end)` has just the letters of `form`, a folded word. */
export function sameWord(form: string, text: string, start: number, end: number): boolean {
  return foldWord(text.slice(start, end)).replaceAll('.', '') === form;
}
