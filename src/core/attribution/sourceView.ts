import type { SourceKind } from './reading.ts';

/** How a source names its speaker. One object, filled again. */
export interface SourceView {
  kind: SourceKind;
  traits: number;
  plural: boolean;
  /** Tokens of the name without title, or of the noun phrase without what is set off by commas; -1 if none. */
  nameStart: number;
  nameEnd: number;
  surname: number;
  /** Hash of the first name; of a description the land it names, see `countries.ts`. */
  given: number;
  alias: number;
  role: number;
  modifier: number;
}

/** What a description stands on, where it is no office or trade. */
export enum Role {
  /** "the company", "the shipbuilder" */
  Body = -1,
  /** "the leader" */
  Leader = -2,
  /** "the woman" */
  Somebody = -3,
  /** "the 54-year-old": the age is the modifier. */
  Aged = -4,
  /** "the ministry": the word stands in the body's name. */
  NamedBody = -5,
  /** "the defence ministry": a body that needs no other name. */
  OtherBody = -6,
}
