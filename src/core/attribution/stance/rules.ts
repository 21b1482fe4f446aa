import { COMMON, CONCEPTS } from './concepts.ts';
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
      'should SUBJECT|REGIME .. be|come|attack|attacked',
      'WILL .... should SUBJECT',
      'were they|he|she|it|we|REGIME .. to',
      'another .. MISTAKE',
      'direct|any|new .. FORCE|MISTAKE .. WILL',
    ],
    question: ['QMARK'],
    consent: ['ACCEPT .. URGE', 'response to .. URGE'],
    'own-will': ['WILL|WE .. RESTRAINT'],
    'own-ceasefire': ['AGREE .. RESTRAINT'],
    'other-reply': ['RESPOND|ANSWER|RESPONSE .. to .. OTHER_REPLY', 'OTHER_REPLY .. RESPOND'],
    'no-vow': ['SWEAR .. STOP|STOPPING|avoid', 'SWEAR .. to continue|resume|step_up|expand|launch .. HELPING'],
    'own-response': ['WARN .. RESPOND|RESPONSE|WILL .. against'],
  },
  common: COMMON,
  rules: [
    // What one keeps out of oneself
    {
      id: 'denied-part',
      stance: 'other',
      code: '016',
      when: ['has|have|had|was|were .. ^involved|involvement .. OPERATION'],
    },
    {
      id: 'declined-to-take-part',
      stance: 'declined-to-take-part',
      code: '1212',
      when: [
        '^TAKE_PART ... OPERATION',
        'WILL_NOT .. BACK .. OPERATION',
        'STAY_OUT .. of .. OPERATION',
        'refuse|refused|refuses|refusing|decline|declined|declines|declining .. TAKE_PART|BACK ... OPERATION',
        'want|wants|wish|wishes no part',
      ],
      unless: ['question'],
    },

    // Restraint asked of others
    {
      id: 'urged-restraint',
      ...restraint,
      context: 0,
      when: [
        '!URGE .... RESTRAINT',
        '!URGE .... !RESTRAIN',
        '!ASK ... !RESTRAIN',
        '!ASK .. to|for .. RESTRAINT',
        '!CALL_FOR ... RESTRAINT',
        '!WARN .. to .. RESTRAIN',
      ],
      unless: ['consent'],
    },
    {
      id: 'show-restraint',
      ...restraint,
      context: 0,
      when: ['exercise|show|exercising|showing .. restraint|self_restraint|moderation'],
      unless: ['consent', 'own-ceasefire', 'own-will'],
    },
    {
      id: 'urged-to-stop',
      ...restraint,
      when: [
        '!URGE ... STOP ... FORCE',
        '!WARN|ASK ... to STOP .. FORCE',
        '!hope|hopes|hoped ... all_sides|both_sides|all_parties ... STOP .. FORCE',
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
        '!URGE|ASK|WARN ... not to carry_on|continue|proceed',
        '!URGE|WARN ... STOP FORCE_VERB|ESCALATE',
        'ASK .. to .. STOP|RESTRAIN FORCE_VERB|ESCALATE',
        'should|must .. ^respond|retaliate|escalate|attack|strike|react',
      ],
      unless: ['question', 'other-reply'],
    },
    {
      id: 'warned-against',
      ...restraint,
      when: [
        'WARN|ASK|URGE .. against .. FORCE|FORCE_VERB|ESCALATE',
        'against .. FORCE|FORCE_VERB|ESCALATE .. warn|warned|warns|warning',
        'WARN .. of|about .. escalation|spiral',
        'WARN ... would|could|might|risks .. widen|ignite|spread|inflame .. conflict|war|region',
      ],
      unless: ['own-response'],
    },
    {
      id: 'urged-withdrawal',
      ...restraint,
      when: ['!URGE ... WITHDRAW ... TROOPS', '!URGE ... WITHDRAW .. from', '!CALL_FOR .. WITHDRAW ... TROOPS'],
      unless: ['consent'],
    },
    {
      id: 'urged-settlement',
      ...restraint,
      code: '027',
      when: [
        '!URGE ... to PEACE_STEP .... DEAL|SETTLEMENT',
        '!URGE ... to take .. steps .. DEAL',
        '!MUST PEACE_STEP .. DEAL|SETTLEMENT',
        '!CALL_FOR .. peaceful_settlement|peaceful_resolution|peaceful_solution',
      ],
      unless: ['consent'],
    },

    // Threats and vows
    {
      id: 'vowed-response',
      ...vow,
      when: [
        '!SWEAR .. !RESPOND',
        '!SWEAR .. RESPONSE',
        '!SWEAR .. to continue|resume|launch|step_up|intensify|expand|carry|stage|mount .. FORCE|protests|uprising|jihad|blockade',
        '!SWEAR .. countermeasures|counter_measures|jihad',
        '!VOW .. !ATTACK_VERB|FIGHT',
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
        '!THREATEN .. to !COERCE',
        '!THREATEN .. to .. !ATTACK_VERB',
        '!THREATEN .. COERCION',
        '!THREATEN .. with ... COERCION',
        '!THREATEN .. that ... WILL',
        '!THREATEN COERCE',
        'THREAT_NOUN .. by ... would .. COERCE|allow',
        'THREAT_NOUN to COERCE',
      ],
      inCue: true,
    },
    {
      id: 'threatened-boycott',
      ...threat,
      code: '1312',
      when: ['!THREATEN .. boycott|boycotting|boycotts'],
      inCue: true,
      context: -2,
    },
    { id: 'vowed-measures', ...threat, code: '132', when: ['!VOW .. to MEASURE'], inCue: true },
    {
      id: 'ultimatum',
      ...threat,
      when: [
        '!GIVE ... ULTIMATUM',
        '!give|gives|gave|given|giving ... deadline',
        'give|gives|gave|given|giving .. hours|days to WITHDRAW|surrender|comply|disarm|release|quit',
      ],
    },
    {
      id: 'warned-of-response',
      ...threat,
      when: [
        'WARN .. CONDITION .... WILL ... ATTACK_VERB|RESPOND|PRICE|FORCE|COERCE',
        'WARN .. it|they|he|she|we WILL .. !ATTACK_VERB|RESPOND',
        '!WARN .. WILL .. CUT_OFF|ATTACK_VERB .... if|unless',
        'WARN ... of .. consequences .. if|unless',
        'WARN .. REGIME|states|countries|nations|parties|rebels|militias|neighbours .. of|about .. consequences',
        'WARN ... WILL_NOT .. tolerate|allow|stand',
        'WARN .. WILL ... no ... CONDITION',
        'WARN .. of .. retaliation|retribution|reprisals|response',
        'WARN .. of .. HARSH .. reply|reaction|action',
        'WARN ... could|WILL use .. nuclear|chemical|atomic',
      ],
      inCue: true,
    },
    {
      id: 'will-respond',
      ...vow,
      when: [
        'WILL|MUST_DO .. !RESPOND',
        'WILL_BE|WILL_NOT .. PUNISHED',
        'WILL|MUST_DO ... !PAY .. PRICE',
        'NO_CHOICE .. FORCE_VERB|RESPOND|ATTACK_VERB',
        'RESERVE .. right',
        'WILL_BE .. met with .. RESPONSE|HARSH|force',
        'WILL_NOT .. go|remain|left|be|stay .. unanswered|unpunished|answer|response|price|silent|reply',
        'WILL_NOT .. stand|sit|stand_by .. idly|by',
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
        'WILL .. regard|consider|treat|see ... act_of_war|declaration_of_war',
        'WILL_NOT .. tolerate .. FORCE|violation|violations|interference|threats',
        'WILL .. !ANSWER if|when|any|forcefully|decisively',
      ],
      unless: ['question', 'other-reply'],
    },
    {
      id: 'we-will-strike',
      ...vow,
      when: [
        'WE .. WILL .. !ATTACK_VERB',
        'WE .. WILL .. FIGHT .. until|on',
        'WE .. !VOW .. RESPOND|ATTACK_VERB',
        "we'll|i'll .. RESPOND|ATTACK_VERB",
        'ready_to|prepared_to|poised_to .. !attack|strike|fight|retaliate|invade|bomb|go_to_war',
        'WILL .. !use_force|use_military_force|go_to_war|return_to_war|resume_war|resume_fighting|take_up_arms',
      ],
      unless: ['question', 'other-reply'],
      context: 2,
    },
    {
      id: 'will-coerce-unless',
      stance: 'threatened-if-attacked',
      code: '130',
      when: [
        'WILL .. !CUT_OFF .... unless',
        "WILL .. !CUT_OFF .... if ... not|don't|doesn't|fails|refuses",
        'unless .... WILL .. !CUT_OFF',
        "if ... not|don't|doesn't|fails|refuses .... WILL .. !CUT_OFF",
      ],
      unless: ['other-reply'],
      context: 3,
    },
    { id: 'boycott', ...threat, code: '1312', when: ['WILL|vow|vows|vowed to? boycott', 'THEY|WE WILL blockade'] },

    // Restraint without a word of asking
    {
      id: 'must-restrain',
      ...restraint,
      context: 0,
      when: [
        '!MUST .. RESTRAIN',
        '!MUST ... RESTRAINT',
        'to .. utmost|maximum|extreme|greatest .. restraint|prudence',
        '!MUST .. act WISE',
        'need for .. RESTRAINT',
        'RESTRAINT .. MUST .. hold|respected|observed|honoured|honored|maintained|upheld',
        'refrain .. provocative|provocations|escalation|FORCE',
      ],
      unless: ['own-ceasefire'],
    },
    {
      id: 'must-stop',
      ...restraint,
      when: [
        '!MUST .. STOP .. FORCE',
        'FORCE ... !MUST .. STOPPED',
        'MUST .. ^allowed ... FORCE',
        '^think .. MUST .. FORCE_VERB|make',
        '!MUST .. stop this|now|immediately',
        'everything .. STOP .. FORCE|ESCALATE',
        'do all|everything|utmost .. STOP .. FORCE',
        'importance|necessity|desire ... STOP .. FORCE',
        'demand|demands|demanding .. end ... FORCE',
        'work .. to STOP .. FORCE',
        'spare region',
        'not_contribute_to .. FORCE|ESCALATE',
      ],
      unless: ['no-vow'],
    },
    {
      id: 'opposed-strike',
      ...restraint,
      when: [
        '^support|supports|favour|favor|back|endorse .. OPERATION',
        'oppose|opposes|opposing ... FORCE|ESCALATE|strike',
        'FORCE .. NO_ONE .. INTEREST',
        'little to escalate',
        'cannot_afford .. war|front|FORCE',
      ],
    },
    {
      id: 'brink',
      ...restraint,
      context: 0,
      when: ['away|back|from .. brink|precipice|abyss', 'edge_of_cliff|edge_of_abyss ... away|back'],
    },
    { id: 'take-the-win', ...restraint, context: -1, when: ['take_win|take_victory'] },
    { id: 'no-military-solution', ...restraint, when: ['no_military_solution'] },

    // Weighing, and not wanting war
    {
      id: 'weighed-response',
      stance: 'weighed-response',
      code: '014',
      when: [
        'CONSIDER .. OPTIONS',
        'OPTIONS_OPEN',
        '^RULE_OUT .. FORCE|CRUSHING|RESPONSE',
        'all options .. table',
        'CONSIDER .. whether|how to FORCE_VERB',
      ],
    },
    {
      id: 'disavowed-escalation',
      stance: 'disavowed-escalation',
      code: '0356',
      when: [
        '^SEEK ... FORCE|ESCALATE|tension|tensions',
        'no intention|desire|wish|interest|plan|plans .. FORCE|ESCALATE|FORCE_VERB',
        'WILL .. ^escalate|retaliate|respond|attack',
        'SEEK no .. FORCE|tension',
      ],
      unless: ['question', 'other-reply'],
    },
    {
      id: 'own-ceasefire',
      stance: 'disavowed-escalation',
      code: '0356',
      when: ['!AGREE .. RESTRAINT', '!AGREE to .. RESTRAIN', 'WILL .. !RESTRAIN'],
      unless: ['question'],
    },

    // Wanting others to strike
    {
      id: 'urged-retaliation',
      stance: 'urged-retaliation',
      code: '020',
      when: [
        'should|must|ought|needs .. !STRIKE_NOW',
        '!URGE ... to .. !STRIKE_NOW',
        '!CALL_FOR .. CRUSHING',
        'MUST be .. CRUSHING',
        'MUST ... go_berserk',
      ],
      unless: ['question', 'other-reply'],
    },
    {
      id: 'sanctions-announced',
      stance: 'other',
      code: '1312',
      when: ['WILL .. impose|introduce|consider|take|discuss .. sanctions'],
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
        '!ADVOCATE ... SETTLEMENT|DIPLOMATIC',
        'ONLY_WAY .. SETTLEMENT|DIPLOMATIC',
        'SETTLEMENT .. ONLY_WAY',
        'return to .. SETTLEMENT',
        'back to SETTLEMENT',
        'breakdown of diplomacy',
      ],
    },
    { id: 'called-for-peace', ...restraint, when: ['!CALL_FOR .. peace|reconciliation'], unless: ['consent'] },
    {
      id: 'offered-talks',
      stance: 'called-for-diplomacy',
      code: '036',
      when: [
        'MEET ... DIPLOMATIC',
        'efforts .. RESTRAINT',
        'ready|willing|prepared|offered|offers|offer .. to .. SETTLEMENT|MEDIATE',
        'WILL .. SETTLEMENT|MEDIATE',
        'DIPLOMATIC answer|response|efforts|push',
      ],
      context: 2,
    },

    // Blame, support, success
    { id: 'condemned', stance: 'condemned', code: '111', when: ['!CONDEMN', 'BLAME'], unless: ['question'] },
    {
      id: 'affirmed-support',
      stance: 'affirmed-support',
      code: '051',
      when: [
        'STEADFAST ... SUPPORT',
        'SUPPORT .. STEADFAST',
        'STAND_WITH',
        'stand|stands|stood|standing by .. DEFENCE',
        'RIGHT',
        'SUPPORT .. to|for .. DEFENCE',
        'PRAISE .. decision|attack|operation|strike',
        'commitment .. to .. DEFENCE',
      ],
    },
    {
      id: 'claimed-success',
      stance: 'claimed-success',
      code: '013',
      when: [
        '!INTERCEPT ... INCOMING',
        'INCOMING .... !INTERCEPT',
        '!ACHIEVE',
        'no|none|not ... drones|uavs|missiles|rockets .. penetrated|entered|crossed|reached',
      ],
      context: 4,
    },
  ],
};
