/**
 * The rules that find statements: a stable name each, and how often content and speaker are right where the rule speaks:
 * measured on the development data of PolNeAR and GUM news (`npm run bench -- rules`), smoothed towards 0.6 as by four
 * statements more; by judgement where they have too few.
 */
export const RULES = [
  { name: 'quote-then-cue', confidence: 0.98 },
  { name: 'quote-then-inverted-cue', confidence: 0.89 },
  { name: 'cue-then-quote', confidence: 0.95 },
  { name: 'colon-then-quote', confidence: 0.6 },
  { name: 'label-colon-quote', confidence: 0.85 },
  { name: 'quote-then-dash-name', confidence: 0.94 },
  { name: 'quote-carried', confidence: 0.66 },
  { name: 'quote-speaker-before', confidence: 0.4 },
  { name: 'quote-alone', confidence: 0.3 },
  { name: 'quote-according-to', confidence: 0.9 },
  { name: 'cue-clause', confidence: 0.89 },
  { name: 'cue-that-clause', confidence: 0.9 },
  { name: 'cue-question', confidence: 0.74 },
  { name: 'cue-infinitive', confidence: 0.7 },
  { name: 'cue-person-infinitive', confidence: 0.75 },
  { name: 'cue-object', confidence: 0.7 },
  { name: 'cue-preposition', confidence: 0.67 },
  { name: 'cue-gerund', confidence: 0.6 },
  { name: 'content-then-cue', confidence: 0.82 },
  { name: 'content-then-inverted-cue', confidence: 0.83 },
  { name: 'content-around-cue', confidence: 0.84 },
  { name: 'according-to', confidence: 0.88 },
  { name: 'passive-clause', confidence: 0.6 },
  { name: 'passive-infinitive', confidence: 0.49 },
  { name: 'passive-object', confidence: 0.5 },
  { name: 'participle', confidence: 0.63 },
  { name: 'noun-clause', confidence: 0.65 },
  { name: 'noun-object', confidence: 0.32 },
  { name: 'label-colon', confidence: 0.89 },
  { name: 'belief-clause', confidence: 0.81 },
  { name: 'belief-infinitive', confidence: 0.55 },
  { name: 'belief-object', confidence: 0.5 },
  { name: 'showing-clause', confidence: 0.76 },
  { name: 'headline', confidence: 0.89 },
  { name: 'quoted-as', confidence: 0.8 },
  { name: 'as-clause', confidence: 0.55 },
  { name: 'in-words-of', confidence: 0.8 },
] as const;

export type RuleName = (typeof RULES)[number]['name'];

const index = new Map<string, number>(RULES.map((rule, i) => [rule.name, i]));

/** The number of a rule, for flat readings. */
export function ruleIndex(name: RuleName): number {
  return index.get(name) ?? 0;
}
