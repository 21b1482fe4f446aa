import type { WordTable } from '../../article/wordTable.ts';
import { formsOf } from './lexemes.ts';

/** A phrase, its words as lexemes. */
export interface Phrase {
  readonly words: readonly number[];
  readonly lexeme: number;
}

/** The words and phrases the stance rules know, each with a number from 1: its "lexeme". */
export interface Vocabulary {
  /** How many numbers are taken, 0 among them. */
  readonly size: number;
  readonly phrases: readonly Phrase[];
  /** Lexemes by word id; marks by their character code, negative. */
  readonly words: ReadonlyMap<number, number>;
  /** The lexeme of a word, or of a phrase with blanks between its words; made if it is new. */
  lexeme(form: string): number;
  /** The lexemes of all forms in a word list. */
  lexemes(list: string): number[];
}

/** Makes an empty vocabulary that adds its words to `table`. */
export function createVocabulary(table: WordTable): Vocabulary {
  const phrases: Phrase[] = [];
  const words = new Map<number, number>();
  let size = 1;
  /** Phrases. */
  const known = new Map<string, number>();
  const lexemeOfWord = (word: string): number => {
    const id = word.length === 1 && !/[a-z]/.test(word) ? -word.charCodeAt(0) : table.add(word);
    let lexeme = words.get(id);
    if (lexeme === undefined) {
      lexeme = size++;
      words.set(id, lexeme);
    }
    return lexeme;
  };
  const lexemeOf = (form: string): number => {
    if (!form.includes(' ')) return lexemeOfWord(form);
    let lexeme = known.get(form);
    if (lexeme === undefined) {
      const parts = form.split(' ').map(lexemeOfWord);
      lexeme = size++;
      phrases.push({ words: parts, lexeme });
      known.set(form, lexeme);
    }
    return lexeme;
  };
  return {
    get size() {
      return size;
    },
    phrases,
    words,
    lexeme: lexemeOf,
    lexemes: (list) => formsOf(list).map(lexemeOf),
  };
}

/** Phrases by their first lexeme, flat: those of `l` are `first[l]`…`first[l + 1]`, the longest before the others. */
export interface PhraseTable {
  readonly first: Int32Array;
  /** Where a phrase's further lexemes begin in `words`; they end where the next one's begin. */
  readonly start: Int32Array;
  readonly words: Uint16Array;
  /** The lexeme the phrase becomes. */
  readonly lexeme: Uint16Array;
}

/** Lays out the phrases of `vocabulary` for the reader. */
export function layOutPhrases(vocabulary: Vocabulary): PhraseTable {
  const sorted = [...vocabulary.phrases].sort((a, b) => a.words[0] - b.words[0] || b.words.length - a.words.length);
  const first = new Int32Array(vocabulary.size + 1);
  const start = new Int32Array(sorted.length + 1);
  const words: number[] = [];
  let next = 0;
  for (let lexeme = 0; lexeme <= vocabulary.size; lexeme++) {
    first[lexeme] = next;
    while (next < sorted.length && sorted[next].words[0] === lexeme) {
      start[next] = words.length;
      for (let k = 1; k < sorted[next].words.length; k++) words.push(sorted[next].words[k]);
      next++;
    }
  }
  start[sorted.length] = words.length;
  return { first, start, words: Uint16Array.from(words), lexeme: Uint16Array.from(sorted, (phrase) => phrase.lexeme) };
}
