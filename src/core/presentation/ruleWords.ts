import type { Translate } from './words.ts';

/** How a rule told who said what, in a reader's words; an unknown one by its name. */
export function ruleInWords(rule: string, t: Translate): string {
  switch (rule) {
    case 'quote-then-cue':
    case 'quote-then-inverted-cue':
      return t('the speaker is named after the quotation');
    case 'cue-then-quote':
      return t('the speaker is named before the quotation');
    case 'colon-then-quote':
    case 'label-colon-quote':
    case 'label-colon':
      return t('a colon leads from the speaker to the words');
    case 'quote-then-dash-name':
      return t('a name follows the quotation after a dash');
    case 'quote-carried':
      return t('the quotation goes on from the one before');
    case 'quote-speaker-before':
      return t('the speaker is guessed from the text before the quotation');
    case 'quote-alone':
      return t('a quotation with no speaker beside it');
    case 'quote-according-to':
    case 'according-to':
    case 'in-words-of':
      return t('the text names its source (“according to”, “in the words of”)');
    case 'cue-clause':
    case 'cue-that-clause':
    case 'cue-question':
    case 'cue-infinitive':
    case 'cue-person-infinitive':
    case 'cue-object':
    case 'cue-preposition':
    case 'cue-gerund':
    case 'quoted-as':
      return t('a speaker, a word of saying and what was said');
    case 'content-then-cue':
    case 'content-then-inverted-cue':
    case 'content-around-cue':
    case 'as-clause':
      return t('what was said, with the speaker named beside it');
    case 'passive-clause':
    case 'passive-infinitive':
    case 'passive-object':
      return t('a passive (“was told”, “is accused of”)');
    case 'participle':
      return t('a word of saying that the sentence goes on with (“adding that”)');
    case 'noun-clause':
    case 'noun-object':
      return t('a noun that stands for saying (“warning”, “claim”)');
    case 'belief-clause':
    case 'belief-infinitive':
    case 'belief-object':
      return t('a word of thinking or wishing (“believes”, “hopes”)');
    case 'showing-clause':
      return t('something that shows or suggests (“the report shows”)');
    case 'headline':
      return t('a headline that names its speaker');
    default:
      return rule;
  }
}

/** How often such a finding is right, as a word and in percent. */
export function confidenceInWords(confidence: number, t: Translate): string {
  const percent = Math.round(confidence * 100);
  if (percent >= 90) return t('confidence high ({0} %)', percent);
  if (percent >= 70) return t('confidence fair ({0} %)', percent);
  if (percent >= 50) return t('confidence moderate ({0} %)', percent);
  return t('confidence low ({0} %)', percent);
}
