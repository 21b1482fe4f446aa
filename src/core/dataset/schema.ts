/**
 * The one description of a dataset: every zod schema stands here, every domain type is inferred from it, and the
 * JSON Schema that ships is generated from it. The running extension imports only the types.
 *
 * Words follow the field: speaker, cue, content and recipient as in PARC / PolNeAR / PLOVER; codes are CAMEO's;
 * `exact`, `prefix`, `suffix` are the W3C TextQuoteSelector's.
 */
import * as z from 'zod/mini';

/** Sides, in the order shown. The first two are the headline groups. */
export const STANCES = [
  'urged-restraint',
  'vowed-response',
  'called-for-diplomacy',
  'disavowed-escalation',
  'declined-to-take-part',
  'threatened-if-attacked',
  'urged-retaliation',
  'weighed-response',
  'affirmed-support',
  'condemned',
  'claimed-success',
  'other',
] as const;

const text = z.string().check(z.minLength(1), z.maxLength(4000));
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const isoDate = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s<>"\\]+$/), z.maxLength(500));

export const stanceSchema = z.enum(STANCES);
export const cameoCodeSchema = z.string().check(z.regex(/^(?:0[1-9]|1\d|20)\d{0,2}$/));
export const quotationSchema = z.enum(['direct', 'indirect', 'mixed']);

export const officeSchema = z.strictObject({
  /** As it stands after the name on a card: "Secretary-General of the United Nations". */
  title: text,
  /** First day in office, if known. */
  from: z.optional(isoDate),
  /** Last day in office, if known. */
  until: z.optional(isoDate),
});

export const actorSchema = z.strictObject({
  id,
  name: text,
  kind: z.enum(['person', 'state', 'organization', 'group']),
  /** Other forms that name this actor and nobody else in the dataset. Upper case in an alias must be upper case in the text. */
  aliases: z.array(text),
  /** Forms that name this actor only in context, or several actors ("Bagheri"). */
  ambiguousAliases: z.optional(z.array(text)),
  offices: z.optional(z.array(officeSchema)),
  /** Country or body the actor speaks for: "Israel", "United Nations". */
  affiliation: z.optional(text),
  /** One line for bodies and groups: what this is. */
  description: z.optional(text),
  /** Pronouns a text may use for this actor. */
  pronoun: z.optional(z.enum(['he', 'she', 'they', 'it'])),
});

/** W3C TextQuoteSelector: the words, and what stands before and after them. */
export const selectorSchema = z.strictObject({
  exact: text,
  prefix: z.optional(text),
  suffix: z.optional(text),
});

export const sourceSchema = z.strictObject({
  title: text,
  url: z.optional(webAddress),
  published: z.optional(isoDate),
});

/** One form in which the words are on record; papers differ, above all in translations. */
export const wordingSchema = z.strictObject({
  /** In reading order; a quotation split by "he said" has several. For an indirect statement: its key phrases. */
  selectors: z.array(selectorSchema).check(z.minLength(1)),
  /** Indexes into the statement's `sources`. */
  sources: z.optional(z.array(z.int().check(z.minimum(0)))),
});

export const statementSchema = z.strictObject({
  id,
  /** An actor's id. */
  speaker: id,
  /** Office in which it was said, if it is not the one `offices` gives for the date. */
  office: z.optional(text),
  quotation: quotationSchema,
  /** The first wording is shown. */
  wordings: z.array(wordingSchema).check(z.minLength(1)),
  /** What was said, in our own words. */
  paraphrase: text,
  /** The day it was said. */
  date: z.optional(isoDate),
  /** Spoken to: a person, a body, an audience. */
  addressee: z.optional(text),
  /** Spoken about, or urged to act. */
  recipient: z.optional(text),
  /** How it reached the papers, nearest to the reader first: ["Axios", "a White House official"]. */
  via: z.array(text),
  /** Whose words stand in the quotation marks, if they are not the speaker's own (a readout): an actor's id. */
  wordsOf: z.optional(id),
  /** Reported but not confirmed. */
  hedged: z.boolean(),
  /** The English is a translation. */
  translated: z.boolean(),
  code: z.nullable(cameoCodeSchema),
  stance: stanceSchema,
  sources: z.array(sourceSchema).check(z.minLength(1)),
  /** How far the sources bear each other out. */
  support: z.optional(z.enum(['official-text', 'independent-sources', 'shared-origin', 'single-source'])),
  /** A caution a reader should know, in our own words. */
  note: z.optional(text),
});

export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  title: text,
  description: z.optional(text),
  license: z.optional(text),
  actors: z.array(actorSchema),
  statements: z.array(statementSchema),
});

export type Stance = z.infer<typeof stanceSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type Office = z.infer<typeof officeSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Selector = z.infer<typeof selectorSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Wording = z.infer<typeof wordingSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
