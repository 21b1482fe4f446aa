import type { Key } from './lexicon/keys.ts';

/** What a word can be; a token's bits are looked up by its id. */
export enum Is {
  Determiner = 1,
  SubjectPronoun = 1 << 1,
  ObjectPronoun = 1 << 2,
  PersonalPronoun = 1 << 3,
  Relative = 1 << 4,
  Preposition = 1 << 5,
  Subordinator = 1 << 6,
  Question = 1 << 7,
  Conjunction = 1 << 8,
  Auxiliary = 1 << 9,
  Be = 1 << 10,
  Have = 1 << 11,
  Modal = 1 << 12,
  Negation = 1 << 13,
  Adverb = 1 << 14,
  Title = 1 << 15,
  PersonNoun = 1 << 16,
  Body = 1 << 17,
  PlainVerb = 1 << 18,
  NonPerson = 1 << 19,
  GivenName = 1 << 20,
  Male = 1 << 21,
  Female = 1 << 22,
  Particle = 1 << 23,
  Weekday = 1 << 24,
  Month = 1 << 25,
  TimeNoun = 1 << 26,
  CueNoun = 1 << 27,
  Media = 1 << 28,
  Plural = 1 << 29,
  Cue = 1 << 30,
  /** A determiner that never stands alone. */
  Article = 1 << 31,
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
