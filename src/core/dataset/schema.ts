/**
 * The one description of a dataset: every zod schema stands here, every domain type is inferred from it, and the
 * JSON Schema that ships is generated from it, so the descriptions are what an author of a dataset reads while typing.
 * The running extension imports only the types: what it needs as a value (`STANCES`) stands in a module without zod.
 *
 * Words follow the field: speaker, cue, content and recipient as in PARC / PolNeAR / PLOVER; codes are CAMEO's;
 * `exact`, `prefix`, `suffix` are the W3C TextQuoteSelector's.
 */
import * as z from 'zod/mini';
import { STANCES } from './stances.ts';

const doc = z.describe;
const text = z.string().check(z.minLength(1), z.maxLength(4000));
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const isoDate = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s<>"\\]+$/), z.maxLength(500));

export const stanceSchema = z.enum(STANCES);
export const cameoCodeSchema = z.string().check(z.regex(/^(?:0[1-9]|1\d|20)\d{0,2}$/));
export const quotationSchema = z.enum(['direct', 'indirect', 'mixed']);

export const officeSchema = z.strictObject({
  title: text.check(doc('As it stands after the name on a card: "Secretary-General of the United Nations".')),
  from: z.optional(isoDate.check(doc('First day in office, if known.'))),
  until: z.optional(isoDate.check(doc('Last day in office, if known.'))),
});

export const actorSchema = z.strictObject({
  id,
  name: text.check(doc('The full name, as it heads a card. It is looked for in texts like an alias.')),
  kind: z.enum(['person', 'state', 'organization', 'group']),
  aliases: z
    .array(text)
    .check(
      doc(
        'Other forms that name this actor and nobody else in the dataset, without "the". A capital in an alias must be a capital in the text.',
      ),
    ),
  ambiguousAliases: z.optional(
    z
      .array(text)
      .check(doc('Forms that name this actor only after its full name, or that several actors share ("Bagheri").')),
  ),
  offices: z.optional(z.array(officeSchema).check(doc('The present or last one first.'))),
  affiliation: z.optional(text.check(doc('Country or body the actor speaks for: "Israel", "United Nations".'))),
  description: z.optional(text.check(doc('For bodies and groups: what this is, in one line.'))),
  pronoun: z.optional(z.enum(['he', 'she', 'they', 'it']).check(doc('The pronoun a text uses for this actor.'))),
});

/** W3C TextQuoteSelector: the words, and what stands before and after them. */
export const selectorSchema = z.strictObject({
  exact: text.check(doc('The words, without quotation marks and without a comma or full stop that is the paper’s.')),
  prefix: z.optional(text.check(doc('What stands right before the words, quotation mark included.'))),
  suffix: z.optional(text.check(doc('What stands right after the words, quotation mark included.'))),
});

export const sourceSchema = z.strictObject({
  title: text.check(doc('The headline, or the publisher’s name where the headline is not known.')),
  url: z.optional(webAddress),
  published: z.optional(isoDate),
});

export const wordingSchema = z.strictObject({
  selectors: z
    .array(selectorSchema)
    .check(
      z.minLength(1),
      doc(
        'In reading order; a quotation split by "he said" has several. Of an indirect statement: key phrases that stand in one sentence with the speaker’s name.',
      ),
    ),
  sources: z.optional(
    z
      .array(z.int().check(z.minimum(0)))
      .check(doc('Which of the statement’s sources have this wording, counted from 0. Absent: not told apart.')),
  ),
});

export const statementSchema = z.strictObject({
  id,
  speaker: id.check(doc('An actor’s id.')),
  office: z.optional(text.check(doc('Office in which it was said, if it is not the one that `offices` gives.'))),
  quotation: quotationSchema,
  wordings: z
    .array(wordingSchema)
    .check(
      z.minLength(1),
      doc('The forms in which the words are on record; papers differ, above all in translations. The first is shown.'),
    ),
  paraphrase: text.check(doc('What was said, in your own words.')),
  date: z.optional(isoDate.check(doc('The day it was said.'))),
  addressee: z.optional(text.check(doc('Spoken to: a person, a body, an audience. An actor by its name.'))),
  recipient: z.optional(text.check(doc('Spoken about, or urged to act. An actor by its name.'))),
  via: z
    .array(text)
    .check(doc('How it reached the papers, nearest to the reader first: ["Axios", "a White House official"].')),
  wordsOf: z.optional(
    id.check(doc('An actor’s id: whose words these are, if not the speaker’s own (a readout, a spokesperson).')),
  ),
  hedged: z.boolean().check(doc('Reported but not confirmed.')),
  translated: z.boolean().check(doc('The English is a translation.')),
  code: z.nullable(cameoCodeSchema).check(doc('The CAMEO code of the speech act: "0256". Null if it is not coded.')),
  stance: stanceSchema.check(doc('The side; it must be one that the code allows.')),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  support: z.optional(
    z
      .enum(['official-text', 'independent-sources', 'shared-origin', 'single-source'])
      .check(doc('How far the sources bear each other out.')),
  ),
  note: z.optional(text.check(doc('A caution that a reader should know, in your own words.'))),
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
export type Statement = z.infer<typeof statementSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
