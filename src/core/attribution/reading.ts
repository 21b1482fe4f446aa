/** Mentions of known actors in one paragraph, in order: first token, last token + 1, alias number, and so on. */
export type KnownNames = readonly number[];

/**
 * What was read from one paragraph: flat numbers, offsets in code units from the paragraph's start. Nothing in it
 * depends on other paragraphs but for the quotation they leave open.
 */
export interface Sayings {
  readonly statements: Int32Array;
  /** Records of `PERSON_SIZE` numbers; see `person.ts`. */
  readonly people: Int32Array;
  /** Which names are not among those of `people`; see `nameBits`. */
  readonly nameBits: number;
  /** Day of a dateline or a line that is a date, in days since 1970-01-01; 0 if there is none. */
  readonly date: number;
}

/** What was just read from a paragraph: working room that holds until the next one is read. */
export interface FreshSayings {
  readonly statements: Int32Array;
  readonly statementsLength: number;
  readonly people: Int32Array;
  readonly peopleLength: number;
  readonly date: number;
}

/** How many paragraphs before one its statements may depend on. */
export const LOOK_BACK = 60;
/** How many behind. */
export const LOOK_AHEAD = 12;

/** Readings by paragraph, with the text they were read from. */
export interface Readings {
  readonly length: number;
  at(index: number): Sayings & { readonly text: string };
}

/** How the text names the speaker of a statement. */
export enum SourceKind {
  None = 0,
  Name = 1,
  Pronoun = 2,
  /** "the minister": may stand for somebody named before. */
  Description = 3,
  /** "a senior official", "police": nobody named is meant. */
  Other = 4,
  /** who, which: the noun phrase before tells. */
  Relative = 5,
}

export enum StatementFlag {
  Direct = 1,
  Mixed = 2,
  Hedged = 4,
  /** Nothing in the paragraph says who speaks. */
  Uncued = 8,
  /** Its last quotation is not closed in this paragraph. */
  Open = 16,
  /** Its first quotation goes on from the paragraph before. */
  Continued = 32,
  Plural = 64,
  /** Its quotation stands in the next paragraph; it has no content here. */
  Pending = 128,
  /** Its content starts the paragraph. */
  AtStart = 256,
  /** Nothing but its own sentence stands behind it in the paragraph. */
  AtEnd = 512,
  /** Its last words ask something, and it is told as a question. */
  Asks = 1024,
  /** Its last words ask something, however it is told. */
  Query = 2048,
  /** Its first word is yes or no. */
  Answers = 4096,
  /** In single marks. */
  Single = 8192,
  /** A few words in single marks, a paragraph of their own: a heading in papers that set speech in double ones. */
  Heading = 16384,
  /** Its speaker is a lone unknown word before a colon: what it is about, if nobody is called so elsewhere. */
  Labelled = 32768,
}

/** A statement's fixed numbers; behind them stand the pairs of cue, content and via. */
export enum Field {
  Size = 0,
  Rule = 1,
  Flags = 2,
  Verdict = 3,
  SourceStart = 4,
  SourceEnd = 5,
  SourceKind = 6,
  /** Traits (see `nameRuns.ts`) that the source's words give. */
  Traits = 7,
  NameStart = 8,
  NameEnd = 9,
  Surname = 10,
  Given = 11,
  Alias = 12,
  AddresseeStart = 13,
  AddresseeEnd = 14,
  /** 0 none; else see `dates.ts`. */
  Day = 15,
  /** Office or trade of the source and the word before it: "the health minister". */
  Role = 16,
  Modifier = 17,
  /** Size of the record before this one, 0 for the first. */
  Previous = 18,
  CueCount = 19,
  ContentCount = 20,
  ViaCount = 21,
  Pairs = 22,
}
