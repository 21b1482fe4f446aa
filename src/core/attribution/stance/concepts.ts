/**
 * The word lists that the stance rules speak of; `lexemes.ts` tells how they are written. Written for this project, with
 * an eye on the verb patterns of PETRARCH-2 (MIT licence) and the examples in the CAMEO codebook.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // Words that steer the matcher
  BARRIER: '., ;, !, ?',
  QMARK: '?',
  /** Ends a negation's reach. */
  CLAUSE: ':, but, rather, instead, yet, while, although, though, however, unless, and, because',
  NEGATION: `not, no, never, don't, doesn't, didn't, won't, wouldn't, can't, cannot, couldn't, shouldn't, isn't, aren't,
    wasn't, weren't, haven't, hasn't, hadn't, mustn't, n't, nor, neither, none, nobody, nothing, hardly, without,
    refuse*, reject*, rebuff*, dismiss*, ignore*, defy|defies|defied|defying, deny|denies|denied|denying, no longer,
    despite, in spite of, lack*, decline*, rule|rules|ruled|ruling out, spurn*, oppose*, amid, flout*, violate*,
    break|breaks|broke|breaking, end of, failed|fails to`,
  /** Phrases that hold a "no" or "not" without negating. */
  NOT_A_NEGATION: `not only, no doubt, without doubt, no question, not just, no matter, no time, no less than, nothing less than,
    no later than, not merely, not simply, why not, not hesitate, will|would|shall not hesitate, no one should doubt, no choice but to,
    no option but to, no choice except to, no alternative but to, no option except to, no choice other than to, no choice, options open`,
  CONDITION: `if, unless, in case, in event, provided that, whoever, anyone|anybody who, those who, any country that, any state that,
    whenever, any attack, any strike, any further, any new, any aggression, any action, any move, any invasion, any threat,
    slightest, tiniest, smallest, another mistake, any mistake, further attacks, next time, were to, or face, or else,
    or risk, or suffer, should there`,
  /** "those who bombed us": done already, so that what follows is no condition. */
  NOT_A_CONDITION: `those|anyone|anybody who attacked|struck|hit|bombed|shelled|fired|launched|killed|murdered|slaughtered|massacred|shot|harmed|hurt|wounded,
    those|anyone|anybody who did|committed|perpetrated|planned|plotted|ordered|carried|staged|directed|commanded|caused|started|provoked|chose|dared|tried,
    those|anyone|anybody who invaded|occupied|seized|took|kidnapped|abducted|captured|burned|burnt|destroyed|violated|broke|crossed|betrayed|sent|threw,
    those|anyone|anybody who supported|helped|aided|assisted|armed|financed|funded|sheltered|backed|allowed|sided|collaborated|participated|joined|brought,
    those|anyone|anybody who have|has|had|was|were, those|anyone|anybody who are|is behind, those|anyone|anybody who are|is responsible, whoever is|stands behind, whoever is responsible,
    whoever attacked|struck|hit|bombed|shelled|fired|launched|killed|murdered|slaughtered|massacred|shot|harmed|hurt|wounded,
    whoever did|committed|perpetrated|planned|plotted|ordered|carried|staged|directed|commanded|caused|started|provoked|chose|dared|tried,
    whoever invaded|occupied|seized|took|kidnapped|abducted|captured|burned|burnt|destroyed|violated|broke|crossed|betrayed|sent|threw,
    whoever supported|helped|aided|assisted|armed|financed|funded|sheltered|backed|allowed|sided|collaborated|participated|joined|brought,
    whoever have|has|had|was|were`,
  /** Behind "should" or "were" at the front of their clause: "should its bases be bombed". */
  SUBJECT: `its, their, our, his, her, my, your, it, they, he, she, we, you, i, any, another, anyone, anybody, someone, these, those, this, such,
    either, one, washington, u.s., united states, america, nato, west, china, taiwan, ukraine, pakistan, india, syria, lebanon, turkey, north, south,
    talks, negotiations, diplomacy, war, hostilities, troops, army, rebels, militants, fighters, forces, civilians, need, situation`,

  // Who
  WE: `we, i, we'll, i'll, we're, we've, i'm, i've, we'd, our, my`,
  THEY: "they, he, she, it, it'll, they'll",

  // Asking
  URGE: `urge*, implore*, exhort*, beseech|beseeches|beseeched|beseeching|besought, entreat*, plead|pleads|pleaded|pled|pleading,
    beg|begs|begged|begging, appeal|appeals|appealed|appealing, call* on, call* upon, calling, calls, call for, call to,
    call* for, demand*, plea+, insist*, pressure*, press|presses|pressed|pressing, lobby|lobbies|lobbied|lobbying,
    call* again on, call* again for, call* also on, call* therefore on, call* instead on, admonish|admonishes|admonished`,
  ASK: `ask*, advise*, advice, counsel|counsels|counselled|counseled|counselling|counseling, encourage*, tell|tells|told|telling,
    request*, recommend*, persuade*, convince*, invite*, remind*, would like, expect*, order*, instruct*, want|wants|wanted,
    hope*, trust to, signal*, message, prod|prods|prodded`,
  WARN: 'warn*, caution*, warning+, admonish|admonishes|admonished',
  CALL_FOR: `call* for, call* instead for, call* again for, call for, call of, demand*, appeal|appeals|appealed|appealing for,
    plead|pleads|pleaded|pleading for, push|pushes|pushed|pushing for, press|presses|pressed|pressing for, urge*, advocate*,
    stress|stresses|stressed|stressing, emphasise*, emphasize*, underline*, underscore*, insist|insists|insisted|insisting on,
    in favour of, in favor of, favour|favours|favoured, favor|favors|favored, plea for, pleas for, appeals for, need for, need of,
    ask* for, counsel|counsels|counselled|counseled, advise*, advice, encourage*, recommend*, propose*, preach|preaches|preached,
    time for, moment for, want|wants|wanted, speak|speaks|spoke out for, support efforts, supports efforts, focus is on, focus on`,
  MUST: `must, should, need to, needs to, needed to, have to, has to, had to, ought to, got to, time to, there is need for,
    is essential, is vital, is important, is crucial, is imperative, essential, imperative, crucial, cannot afford, can't afford,
    mustn't, shouldn't, better, let us, please, needs to be, time for, moment for`,

  // Restraint
  CALM: 'calm, calmness, moderation, prudence, self control',
  RESTRAINT: `restraint, self restraint, de-escalation, deescalation,
    ceasefire+, cease fire+, cease fires, truce+, armistice, cessation, calm heads, cool heads, cooler heads, level heads, forbearance,
    easing of tensions, lull, regional stability, stability in region, diffuse tension, standstill, humanitarian pause+, pause in fighting, pause in hostilities`,
  RESTRAIN: `de-escalate, deescalate, stand down, back down, hold|holding fire, hold|holding its|their|your|our fire,
    pull|pulling back, lay|laying down arms, lay|laying down weapons, lay|laying down their arms,
    lay|laying down their weapons, put|putting down arms, put|putting down weapons, put|putting down their arms,
    disarm, disarming, take win, take victory, dial|dialling down, defuse, defusing, reduce|reducing tensions,
    ease|easing tensions, lower|lowering tensions, stop|stopping firing, cease|ceasing firing, act with restraint,
    act prudently, act wisely, show prudence, lay down guns, silence guns, silence their guns, reverse gear,
    step on brakes, stay its hand, stay their hand, avoid|avoiding provocation+, avoid|avoiding escalation,
    be prudent, end|ending fighting, limit its response, limit their response, seek|seeking peace,
    walk away from brink, lower temperature, cease fire, turn other cheek, stay out of conflict`,
  /** What firemen, doctors and coaches ask for too. */
  KEEP_CALM: `hold|holding back, hold|holding off, refrain*, step|stepping back, walk|walking away from, back|backing away,
    move|moving away from, keep|keeping calm, stay calm, remain calm, keep|keeping cool, cool|cooling down,
    calm|calming down, tone|toning down, act responsibly, show patience, exercise caution, think with head,
    be smart, desist, be patient, show caution, stay away`,
  STOP: `stop|stops|stopped|stopping, halt|halts|halting, cease|ceases|ceasing, end|ends|ending, suspend|suspending, avoid*,
    prevent|preventing, avert|averting, refrain*, abandon|abandoning, call|calling off, put|putting end to, put|putting stop to,
    bring|bringing end to, curb|curbing, forgo, forego, forgoing, give|giving up, hold|holding off, desist, resist, contain|containing,
    limit|limiting, reduce|reducing, de-escalate, freeze|freezing, pause|pausing, shun|shunning, renounce|renouncing, put|putting off,
    delay|delaying, drop|dropping, spare|sparing, abstain*, scale|scaling back, scale|scaling down, not contribute to, keep|keeping from`,
  STOPPING: `end to, halt to, cessation of, cessation, stop to, pause in, pause to, suspension of, moratorium on, de-escalation of,
    reduction of, reduction in, ending, halting, stopping, avoiding, preventing, limit to, prevention of, avoidance of, curb on, curbs on`,
  STOPPED:
    'avoided, prevented, averted, stopped, halted, ended, ceased, stop, end, cease, contained, curbed, suspended, allowed',
  FORCE: `attack+, strike+, airstrike+, air raid+, counter-attack+, counterattack+, counter-strike+, counterstrike+,
    bombing+, bombardment+, shelling, raid+, violence, hostilities, hostility, fighting, war+, warfare, conflict+, conflagration,
    escalation+, aggression+, military action+, military operation+, military intervention+, military response+, retaliation, retribution,
    reprisal+, vengeance, revenge, use of force, using force, offensive+, invasion+, incursion+, assault+, killing+, bloodshed,
    bloodletting, flare-up+, flareup+, provocation+, provocative action+, provocative act+, provocative behaviour, provocative behavior,
    clash+, confrontation+, rocket fire, missile launch+, nuclear test+, missile test+, siege, genocide, massacre+, armed action+, terrorist act+,
    acts of terror, counteroffensive+, rash action, turmoil, military activity, military activities, spiral, cycle of violence, spillover,
    rocket launches, destructive action+, hostile act+, terrorism, escalatory action+, response by escalating, military build-up, advance`,
  ESCALATE: `escalate*, escalatory, inflame|inflaming, aggravate|aggravating, spiral|spirals|spiralling|spiraling, retaliate|retaliating,
    overreact|overreacting, provoke|provoking, fan flames, raise tensions, raising tensions, exacerbate|exacerbating, stoke|stoking, widen conflict,
    widening conflict, spread|spreading conflict`,
  FORCE_VERB: `attack|attacking, strike|striking, hit|hitting, bomb|bombing, retaliate|retaliating, respond|responding, shell|shelling,
    invade|invading, fire|firing, escalate|escalating, react|reacting, fight|fighting, shoot|shooting, launch|launching,
    counter-attack, intervene|intervening, overreact|overreacting, provoke|provoking, enter war, entering war, storm|storming,
    go|going to war, start war, starting war, use|using force, kill|killing, target|targeting, avenge, take revenge, seek revenge, answer, reply, hit back, strike back`,
  WITHDRAW: 'withdraw|withdraws|withdrawing, withdrawal, pull|pulling out, pullout, pullback, vacate, disengage, leave',
  TROOPS: `troops, forces, force, army, soldiers, militia, militias, tanks, military, occupation, occupying forces, fighters, territory,
    territories, area, areas, positions`,
  NO_ONE: `no one, nobody, neither, neither side, not in, no party`,
  INTEREST: 'interest, interests',
  WISE: `prudently, responsibly, prudent, wisely, wisdom, cautiously, coolly, with head, smart, calibrated, calm heads, utmost prudence, proportionate`,
  SETTLEMENT: `peaceful settlement, peaceful solution, peaceful resolution, political solution, political settlement, diplomatic solution,
    negotiated solution, negotiated settlement, peaceful means, dialogue, diplomacy, negotiation+, talks, negotiate, mediation,
    peace talks, negotiating table, direct talks, peace process, political process, peace agreement, peace deal, direct dialogue, diplomatic means, diplomatic channel+,
    diplomatic track, two-state solution, political means, diplomatic methods, diplomatic way out, truce talks, peace negotiations, normalize relations, normalise relations,
    normalize their relations, normalise their relations, settle their disputes, settle disputes, peaceful coexistence`,
  PEACE_STEP: `begin|beginning, resume|resuming, reach|reaching, return, enter, engage, start, hold, accept, pursue, agree, broker, negotiate, settle, solve,
    resolve, come back, sit down, give, take, normalize, normalise, work towards, work for, mediate`,
  DEAL: 'agreement, deal, accord, peace, settlement, solution, dialogue, talks, negotiations, relations, negotiating table, mediation',

  // Threats and vows
  SWEAR:
    'vow|vows|vowed|vowing, swear|swears|swore|sworn|swearing, pledge*, promise*, determined to, resolve|resolved to, vows to',
  VOW: 'vow|vows|vowed|vowing, swear|swears|swore|sworn|swearing, threaten|threatens|threatened|threatening',
  THREATEN: `threaten|threatens|threatened|threatening, make|makes|made|making threat+, issue* threat+, renew* threat+, repeat* threat+`,
  THREAT_NOUN: 'threat+',
  ULTIMATUM: 'ultimatum+, ultimata',
  GIVE: 'give|gives|gave|given|giving, set|sets|setting, issue*, impose*, deliver*, serve*, hand|hands|handed',
  WILL: `will, we'll, i'll, they'll, he'll, she'll, it'll, shall, going to, would, is to, are to, intend|intends to, determined to,
    not hesitate, will|would|shall not hesitate, won't|wouldn't hesitate, prepared to, ready to, about to, plan|plans to, has right to, have right to, resolved to`,
  MUST_DO: 'must, will have to, would have to, forced to, obliged to, obligation to, duty to',
  WILL_BE: `will be, would be, shall be, must be, going to be, will certainly be, will surely be, will definitely be, can be, could be, cannot be, can't be`,
  WILL_NOT: `will not, won't, would not, wouldn't, cannot, can't, shall not, will no longer, will never, would never, could not, couldn't, no longer`,
  RESPOND: `respond, retaliate|retaliates|retaliating, hit back, strike back, fight back, punish, avenge, take revenge, exact revenge, take vengeance,
    exact price, make pay, make them pay, counterattack, counter-attack, annihilate, teach lesson, settle score, settle scores, harm them,
    bring to its knees, make them regret, make regret, cause to regret, cause them to regret, obliterate, hunt down, reciprocate, hit them, respond in kind`,
  ANSWER: 'react, reply, answer, act, act decisively, act again, strike hard, hit hard, come after you, crush, destroy',
  ATTACK_VERB: `attack|attacking, strike|striking, hit|hitting, bomb|bombing, shell|shelling, invade|invading, launch|launching, destroy|destroying,
    annihilate, kill|killing, storm, seize, occupy, use force, go to war, shoot down, shooting down, sink|sinking, wipe out, blow up, escalate,
    retaliate|retaliating, raze, flatten, blockade, continue fighting, overthrow, topple, crush, eliminate, punish, march on, overrun, conquer, behead,
    obliterate, set fire to, burn down, start military operations, send troops, respond, turn into graveyard, assassinate`,
  FIGHT: 'fight|fighting, continue fight, keep fighting, fight on, wage, resist',
  RESPONSE:
    'response, retaliation, retribution, revenge, vengeance, reprisal+, counter-attack, counterattack, punishment, slap in face, answer',
  HARSH: `harsh, harsher, severe, severely, crushing, painful, decisive, strong, stronger, swift, firm, forceful, fierce, devastating, massive, overwhelming,
    immediate, appropriate, proportionate, resolute, tough, tougher, bigger, larger, unprecedented, heavy, powerful, more severe, maximum, extensive, lethal,
    stern, bitter, wider, further, renewed, bloody, more, bolder, serious, devastating, regrettable, definitive, befitting, fitting, resolute, certain, within seconds, in seconds`,
  PRICE: 'price+, consequence+, hell, dearly, wrath, fury, retaliation, retribution, revenge, slap, punishment, blow+',
  PAY: `pay|pays|paid, exact|exacts, extract, suffer|suffers, face|faces, bear, reap, meet, expect, feel, receive, get, deliver, unleash, inflict`,
  PUNISHED: `punished, answered, avenged, repaid, unanswered, unpunished, unavenged, retaliated, held accountable, without response, without answer,
    without reply, without price, crushed, go unanswered, go unpunished, remain unanswered, without consequence+, without repercussion+`,
  NO_CHOICE: `no choice but to, no option but to, no choice except to, no alternative but to, little choice but to, no option except to, no choice other than to, no choice,
    right to respond, right to retaliate`,
  RESERVE: 'reserve|reserves|reserved|reserving',
  HELPING:
    'aid, help, helping, support, supporting, assistance, backing, efforts, talks, negotiations, cooperation, relief, mediation',
  /** Measures a government vows to take. */
  MEASURE:
    'ban, block, expel, deport, boycott, sanction, impose, sever, cut, close, withdraw, blacklist, arrest, disband, blockade, seize',
  /** What states threaten one another with, in verbs… */
  COERCE: `impose, imposing, boycott, boycotting, withdraw, withdrawing, suspend, suspending, cut, cutting, halt, halting, expel, expelling, sever, severing,
    break off, breaking off, break, breaking, close, closing, block, blocking, secede, pull, pulling, ban, banning, veto, stop, stopping, end, ending, leave, leaving, arrest, institute,
    dissolve, prosecute, detain, deport, freeze, quit, quitting, walk, abandon, tear, scrap, cancel, retaliate, restrict, revoke, disrupt, flood, sanction,
    blockade, terminate, cripple, disband, execute, behead, nationalize, nationalise, strike, attack, attacking, bomb, bombing, shell, invade, launch, launching, destroy, kill, storm, seize,
    use, escalate, overthrow, topple, bring, respond, deliver, shut, shutting, starve, carry, march, wipe, resume, withhold, isolate, go, take, continue, hit, target, shoot, sink, kidnap, burn, raise, send, review, join, reduce, act, punish, unleash, crush, fight, oust, turn, open, allow, release, free, recognise, recognize, annex, detonate, jail, imprison, hang, kick, seal, declare, pull out, derail, deploy`,
  /** Of these, the verbs that mean little else. */
  CUT_OFF: `impose, boycott, withdraw, suspend, cut, expel, sever, close, block, secede, ban, veto, dissolve, blockade, terminate, shell, invade, launch,
    retaliate, resume, withhold, halt, strike, attack, bomb, destroy, sanction, pull out, walk out, quit, shut`,
  /** … and in nouns. */
  COERCION: `sanctions, embargo+, tariff+, boycott+, curfew, consequence+, countermeasure+, counter-measures, retaliation, retribution, reprisal+, revenge, strike+, attack+, force, blow+, offensive+,
    military action, action, war, civil war, secession, invasion, mass killing, violence, response, measures, punishment, annihilation, destruction, veto, intervention, restrictions, blockade, nuclear strike`,
  REGIME:
    'regime, enemy, israel, iran, russia, washington, they, it, he, aggressor, state, tehran, tel aviv, moscow, hamas, hezbollah, government, u.s.',
  MISTAKE:
    'mistake, error, wrong move, misstep, aggression, attack, invasion, move, action, adventure, threat, incursion, strike, step',

  // Taking part
  TAKE_PART: `take|taking part, participate|participating, join|joining, part of, involved, involvement, participation, engage|engaging, partake, part in, assist|assisting,
    drawn into, dragged into, sucked into, party to`,
  BACK: 'support|supporting, back|backing, assist|assisting, help|helping, join|joining, endorse',
  OPERATION: `operation+, attack+, strike+, counterattack, counter-attack, counterstrike, counter-strike, retaliation, offensive+, war, military action+,
    reprisal+, airstrike+, escalation, conflict, raid+, action, fighting, hostilities, invasion, military response, retaliatory response`,
  STAY_OUT:
    'stay|stays|stayed|staying out, keep|keeps|kept|keeping out, sit|sits|sat|sitting out, opt|opts|opted out, stand aside, steer clear, have no part, had no part, wish to be drawn in, distance|distances|distanced itself, distance themselves',

  // Own restraint
  SEEK: `seek|seeks|seeking, want|wants|wanted, look|looking for, looking, interested, intention, wish|wishes, desire|desires, plan|plans, interest in, pursue|pursuing, looking to, wants to see, seekers, seeker`,
  AGREE: `agree*, accept*, declare*, announce*, offer*, consent*, willing, ready, prepared, sign*, commit|commits|committed|committing, undertake|undertakes|undertook,
    pledge*, promise*, vow*, extend*, observe, propose*`,
  ACCEPT: 'accept*, concede*, agree*, welcome*, grant*, yield*',

  // Support, blame, success
  SUPPORT: `support, supports, supported, supporting, backing, solidarity, commitment, assistance, alliance, aid`,
  STEADFAST: `ironclad, iron clad, unwavering, steadfast, unshakable, unshakeable, full, strong, rock solid, staunch, unequivocal, unconditional,
    absolute, reaffirm*, reiterate*, express|expresses|expressed, pledge*, voice*, declare*, affirm*, renew*, reassure*, continued, total`,
  STAND_WITH: `stand|stands|stood|standing with, stand|stands|stood|standing alongside, stand|stands|stood|standing firmly with, shoulder to shoulder,
    solidarity with, in solidarity, solidarity goes out, stand|stands|stood|standing side by side, at side of, full solidarity, declare* solidarity, express|expresses|expressed solidarity, by israel side`,
  DEFENCE: `defence, defense, security, defend, protect, protection, self defence, self defense, sovereignty, people, israel, ukraine, palestinian, struggle, right, rights`,
  RIGHT:
    'right to defend, right to protect, right to self defence, right to self defense, right of self defence, right of self defense, continue to defend, help defend, helping defend',
  PRAISE: 'praise*, applaud*, hail*, commend*, welcome*, salute*, brave, heroic',
  CONDEMN: `condemn*, denounce*, deplore*, decry|decries|decried|decrying, slam|slams|slammed|slamming, lambast|lambasts|lambasted, castigate*, blast|blasts|blasted, censure*,
    condemnation, denunciation, excoriate*, strongest terms, strongest possible terms, strongest of terms`,
  BLAME: `hypocrisy, double standards, flagrant violation, war crime, war crimes, crime against humanity, declaration of war, act of war, barbaric, heinous, abhorrent, despicable, reckless attack+, reckless act+, blatant violation`,
  INTERCEPT: `intercept*, thwart*, repel|repels|repelled|repelling, shot down, downed, foil*, neutralised, neutralized, fended off, blocked, brought down, repulsed`,
  INCOMING: `missile+, drone+, rocket+, uav+, attack+, barrage, projectile+, salvo, assault, threat+, percent, per cent, plot, weapons, aerial, we`,
  ACHIEVE: `achieved, achievement, success, successful, successfully, succeeded, victory, triumph, accomplished, met its objectives, attained, dealt blow`,

  // Weighing
  CONSIDER: `consider*, weigh|weighs|weighed|weighing, mull|mulls|mulled|mulling, examine*, discuss|discusses|discussed|discussing, ponder*, contemplate*, deliberate*,
    studying, deciding, decide, assess|assesses|assessed|assessing, reviewing, undecided, looking at, study, settling`,
  OPTIONS: `option+, response+, steps, reply, retaliation, plans, strike+, military action, counterattack, course of action, how to respond, whether to respond, whether to retaliate`,
  OPTIONS_OPEN: `options are on table, options on table, option is on table, options remain, nothing is off table, no option is off table, options are open, option is open, options open`,
  RULE_OUT: 'rule out, ruled out, ruling out, rules out',

  // Urging retaliation
  STRIKE_NOW: `strike back, hit back, fight back, retaliate, attack, bomb, respond forcefully, respond militarily, go berserk, crush, invade, flatten, respond harshly, respond strongly, respond decisively,
    annihilate, obliterate, wipe out, respond, strike, punish, hit hard`,
  CRUSHING: `crushing attack, crushing blow, crushing response, devastating blow, decisive blow, preemptive strike+, pre-emptive strike+, military strike+, retaliation, retaliatory strike+, counterattack, counter-attack, airstrikes,
    air strikes, military response, forceful response, military intervention, all out war, revenge, vengeance, retribution, strong response, harsh response, tough response, bold response`,

  DIPLOMATIC: 'diplomatic, diplomacy, diplomatically',
  MEDIATE: 'mediate, mediation, broker, good offices',
  MEET: 'convene*, host, coordinate, lining up, line up, lead, arrange, pursue, pursuing, work*, step up',
  ADVOCATE: 'advocate*, favour, favor, prefer, prefers, believe in, believes in, committed to',
  ONLY_WAY:
    'only way, only path, only solution, only viable, no alternative to, way forward, way out, best way, no military solution',
  OTHER_REPLY: `question+, request+, email+, e-mail+, letter+, comment, inquiry, inquiries, invitation, offer, proposal, questions, call, calls, query, queries, needs, messages, disaster, emergency, emergencies,
    crisis, pandemic, allegation+, criticism, claims, complaint+, lawsuit`,
};

/**
 * Words that stand in many sentences, the most frequent first. A pattern is tried only where its rarest step by this list
 * is met.
 */
export const COMMON = `the, to, a, and, of, in, that, for, is, on, he, it, was, not, i, with, be, if, out, no, like, as, at, by, have, has, from, his, they, we, but, are, this,
  will, would, you, who, or, an, had, were, been, their, she, her, if, all, what, about, more, one, no, there, can, up, out, so, could, do, when, them, into, our,
  over, than, its, some, my, other, how, us, now, any, just, after, did, does, think, going, go, against, back, down, off, think, against, work, military, do, see, told, plan, plans, away, come, days, don't, doesn't, didn't, should, may,
  must, also, because, being, said, say, says, make, made, makes, making, new, want, wants, wanted, get, people, way, time, take, takes, took, taking, even, while,
  president, state, states, support, supports, supported, call, calls, called, calling, need, needs, work, works, good, told, tell, tells, ask, asks, asked, like,
  still, first, president, campaign, debate, right, rights, whether, again, without, believe, give, gives, gave, given, giving, part, party, government, set, sets,
  plan, plans, use, using, used, never, only, every, each, both, own, well, look, looking, act, hard, full, end, ending, issue, issues, war, action, actions, force, forces, leave,
  leaving, stop, stopped, keep, keeps, keeping, hold, holding, held, put, putting, bring, turn, turned, join, help, helping, start, move, moves, deal, answer, pay, little, interest, interests, continue,
  military, political, security, country, countries, israel, iran, russia, american, strong, serious, heavy, nothing, nobody, none, won't, can't, cannot, let, agree, agreed, announce, announced,
  expect, expected, hope, hopes, hoped, accept, decision, shot, see, come, face, meet, best, better, smart, big, bigger, further, decide, discuss, discussed, rules, level, direct, clear,
  commitment, threat, threats, fight, fighting, attack, attacks, strike, strikes, great, long, minister, everyone, everything, ready, voice, blow, high, hit, hitting, kill, killing, nuclear, talks`;
