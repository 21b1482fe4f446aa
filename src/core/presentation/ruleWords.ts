import type { Translate } from './words.ts';

/** How a rule told who said what, in a reader's words; an unknown one by its name. */
export function ruleInWords(rule: string, t: Translate): string {
  switch (rule) {
    case 'cue-then-quote':
      return t('the speaker is named before the quotation');
    case 'quote-then-dash-name':
      return t('a name follows the quotation after a dash');
    case 'quote-carried':
      return t('the quotation goes on from the one before');
    case 'quote-speaker-before':
      return t('the speaker is guessed from the text before the quotation');
    case 'quote-alone':
      return t('a quotation with no speaker beside it');
  }
  // Rules are named after what they begin with.
  switch (rule.replace('quote-according', 'according').split('-')[0]) {
    case 'quote':
      return t('the speaker is named after the quotation');
    case 'colon':
    case 'label':
      return t('a colon leads from the speaker to the words');
    case 'according':
    case 'in':
      return t('the text names its source (“according to”, “in the words of”)');
    case 'cue':
    case 'quoted':
      return t('a speaker, a word of saying and what was said');
    case 'content':
    case 'as':
      return t('what was said, with the speaker named beside it');
    case 'passive':
      return t('a passive (“was told”, “is accused of”)');
    case 'participle':
      return t('a word of saying that the sentence goes on with (“adding that”)');
    case 'noun':
      return t('a noun that stands for saying (“warning”, “claim”)');
    case 'belief':
      return t('a word of thinking or wishing (“believes”, “hopes”)');
    case 'showing':
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
