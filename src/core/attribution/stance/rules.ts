import { CONCEPTS } from './concepts.ts';
import { CONTEXT } from './context.ts';
import type { RuleBase } from './ruleBase.ts';

const restraint = { stance: 'urged-restraint', code: '0256' } as const;
const vow = {
  stance: 'vowed-response',
  code: '138',
  split: { when: 'conditional', stance: 'threatened-if-attacked' },
} as const;

/** The rule base. Order is rank: where several rules fit, the first gives the verdict. */
export const RULE_BASE: RuleBase = {
  concepts: CONCEPTS,
  context: CONTEXT,
  guards: {
    conditional: ['CONDITION'],
    question: ['QMARK'],
    'own-consent': ['AGREE .. RESTRAINT', 'accept|accepted|accepts ... URGE'],
  },
  rules: [
    // Restraint asked of others
    {
      id: 'urged-restraint',
      ...restraint,
      when: ['!URGE .... RESTRAIN|RESTRAINT', '!ASK ... RESTRAIN', '!CALL_FOR ... RESTRAINT'],
    },
    {
      id: 'urged-to-stop',
      ...restraint,
      when: ['!URGE|WARN ... STOP ... FORCE', '!ASK ... STOP .. FORCE', '!CALL_FOR ... STOPPING ... FORCE'],
    },
    {
      id: 'urged-not-to',
      ...restraint,
      when: ['!URGE|ASK|WARN ... not .. FORCE_VERB|ESCALATE', '!URGE|ASK|WARN ... STOP FORCE_VERB|ESCALATE'],
    },
    {
      id: 'warned-against',
      ...restraint,
      when: [
        'WARN|ASK|URGE ... against .. FORCE|FORCE_VERB|ESCALATE',
        'against .. FORCE|ESCALATE|FORCE_VERB .. URGE|WARN',
      ],
    },
    {
      id: 'must-restrain',
      ...restraint,
      when: [
        '!MUST .. RESTRAIN',
        '!MUST ... RESTRAINT',
        'ALL_SIDES .. RESTRAINT',
        'to .. utmost|maximum|extreme .. restraint',
      ],
      unless: ['own-consent'],
    },
    {
      id: 'must-stop',
      ...restraint,
      when: [
        '!MUST .. STOP .. FORCE',
        'FORCE ... MUST .. STOPPED',
        '^MUST .. FORCE_VERB|ESCALATE',
        '^ASK ... MUST .. FORCE_VERB',
        "mustn't|shouldn't .. FORCE_VERB|ESCALATE",
      ],
    },
    {
      id: 'opposed-strike',
      ...restraint,
      when: ['^support|favour|favor|back|want|endorse .. OPERATION', 'oppose|opposes|opposed .. FORCE|ESCALATE'],
    },
    { id: 'brink', ...restraint, when: ['away|back|from .. BRINK'] },
    { id: 'take-the-win', ...restraint, context: -1, when: ['take WIN'] },
    {
      id: 'urged-withdrawal',
      ...restraint,
      when: ['!URGE ... WITHDRAW ... TROOPS', '!URGE ... WITHDRAW .. from', '!CALL_FOR .. WITHDRAW ... TROOPS'],
    },
    { id: 'urged-settlement', ...restraint, code: '027', when: ['!URGE ... to .. SETTLEMENT'] },

    // Threats and vows
    {
      id: 'vowed-response',
      ...vow,
      when: ['!VOW ... RESPOND', '!VOW ... RESPONSE|PRICE', '!SWEAR .. ATTACK_VERB'],
      inCue: true,
    },
    { id: 'threatened', ...vow, code: '130', when: ['!THREATEN ... COERCE|ATTACK_VERB|FORCE'], inCue: true },
    { id: 'ultimatum', ...vow, code: '130', when: ['GIVE .. ULTIMATUM', 'GIVE ... DEADLINE'] },
    {
      id: 'will-respond',
      ...vow,
      when: [
        '!WILL .. RESPOND',
        'WILL_BE .. PUNISHED',
        'WILL ... PAY .. PRICE',
        'NO_CHOICE .. FORCE_VERB|RESPOND',
        'met with .. RESPONSE|HARSH',
        'RESERVE_RIGHT',
      ],
      unless: ['question'],
    },
    { id: 'harsh-response', ...vow, when: ['RESPONSE WILL be .. HARSH'], unless: ['question'] },
  ],
};
