import type { Stance } from './schema.ts';

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

/**
 * Which CAMEO codes a stance may have. A code stands for itself and all its finer codes ("13" takes in "138" and "1384").
 *
 * A code alone does not decide: 13x is a vow without a condition and a threat with one; 026–028 urge restraint when said
 * to a party of the conflict and call for diplomacy otherwise. Each of them stands with every stance it may have.
 */
const ADMITTED: Readonly<Record<Exclude<Stance, 'other'>, readonly string[]>> = {
  'urged-restraint': ['0256', '1056', '026', '027', '028'],
  'vowed-response': ['13'],
  'called-for-diplomacy': ['022', '026', '027', '028', '036', '037', '038', '039'],
  'disavowed-escalation': ['0356'],
  'declined-to-take-part': ['12'],
  'threatened-if-attacked': ['13'],
  'urged-retaliation': ['020', '021', '100', '101'],
  'weighed-response': ['014'],
  'affirmed-support': ['05'],
  condemned: ['11'],
  'claimed-success': ['013', '015'],
};

/** Codes that always tell a side, whoever they are about: none of them is "other". */
const NEVER_OTHER = ['0256', '1056', '0356', '014', '05', '138'];

/**
 * Whether a statement of this stance may carry this CAMEO code.
 * @param code "0256"; null where the statement is not coded, which only "other" allows.
 */
export function stanceAdmitsCode(stance: Stance, code: string | null): boolean {
  if (stance === 'other') return code === null || !isUnder(code, NEVER_OTHER);
  return code !== null && isUnder(code, ADMITTED[stance]);
}

function isUnder(code: string, heads: readonly string[]): boolean {
  return heads.some((head) => code.startsWith(head));
}
