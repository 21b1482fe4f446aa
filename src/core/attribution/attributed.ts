import type { Quotation, Stance } from '../dataset/schema.ts';

/** A span inside paragraph `paragraph` of an article: offsets in UTF-16 code units from that paragraph's start. */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Who says it, as the text has it. */
export interface Speaker {
  /** The resolved name: "Emmanuel Macron" for "he"; the noun phrase itself where nobody is named ("a senior official"). */
  readonly name: string;
  /** A dataset actor's id, if the name is an actor's. */
  readonly actor: string | null;
  /** Where the text mentions the speaker of this statement; it may be "he". Empty if the speaker is only carried on. */
  readonly places: readonly Place[];
}

/** One attributed saying found in the text by rule. */
export interface AttributedStatement {
  readonly speaker: Speaker | null;
  readonly cue: readonly Place[];
  /** Several where a cue splits the quotation or it runs over paragraphs. Direct: with the quotation marks. */
  readonly content: readonly Place[];
  readonly quotation: Quotation;
  readonly addressee: string | null;
  /** How it reached the paper, nearest to the reader first. */
  readonly via: readonly string[];
  readonly hedged: boolean;
  /** ISO date, if the text gives a day that can be resolved. */
  readonly date: string | null;
  readonly stance: Stance;
  readonly code: string | null;
  /** 0 to 1, calibrated on the benchmark's development data. */
  readonly confidence: number;
  /** Name of the rule that found it, as listed in the rule tables. */
  readonly rule: string;
}

/** An actor's name in the text. */
export interface Mention {
  readonly place: Place;
  /** Actors it may stand for: one, or several for a name they share. */
  readonly actors: readonly string[];
}
