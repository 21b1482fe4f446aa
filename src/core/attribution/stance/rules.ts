import { CONCEPTS } from './concepts.ts';
import { CONTEXT } from './context.ts';
import type { RuleBase } from './ruleBase.ts';

const restraint = { stance: 'urged-restraint', code: '0256' } as const;
const vow = {
  stance: 'vowed-response',
  code: '138',
  split: { when: 'conditional', stance: 'threatened-if-attacked' },
} as const;
const threat = { ...vow, code: '130' } as const;

/** The rule base. Order is rank: where several rules fit, the first gives the verdict. */
export const RULE_BASE: RuleBase = {
  concepts: CONCEPTS,
  context: CONTEXT,
  guards: {
    conditional: [
      'CONDITION',
      'should REGIME .. MISTAKE|FORCE_VERB',
      'should REGIME .. make|commit|take|repeat .. MISTAKE',
      'another .. MISTAKE',
      'direct|any|new .. FORCE|MISTAKE .. WILL',
    ],
    question: ['QMARK'],
    consent: ['ACCEPT .. URGE', 'response to .. URGE'],
    'other-reply': ['RESPOND|ANSWER|RESPONSE .. to .. OTHER_REPLY', 'OTHER_REPLY .. RESPOND'],
    'no-vow': ['SWEAR .. STOP|STOPPING|avoid'],
  },
  rules: [
    // Keeping out, and not wanting war: said of oneself, so before what is asked of others
    {
      id: 'declined-to-take-part',
      stance: 'declined-to-take-part',
      code: '1212',
      when: [
        '^TAKE_PART ... OPERATION',
        'WILL_NOT .. BACK .. OPERATION',
        'STAY_OUT .. of .. OPERATION',
        'refuse|refused|refuses|refusing|decline|declined|declines|declining .. TAKE_PART|BACK ... OPERATION',
        'not a party to .. OPERATION',
      ],
      unless: ['question'],
    },

    // Restraint asked of others
    {
      id: 'urged-restraint',
      ...restraint,
      when: [
        '!URGE .... RESTRAIN|RESTRAINT',
        '!ASK ... RESTRAIN',
        '!ASK .. to .. RESTRAINT',
        '!CALL_FOR ... RESTRAINT',
        '!WARN .. to .. RESTRAIN',
      ],
      unless: ['consent'],
    },
    {
      id: 'urged-to-stop',
      ...restraint,
      when: [
        '!URGE ... STOP ... FORCE',
        '!WARN|ASK ... to STOP .. FORCE',
        '!CALL_FOR ... STOPPING .... FORCE',
        '!CALL_FOR .. end|stop|halt .. FORCE',
      ],
      unless: ['consent'],
    },
    {
      id: 'urged-not-to',
      ...restraint,
      when: [
        '!URGE|ASK|WARN ... not to .. FORCE_VERB|ESCALATE|FORCE',
        '!URGE|WARN ... STOP FORCE_VERB|ESCALATE',
        'ASK .. to .. STOP|RESTRAIN FORCE_VERB|ESCALATE',
        'ASK ... should not .. FORCE_VERB|ESCALATE',
      ],
    },
    {
      id: 'warned-against',
      ...restraint,
      when: [
        'WARN|ASK|URGE .. against .. FORCE|FORCE_VERB|ESCALATE',
        'against .. FORCE|FORCE_VERB|ESCALATE .. WARN|URGE',
        'WARN .. of|about .. escalation|spiral',
      ],
    },
    {
      id: 'disavowed-escalation',
      stance: 'disavowed-escalation',
      code: '0356',
      when: [
        '^SEEK ... FORCE|ESCALATE|tension|tensions',
        'no intention|desire|wish|interest|plan|plans .. FORCE|ESCALATE|FORCE_VERB',
        'WILL_NOT .. escalate',
        'not .. SEEK .. FORCE|ESCALATE',
      ],
      unless: ['question'],
    },
    {
      id: 'must-restrain',
      ...restraint,
      when: [
        '!MUST .. RESTRAIN',
        '!MUST ... RESTRAINT',
        'ALL_SIDES .. RESTRAINT',
        'to .. utmost|maximum|extreme|greatest .. restraint|prudence',
        '!MUST .. WISE',
        'need for .. RESTRAINT',
      ],
    },
    {
      id: 'must-stop',
      ...restraint,
      when: [
        '!MUST .. STOP .. FORCE',
        'FORCE ... !MUST .. STOPPED',
        '^MUST .. FORCE_VERB|ESCALATE',
        '^MUST be allowed ... FORCE',
        '^think .. MUST .. FORCE_VERB|make',
        '!MUST .. stop this|now|immediately',
        'everything .. STOP .. FORCE|ESCALATE',
        'do all|everything|utmost .. STOP .. FORCE',
        '!demand|demands|demanding end ... FORCE',
        'to STOP further|wider FORCE',
        'spare region',
        'not .. contribute to .. FORCE|ESCALATE',
      ],
      unless: ['no-vow'],
    },
    {
      id: 'opposed-strike',
      ...restraint,
      when: [
        '^support|supports|favour|favor|back|endorse .. OPERATION',
        'oppose|opposes|opposed|opposing ... FORCE|ESCALATE|strike',
        'NO_ONE .. INTEREST',
        'not .. INTEREST of anyone',
        'little to escalate',
      ],
    },
    { id: 'brink', ...restraint, when: ['away|back|from .. BRINK'] },
    { id: 'take-the-win', ...restraint, context: -1, when: ['take win|victory'] },
    { id: 'no-military-solution', ...restraint, when: ['no military solution'] },
    {
      id: 'urged-withdrawal',
      ...restraint,
      when: ['!URGE ... WITHDRAW ... TROOPS', '!URGE ... WITHDRAW .. from', '!CALL_FOR .. WITHDRAW ... TROOPS'],
    },
    {
      id: 'urged-settlement',
      ...restraint,
      code: '027',
      when: [
        '!URGE ... to PEACE_STEP .... DEAL|SETTLEMENT',
        '!URGE ... to take .. steps .. DEAL',
        '!MUST PEACE_STEP .. DEAL',
        '!MUST PEACE_STEP .. SETTLEMENT',
      ],
      unless: ['consent'],
    },

    // Threats and vows
    {
      id: 'vowed-response',
      ...vow,
      when: [
        '!SWEAR .. RESPOND',
        '!SWEAR .. RESPONSE',
        '!vow|vows|vowed|vowing|sworn|swore|swear .. ATTACK_VERB|FIGHT',
        '!SWEAR HARSH|new? FORCE',
        '!SWEAR ... exact|pay .. PRICE',
      ],
      unless: ['other-reply', 'no-vow'],
      inCue: true,
    },
    {
      id: 'threatened',
      ...threat,
      when: [
        '!THREATEN to COERCE',
        '!THREATEN .. to COERCE|ATTACK_VERB',
        '!THREATEN .. COERCION',
        '!THREATEN .. with ... COERCION',
        '!THREATEN .. that ... WILL',
        '!THREATEN COERCE',
        'THREAT_NOUN .. by ... would .. COERCE|allow',
        'THREAT_NOUN to COERCE',
      ],
      inCue: true,
    },
    { id: 'ultimatum', ...threat, context: 0, when: ['GIVE ... ULTIMATUM', 'GIVE ... deadline'] },
    {
      id: 'warned-of-response',
      ...threat,
      when: [
        'WARN .. CONDITION .... WILL ... ATTACK_VERB|RESPOND|PRICE|FORCE|COERCE',
        'WARN ... WILL_NOT .. tolerate|allow|stand',
        'WARN .. WILL ... no ... CONDITION',
        'WARN .. of .. consequences|reaction|retaliation|response',
      ],
      inCue: true,
    },
    {
      id: 'will-respond',
      ...vow,
      when: [
        '!WILL|MUST_DO .. RESPOND',
        'WILL_BE|WILL_NOT ... PUNISHED',
        '!WILL|MUST_DO ... PAY .. PRICE',
        'NO_CHOICE .. FORCE_VERB|RESPOND|ATTACK_VERB',
        'RESERVE .. right',
        'met with .. RESPONSE|HARSH',
        'WILL_NOT .. go|remain|left|be|stay .. unanswered|unpunished|answer|response|price|silent|reply',
        'WILL_NOT .. stand|sit idly|by',
        'make|makes|making .. REGIME .. pay|regret',
      ],
      unless: ['question', 'other-reply', 'no-vow'],
    },
    {
      id: 'harsh-response',
      ...vow,
      when: [
        'RESPONSE|reaction|reply WILL_BE .. HARSH',
        'WILL require|draw|trigger|prompt|provoke|bring|face|receive|meet .. HARSH .. RESPONSE|reaction',
        'WILL ... ANSWER if|when',
      ],
      unless: ['question', 'other-reply'],
    },
    {
      id: 'we-will-strike',
      ...vow,
      when: [
        'WE .. !WILL .. ATTACK_VERB',
        'WE .. !WILL .. FIGHT .. until|on',
        'WE .. SWEAR .. RESPOND|ATTACK_VERB',
        "we'll|i'll .. RESPOND|ATTACK_VERB",
      ],
      unless: ['question', 'other-reply'],
      context: 2,
    },
    {
      id: 'will-coerce-unless',
      stance: 'threatened-if-attacked',
      code: '130',
      when: [
        'WILL .. !COERCE .... unless',
        "WILL .. !COERCE .... if ... not|don't|doesn't|fails|refuses",
        'unless .... WILL .. !COERCE',
        "if ... not|don't|doesn't|fails|refuses .... WILL .. !COERCE",
      ],
      context: 3,
    },
    { id: 'boycott', ...threat, code: '1312', when: ['WILL|vow|vows|vowed to? boycott', 'THEY|WE WILL blockade'] },

    // Wanting others to strike
    {
      id: 'urged-retaliation',
      stance: 'urged-retaliation',
      code: '020',
      when: [
        'should|must|ought|needs .. !STRIKE_NOW',
        '!URGE ... to .. STRIKE_NOW',
        '!CALL_FOR .. CRUSHING',
        'MUST be .. CRUSHING',
        'prepared to go berserk',
        'MUST .. go berserk',
      ],
      unless: ['question', 'other-reply'],
    },
    {
      id: 'sanctions-announced',
      stance: 'other',
      code: '1312',
      when: ['WILL .. impose|introduce|consider|take|discuss .. sanctions'],
    },
    {
      id: 'own-ceasefire',
      stance: 'disavowed-escalation',
      code: '0356',
      when: ['!AGREE .. RESTRAINT', '!AGREE to .. RESTRAIN', 'WILL .. RESTRAIN'],
      unless: ['question'],
    },

    // Diplomacy
    {
      id: 'called-for-talks',
      stance: 'called-for-diplomacy',
      code: '027',
      when: [
        '!CALL_FOR ... SETTLEMENT',
        '!URGE ... SETTLEMENT',
        '!MUST .. SETTLEMENT',
        '!ADVOCATE ... SETTLEMENT',
        'ONLY_WAY .. SETTLEMENT|DIPLOMATIC',
        'SETTLEMENT .. ONLY_WAY',
        'return|back to .. SETTLEMENT',
        'breakdown of diplomacy',
      ],
    },
    {
      id: 'offered-talks',
      stance: 'called-for-diplomacy',
      code: '036',
      when: [
        'MEET ... DIPLOMATIC',
        'efforts .. RESTRAINT',
        'ready|willing|prepared|offered|offers|offer .. to .. SETTLEMENT|MEDIATE',
        'WILL .. SETTLEMENT|MEDIATE',
        'offered|offers to help calm|mediate|defuse|de-escalate',
        'DIPLOMATIC answer|response|efforts|push',
      ],
      context: 2,
    },

    // Blame, weighing, support, success
    { id: 'condemned', stance: 'condemned', code: '111', when: ['!CONDEMN', 'BLAME'], unless: ['question'] },
    {
      id: 'weighed-response',
      stance: 'weighed-response',
      code: '014',
      when: [
        'CONSIDER .. OPTIONS',
        'OPTIONS_OPEN',
        '^RULE_OUT .. FORCE|CRUSHING|RESPONSE',
        'all options .. table',
        'OPTIONS .. under consideration',
        'CONSIDER .. whether|how to FORCE_VERB',
      ],
    },
    {
      id: 'affirmed-support',
      stance: 'affirmed-support',
      code: '051',
      when: [
        'STEADFAST ... SUPPORT',
        'SUPPORT .. STEADFAST',
        'STAND_WITH',
        'RIGHT',
        'SUPPORT .. to|for .. DEFENCE',
        'PRAISE .. decision|attack|operation|strike',
        'commitment .. to .. DEFENCE',
      ],
      context: 2,
    },
    {
      id: 'claimed-success',
      stance: 'claimed-success',
      code: '013',
      when: ['!INTERCEPT ... INCOMING', 'INCOMING .... !INTERCEPT', '!ACHIEVE'],
      context: 4,
    },
  ],
};
