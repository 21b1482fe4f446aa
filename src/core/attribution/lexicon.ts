import type { Key } from './lexicon/keys.ts';

/** What a word can be; a token's bits are looked up by its id. What is asked for most has the smallest, and so the shortest, number. */
export enum Is {
  Preposition = 1,
  Relative = 1 << 1,
  Determiner = 1 << 2,
  PersonNoun = 1 << 3,
  Conjunction = 1 << 4,
  Weekday = 1 << 5,
  Auxiliary = 1 << 6,
  Subordinator = 1 << 7,
  PersonalPronoun = 1 << 8,
  Body = 1 << 9,
  SubjectPronoun = 1 << 10,
  TimeNoun = 1 << 11,
  Title = 1 << 12,
  Plural = 1 << 13,
  Month = 1 << 14,
  /** A determiner that never stands alone. */
  Article = 1 << 15,
  ObjectPronoun = 1 << 16,
  GivenName = 1 << 17,
  Adverb = 1 << 18,
  Cue = 1 << 19,
  Media = 1 << 20,
  CueNoun = 1 << 21,
  PlainVerb = 1 << 22,
  Have = 1 << 23,
  Be = 1 << 24,
  Question = 1 << 25,
  Male = 1 << 26,
  Female = 1 << 27,
  Particle = 1 << 28,
  NonPerson = 1 << 29,
  Modal = 1 << 30,
  Negation = 1 << 31,
}

/** Classes of words that a capital alone never makes a name. */
export const NEVER_NAMES = Is.Determiner | Is.SubjectPronoun | Is.Auxiliary | Is.Preposition | Is.Subordinator;

/** Classes of words whose capital tells nothing at the start of a sentence. */
export const ORDINARY =
  Is.Determiner |
  Is.SubjectPronoun |
  Is.ObjectPronoun |
  Is.Relative |
  Is.Preposition |
  Is.Subordinator |
  Is.Conjunction |
  Is.Auxiliary |
  Is.Adverb;

/** What may follow a cue; letters as in `cueVerbs.ts`. */
export enum Frame {
  Quote = 1,
  Clause = 2,
  ThatClause = 4,
  Question = 8,
  Infinitive = 16,
  Addressee = 32,
  PersonInfinitive = 64,
  Noun = 128,
  Gerund = 256,
  Complement = 512,
}

export type Grade = 'V' | 'B' | 'S' | '-';

/** A cue verb or noun. */
export interface Cue {
  readonly lemma: string;
  readonly grade: Grade;
  frames: number;
  /** Bits by `Lexicon.prepositionBit`. */
  prepositions: number;
  /** Id of the word that must follow the verb ("point out"), 0 if none must. */
  particle: number;
  /** Cues of the same verb with a particle. */
  withParticle: Cue[];
  /** Its base form or third person is often a noun. */
  isNoun: boolean;
  isAdjective: boolean;
  /** It hardly ever is a verb in those forms. */
  isRarelyVerb: boolean;
  /** Its index in the list. */
  index: number;
}

/** Everything the rules know of words beside their bits, by word id. */
export interface Lexicon {
  /** Index into `cues`, 0 for none. */
  readonly cueOf: Int16Array;
  readonly forms: Uint8Array;
  readonly cues: readonly Cue[];
  /** Cue nouns by word id. */
  readonly nounOf: Int16Array;
  readonly nouns: readonly Cue[];
  readonly prepositionBit: Int32Array;
  /** Office or trade by word id, short forms and sexes made one: the id of its word. */
  readonly roleOf: Int32Array;
  /** 1 for adverbs that leave open whether it is so. */
  readonly isHedge: Uint8Array;
  /** 1 for verbs that only carry a cue noun. */
  readonly isLight: Uint8Array;
  /** Ids of words that rules name. */
  readonly id: Readonly<Record<Key, number>>;
}
