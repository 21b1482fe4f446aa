/**
 * The rules that find statements: a stable name each and the share of their findings that the development data bears
 * out. `speech` tells whether the rule is about words said rather than thought, wanted or shown.
 */
export const RULES = [
  { name: 'quote-then-cue', confidence: 0.95 },
  { name: 'quote-then-inverted-cue', confidence: 0.95 },
  { name: 'cue-then-quote', confidence: 0.9 },
  { name: 'colon-then-quote', confidence: 0.8 },
  { name: 'label-colon-quote', confidence: 0.85 },
  { name: 'quote-then-dash-name', confidence: 0.9 },
  { name: 'quote-carried', confidence: 0.6 },
  { name: 'quote-speaker-before', confidence: 0.5 },
  { name: 'quote-alone', confidence: 0.3 },
  { name: 'quote-according-to', confidence: 0.9 },
  { name: 'cue-clause', confidence: 0.8 },
  { name: 'cue-that-clause', confidence: 0.85 },
  { name: 'cue-question', confidence: 0.7 },
  { name: 'cue-infinitive', confidence: 0.7 },
  { name: 'cue-person-infinitive', confidence: 0.7 },
  { name: 'cue-object', confidence: 0.5 },
  { name: 'cue-preposition', confidence: 0.6 },
  { name: 'cue-gerund', confidence: 0.6 },
  { name: 'content-then-cue', confidence: 0.8 },
  { name: 'content-then-inverted-cue', confidence: 0.8 },
  { name: 'content-around-cue', confidence: 0.75 },
  { name: 'according-to', confidence: 0.9 },
  { name: 'passive-clause', confidence: 0.6 },
  { name: 'passive-infinitive', confidence: 0.6 },
  { name: 'passive-object', confidence: 0.4 },
  { name: 'participle', confidence: 0.6 },
  { name: 'noun-clause', confidence: 0.6 },
  { name: 'noun-object', confidence: 0.4 },
  { name: 'hearsay-adverb', confidence: 0.5 },
  { name: 'label-colon', confidence: 0.6 },
  { name: 'belief-clause', confidence: 0.6 },
  { name: 'belief-infinitive', confidence: 0.5 },
  { name: 'belief-object', confidence: 0.4 },
  { name: 'showing-clause', confidence: 0.5 },
  { name: 'headline', confidence: 0.7 },
  { name: 'quoted-as', confidence: 0.8 },
  { name: 'as-clause', confidence: 0.8 },
  { name: 'colon-then-block', confidence: 0.6 },
  { name: 'in-words-of', confidence: 0.8 },
] as const;

export type RuleName = (typeof RULES)[number]['name'];

const index = new Map<string, number>(RULES.map((rule, i) => [rule.name, i]));

/** The number of a rule, for flat readings. */
export function ruleIndex(name: RuleName): number {
  return index.get(name) ?? 0;
}
