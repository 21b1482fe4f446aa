import { fold, foldWord, isApostrophe, isCombining } from './fold.ts';

/** Of a slot's second number: the id below, the number of letters above. */
const ID_BITS = 22;
const MOST_LETTERS = (1 << (32 - ID_BITS)) - 1;

/** Start value and step of the word hash (FNV-1a, 32 bits, over folded code units). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of the word hash. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash the lexer gives a word: of its folded form, dots left out ("U.S." and "US" are one word). */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0x60 && code < 0x7b) hash = hashStep(hash, code);
    else if (code !== 0x2e && !isCombining(code)) hash = hashStep(hash, isApostrophe(code) ? 0x27 : fold(code));
  }
  return hash;
}

/** How many code units the folded form has. */
function lettersOf(word: string): number {
  return /\.|[\u0300-\u036f]/.test(word) ? formOf(word).length : word.length;
}

/** The folded form, dots left out. */
function formOf(word: string): string {
  return /[^a-z]/.test(word) ? foldWord(word).replaceAll('.', '') : word;
}

/**
 * Every word the analysis knows, each with a small integer id (from 1) and a set of class bits that the lexicons give
 * meaning to. Open addressing on the hash the lexer computes anyway, so that a look-up costs one probe.
 */
export class WordTable {
  /** Class bits by id. Bits are handed out by the lexicons; see `attribution/lexicon.ts`. */
  classes: Int32Array = new Int32Array(1024);
  /** What attribution knows of each word, by id; see `Is` in `attribution/lexicon.ts`. Kept beside each token. */
  bits: Int32Array = new Int32Array(1024);
  private readonly words: string[] = [''];
  /** Two numbers a slot, side by side for the cache: the hash, and the id with the number of letters above it. */
  private slots: Int32Array = new Int32Array(8192);

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
    const hash = hashWord(word);
    const length = lettersOf(word);
    const known = this.find(hash, length);
    if (known !== 0) return known;
    const id = this.words.length;
    if (id >= 1 << ID_BITS) throw new RangeError('too many words');
    this.words.push(formOf(word));
    if (id >= this.classes.length) {
      this.classes = doubled(this.classes);
      this.bits = doubled(this.bits);
    }
    if (this.words.length * 4 > this.slots.length) this.rehash();
    else this.place(id, hash, length);
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
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (;;) {
      const entry = slots[slot + 1];
      if (entry === 0) return 0;
      if (slots[slot] === hash && entry >>> ID_BITS === (letters & MOST_LETTERS)) return entry & ((1 << ID_BITS) - 1);
      slot = (slot + 2) & mask;
    }
  }

  /** The id of `word`, or 0 if it is not there. */
  lookUp(word: string): number {
    return this.find(hashWord(word), lettersOf(word));
  }

  private place(id: number, hash: number, letters: number): void {
    const mask = this.slots.length - 1;
    let slot = (hash << 1) & mask;
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.slots[slot] = hash;
    this.slots[slot + 1] = id | ((letters & MOST_LETTERS) << ID_BITS);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.words.length; id++) this.place(id, hashWord(this.words[id]), this.words[id].length);
  }
}

function doubled(list: Int32Array): Int32Array {
  const wide = new Int32Array(list.length * 2);
  wide.set(list);
  return wide;
}

/** True if the token `text[start, end)` has just the letters of `form`, a folded word. */
export function sameWord(form: string, text: string, start: number, end: number): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e || isCombining(code)) continue;
    if (form.charCodeAt(at++) !== (isApostrophe(code) ? 0x27 : fold(code))) return false;
  }
  return at === form.length;
}
