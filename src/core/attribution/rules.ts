/**
 * The rules that find statements: a stable name each, and how often content and speaker are right where the rule speaks:
 * measured on the development data of PolNeAR and GUM news, smoothed towards 0.6; by judgement where they have too few.
 */
export const RULES = [
  { name: 'quote-then-cue', confidence: 0.99 },
  { name: 'quote-then-inverted-cue', confidence: 0.91 },
  { name: 'cue-then-quote', confidence: 0.93 },
  { name: 'colon-then-quote', confidence: 0.8 },
  { name: 'label-colon-quote', confidence: 0.85 },
  { name: 'quote-then-dash-name', confidence: 0.95 },
  { name: 'quote-carried', confidence: 0.62 },
  { name: 'quote-speaker-before', confidence: 0.5 },
  { name: 'quote-alone', confidence: 0.3 },
  { name: 'quote-according-to', confidence: 0.9 },
  { name: 'cue-clause', confidence: 0.85 },
  { name: 'cue-that-clause', confidence: 0.89 },
  { name: 'cue-question', confidence: 0.73 },
  { name: 'cue-infinitive', confidence: 0.68 },
  { name: 'cue-person-infinitive', confidence: 0.76 },
  { name: 'cue-object', confidence: 0.67 },
  { name: 'cue-preposition', confidence: 0.66 },
  { name: 'cue-gerund', confidence: 0.6 },
  { name: 'content-then-cue', confidence: 0.91 },
  { name: 'content-then-inverted-cue', confidence: 0.85 },
  { name: 'content-around-cue', confidence: 0.88 },
  { name: 'according-to', confidence: 0.85 },
  { name: 'passive-clause', confidence: 0.6 },
  { name: 'passive-infinitive', confidence: 0.43 },
  { name: 'passive-object', confidence: 0.49 },
  { name: 'participle', confidence: 0.61 },
  { name: 'noun-clause', confidence: 0.54 },
  { name: 'noun-object', confidence: 0.32 },
  { name: 'label-colon', confidence: 0.85 },
  { name: 'belief-clause', confidence: 0.77 },
  { name: 'belief-infinitive', confidence: 0.53 },
  { name: 'belief-object', confidence: 0.4 },
  { name: 'showing-clause', confidence: 0.62 },
  { name: 'headline', confidence: 0.9 },
  { name: 'quoted-as', confidence: 0.8 },
  { name: 'as-clause', confidence: 0.64 },
  { name: 'in-words-of', confidence: 0.8 },
] as const;

export type RuleName = (typeof RULES)[number]['name'];

const index = new Map<string, number>(RULES.map((rule, i) => [rule.name, i]));

/** The number of a rule, for flat readings. */
export function ruleIndex(name: RuleName): number {
  return index.get(name) ?? 0;
}
