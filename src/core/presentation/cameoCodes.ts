/**
 * Names of CAMEO event codes, from the CAMEO codebook (Gerner, Schrodt and Yilmaz, version 1.1b3), one "code name" a
 * line. Of political reform, easing and administrative sanctions only the families, beside military
 * de-escalation; likewise of material events, which are not statements.
 */
export const CODEBOOK = `01 Make public statement
010 Make statement
011 Decline comment
012 Make pessimistic comment
013 Make optimistic comment
014 Consider policy option
015 Acknowledge or claim responsibility
016 Deny responsibility
017 Engage in symbolic act
018 Make empathetic comment
019 Express accord
02 Appeal
020 Make an appeal or request
021 Appeal for material cooperation
0211 Appeal for economic cooperation
0212 Appeal for military cooperation
0213 Appeal for judicial cooperation
0214 Appeal for intelligence
022 Appeal for diplomatic cooperation
023 Appeal for aid
0231 Appeal for economic aid
0232 Appeal for military aid
0233 Appeal for humanitarian aid
0234 Appeal for military protection or peacekeeping
024 Appeal for political reform
025 Appeal to yield
0256 Appeal for de-escalation of military engagement
026 Appeal to others to meet or negotiate
027 Appeal to others to settle dispute
028 Appeal to engage in or accept mediation
03 Express intent to cooperate
030 Express intent to cooperate
031 Express intent to engage in material cooperation
0311 Express intent to cooperate economically
0312 Express intent to cooperate militarily
0313 Express intent to cooperate on judicial matters
0314 Express intent to cooperate on intelligence
032 Express intent to provide diplomatic cooperation
033 Express intent to provide material aid
0331 Express intent to provide economic aid
0332 Express intent to provide military aid
0333 Express intent to provide humanitarian aid
0334 Express intent to provide military protection or peacekeeping
034 Express intent to institute political reform
035 Express intent to yield
0356 Express intent to de-escalate military engagement
036 Express intent to meet or negotiate
037 Express intent to settle dispute
038 Express intent to accept mediation
039 Express intent to mediate
04 Consult
040 Consult
041 Discuss by telephone
042 Make a visit
043 Host a visit
044 Meet at a third location
045 Mediate
046 Engage in negotiation
05 Engage in diplomatic cooperation
050 Engage in diplomatic cooperation
051 Praise or endorse
052 Defend verbally
053 Rally support on behalf of
054 Grant diplomatic recognition
055 Apologize
056 Forgive
057 Sign formal agreement
06 Engage in material cooperation
07 Provide aid
08 Yield
09 Investigate
10 Demand
100 Demand
101 Demand material cooperation
1011 Demand economic cooperation
1012 Demand military cooperation
1013 Demand judicial cooperation
1014 Demand intelligence cooperation
102 Demand diplomatic cooperation
103 Demand material aid
1031 Demand economic aid
1032 Demand military aid
1033 Demand humanitarian aid
1034 Demand military protection or peacekeeping
104 Demand political reform
105 Demand that target yields
1056 Demand de-escalation of military engagement
106 Demand meeting or negotiation
107 Demand settling of dispute
108 Demand mediation
11 Disapprove
110 Disapprove
111 Criticize or denounce
112 Accuse
1121 Accuse of crime or corruption
1122 Accuse of human rights abuses
1123 Accuse of aggression
1124 Accuse of war crimes
1125 Accuse of espionage or treason
113 Rally opposition against
114 Complain officially
115 Bring lawsuit against
116 Find guilty or liable
12 Reject
120 Reject
121 Reject material cooperation
1211 Reject economic cooperation
1212 Reject military cooperation
122 Reject request for material aid
1221 Reject request for economic aid
1222 Reject request for military aid
1223 Reject request for humanitarian aid
1224 Reject request for military protection or peacekeeping
123 Reject request for political reform
124 Refuse to yield
1246 Refuse to de-escalate military engagement
125 Reject proposal to meet or negotiate
126 Reject mediation
127 Reject plan or agreement to settle dispute
128 Defy norms or law
129 Veto
13 Threaten
130 Threaten
131 Threaten non-force
1311 Threaten to reduce or stop aid
1312 Threaten with sanctions or embargo
1313 Threaten to reduce or break relations
132 Threaten with administrative sanctions
133 Threaten political dissent
134 Threaten to halt negotiations
135 Threaten to halt mediation
136 Threaten to halt international involvement
137 Threaten with repression
138 Threaten with military force
1381 Threaten blockade
1382 Threaten occupation
1383 Threaten unconventional violence
1384 Threaten conventional attack
1385 Threaten attack with weapons of mass destruction
139 Give ultimatum
14 Protest
15 Exhibit force posture
16 Reduce relations
17 Coerce
18 Assault
19 Fight
20 Use unconventional mass violence`;
