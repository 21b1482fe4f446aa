import type { Stance } from '../dataset/schema.ts';
import type { Translate } from './words.ts';

/** The name of a side in the reader's language. */
export function stanceLabel(stance: Stance, t: Translate): string {
  switch (stance) {
    case 'urged-restraint':
      return t('Urged restraint');
    case 'vowed-response':
      return t('Vowed a response');
    case 'called-for-diplomacy':
      return t('Called for diplomacy');
    case 'disavowed-escalation':
      return t('Disavowed escalation');
    case 'declined-to-take-part':
      return t('Declined to take part');
    case 'threatened-if-attacked':
      return t('Threatened if attacked');
    case 'urged-retaliation':
      return t('Urged retaliation');
    case 'weighed-response':
      return t('Weighed a response');
    case 'affirmed-support':
      return t('Affirmed support');
    case 'condemned':
      return t('Condemned');
    case 'claimed-success':
      return t('Claimed success');
    case 'other':
      return t('Other');
  }
}

/** A sign for each side, so that colour is never the only one: names of the editor's own icons. */
export const stanceIcons: Readonly<Record<Stance, string>> = {
  'urged-restraint': 'debug-pause',
  'vowed-response': 'flame',
  'called-for-diplomacy': 'comment-discussion',
  'disavowed-escalation': 'fold-down',
  'declined-to-take-part': 'circle-slash',
  'threatened-if-attacked': 'warning',
  'urged-retaliation': 'megaphone',
  'weighed-response': 'law',
  'affirmed-support': 'thumbsup',
  condemned: 'thumbsdown',
  'claimed-success': 'pass',
  other: 'comment',
};

/** The theme colour of a side: "onTheRecord.urgedRestraint". */
export function stanceColor(stance: Stance): string {
  return `onTheRecord.${stance.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}
