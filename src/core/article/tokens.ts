/** What a token is. */
export enum Kind {
  /** Letters, with apostrophes inside ("don’t", "O’Neill") and the dots of abbreviations ("U.S.", "Gen."). */
  Word = 1,
  /** Digits, with what is written on to them ("1,200", "13th", "5pm"). */
  Number = 2,
  /** One character of punctuation. */
  Mark = 3,
  /** A quotation mark or an apostrophe that stands alone; '' and `` are one token. */
  Quote = 4,
}

/** What else is known of a token. */
export enum Flag {
  /** The first letter is upper case. */
  Capital = 1,
  /** Two letters or more, all upper case ("IDF", "U.S."). */
  AllCaps = 2,
  SpaceBefore = 4,
  SpaceAfter = 8,
  /** A line break stands before it. */
  LineStart = 16,
  SentenceStart = 32,
  /** "’s", split off the word before. */
  Possessive = 64,
  /** The dot at the end belongs to the word, and may end the sentence too. */
  Dotted = 128,
}

/** `code` of a doubled mark ('' or ``) is the single mark's plus this. */
export const DOUBLED = 0x10000;

/** Set on words after which a dot does not end a sentence ("Gen.", "Mr."). The first class bit; see `WordTable.classes`. */
export const ABBREVIATION_CLASS = 1;
/** Set on words that begin sentences and hardly ever carry on a name ("The", "He"): they settle "… in the U.S. The …". */
export const STARTER_CLASS = 2;
/** Set on words that may begin a rule of attribution: verbs and nouns of saying. */
export const TRIGGER_CLASS = 4;
/** Set on words with no capital that stand for somebody named: "he", "she". */
export const PRONOUN_CLASS = 8;
/** Set on words that begin a name with a capital, and on those that begin one without too ("war cabinet"). */
export const NAME_CLASS = 1 << 28;
export const LOWER_NAME_CLASS = 1 << 29;

/** Places behind the last token that hold nothing, so that rules may look a little beyond it. */
export const EMPTY_BEHIND = 8;

/**
 * The tokens of one paragraph, in flat arrays that are used again for the next one: nothing is allocated while reading.
 * Offsets are UTF-16 code units into `text`.
 */
export class Tokens {
  text = '';
  count = 0;
  start = new Int32Array(512);
  end = new Int32Array(512);
  kind = new Uint8Array(512);
  flags = new Uint8Array(512);
  /** Words: the id in the word table, 0 if unknown. Marks and quotes: the character code. Numbers: 0. */
  code = new Int32Array(512);
  /** Words and numbers: the hash of the folded form. */
  hash = new Int32Array(512);
  /** Words: their bits in the word table. */
  bits = new Int32Array(512);

  /** Words at which a name may begin, as `NAME_CLASS` says. */
  nameStarts = new Int32Array(512);
  nameStartCount = 0;
  /** Words of `TRIGGER_CLASS`. */
  triggers = new Int32Array(512);
  triggerCount = 0;
  /** Words with a capital and those of `PRONOUN_CLASS`. */
  persons = new Int32Array(512);
  personCount = 0;
  /** Tokens that start a sentence. */
  sentenceStarts = new Int32Array(512);
  sentenceCount = 0;
  /** Tokens that are quotation marks, and how many words and numbers stand before each. */
  quotes = new Int32Array(512);
  wordsBefore = new Int32Array(512);
  quoteCount = 0;
  /** Words and numbers, a possessive counted with its word. */
  wordCount = 0;
  /** All white space between tokens is single blanks. */
  plain = true;

  /** The letters of token `i` as they stand in the text. */
  textOf(i: number): string {
    return this.text.slice(this.start[i], this.end[i]);
  }

  /** Makes room for `size` tokens; what was in the arrays is lost. */
  reserve(size: number): void {
    if (size <= this.start.length) return;
    this.nameStarts = new Int32Array(size);
    this.triggers = new Int32Array(size);
    this.persons = new Int32Array(size);
    this.sentenceStarts = new Int32Array(size);
    this.bits = new Int32Array(size);
    this.quotes = new Int32Array(size);
    this.wordsBefore = new Int32Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.code = new Int32Array(size);
    this.hash = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.flags = new Uint8Array(size);
  }
}
