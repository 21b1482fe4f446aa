/**
 * Verbs that attribute something to somebody, with what may follow them. Written from general English, not drawn from
 * any corpus; add a line and every inflected form is known.
 *
 * Frames, one letter each:
 *   Q  may carry a quotation ("…," she said)
 *   T  a clause: said (that) …
 *   C  a clause only with "that" or "whether": the bare noun phrase after it is an object
 *   W  an indirect question: asked whether …
 *   I  "to" and an infinitive: vowed to …
 *   A  an addressee first: told X that …
 *   J  a person, then "to" and an infinitive: urged X to …
 *   N  a noun phrase: denied the report
 *   G  an -ing form: denied taking …
 *   O  an object and what it is said to be: called him a liar
 *   P  a preposition from the list after the colon: warned of …, called for …
 * A verb with its particle is written with a low line: point_out. A capital V marks words of speech, B belief and intention, S showing (evidence, reports).
 */
export const CUE_VERBS = `
say V QTW
tell V QTWAJ
add V QC
note V QTN
announce V QTNI
argue V QT : for against
claim V QTNI
explain V QTWN
state V QTN
declare V QTN
assert V QTN
insist V QT : on
maintain V QC
contend V QT
allege V QT
affirm V QTN
reaffirm V QTN
reiterate V QTN
repeat V QCN
stress V QTN
emphasize V QTN
emphasise V QTN
underline V QCN
underscore V QCN
acknowledge V QTN
admit V QTNG : to
concede V QT
confess V QT : to
confirm V QTN
deny V QTNG
dispute V CN
refute V CN
disclose V QTN
reveal V QTN
report V QTN
remark V QT : on
observe V QT
comment V Q : on
recall V QTNG
recount V QCWN
reply V QT : to
respond V QC : to
answer V QC
retort V QT
counter V QT
continue V Q
conclude V QT
predict V QTN
forecast V QTN
project V CN
estimate V QTN
speculate V QT : about on
suggest V QTNG
propose V QTNIG
recommend V QTNGJ
advise V QCAJ : against
caution V QTA : against
warn V QTAJ : of against about
threaten V QTIN
promise V QTIAN
pledge V QTIN
vow V QTIN
swear V QTI
guarantee V QTN
assure V QTA
remind V QTAJ : of
inform V QTA : of about
notify V A : of
brief V A : on about
urge V QTJN
ask V QWAJI : for about
demand V QTIN
request V QTN
beg V QJ : for
plead V QT : for with
implore V QJ
beseech V QJ
order V QTJN
instruct V QJ
command V QJ
direct V J
call V QJO : for on upon
appeal V Q : for to
invite V J
encourage V JN
exhort V QJ
press V J : for
lobby V J : for against
tweet V QTN
retweet V N
write V QTWN : about of
post V QTN
blog V QT : about
email V QTA
text V QTA
message V QA
quip V QT
joke V QT : about
lament V QTN
bemoan V QCN
complain V QT : about of
grumble V QT : about
gripe V QT : about
boast V QT : about of
brag V QT : about
crow V QT : about
gush V QT : about
rave V Q : about
exclaim V QT
shout V QT : at
yell V QT : at
scream V QT : at
cry V Q
bellow V Q
roar V Q
whisper V QT
mutter V QT
murmur V QT
mumble V QT
chant V Q
sing V Q
stammer V Q
snap V Q
bark V Q
growl V Q
sneer V Q
sigh V Q
laugh V Q
chuckle V Q
smile V Q
shrug V Q
interject V Q
interrupt V Q
intone V Q
opine V QT
muse V QT : about on
wonder V QWT : about
reckon V QT
posit V QTN
theorize V QT
hypothesize V QT
elaborate V Q : on
clarify V QCN
specify V QCWN
indicate V QT
signal V QTIN
hint V QT : at
imply V QT
intimate V QT
testify V QT : to about
attest V QT : to
certify V QTN
depose V T
vouch V : for
rule V QT : on
decree V QTN
proclaim V QTN
pronounce V QTN
pontificate V Q
preach V QTN
lecture V QA : about on
advocate V QTN : for
tout V N
hail V N
praise V N
laud V N
applaud V N
commend V N
congratulate V N
thank V N
welcome V N
compliment V N
endorse V N
support V N
back V N
defend V N
champion V N
condemn V N
denounce V N
decry V N
deplore V N
criticize V N
criticise V N
slam V N
blast V N
lambast V N
lambaste V N
assail V N
attack V N
castigate V N
chastise V N
chide V N
rebuke V N
scold V N
berate V N
excoriate V N
disparage V N
deride V N
mock V N
ridicule V N
taunt V N
insult V N
disavow V N
denigrate V N
blame V N
accuse V AN : of
fault V N
knock V N
bash V N
rip V N
skewer V N
trash V N
question V CWN
challenge V N
dismiss V N
reject V N
rebut V N
oppose V N
protest V QTN : against
object V QT : to
renounce V N
repudiate V N
retract V N
withdraw - 
reprimand V N
rail V : against about
inveigh V : against
lash - 
fume V Q : about
rant V Q : about
vent V : about
apologize V QC : for to
apologise V QC : for to
boo - 
describe V NW
characterize V N
characterise V N
depict V N
portray V N
label V N
brand V N
dub V N
term V N
cite V N
quote V N
mention V CN
reference V N
invoke V N
refer V : to
allude V : to
point V : to
speak V Q : about of against for
talk V Q : about of
discuss V NWG
address V N
debate V NW
detail V NW
outline V N
summarize V N
list V N
relate V CN
narrate V N
share - N
broach V N
tease - 
nickname V N
quiz V A : about on
grill V A : about on
pepper -
interview -
negotiate V N
agree V QTI : with on to
disagree V QT : with
concur V QT : with
consent V I : to
object V QT : to
decline V I
refuse V IN
offer V QIN
volunteer V QTI
propose V QTNIG
petition V J : for
sue -
charge V QC
counsel V QJ
prescribe - N
deem B N
insinuate V QT
rationalize V QT
stipulate V T
assent V : to
enthuse V QT
venture V Q
chime -
echo V QN
parrot V N
bet B T
wager B T
think B QTW : about of
believe B QT : in
feel B QT
know B TW : about
understand B CW
realize B TW
realise B TW
recognize B CN
recognise B CN
suspect B TN
suppose B T
assume B TN
presume B T
imagine B CN
guess B QT
doubt B TN
fear B TN
worry B QT : about
hope B QTI : for
wish B TI : for
want B IJN
desire B IN
seek B IN
plan B I : on for
intend B IJ
aim B I
expect B TIJN
anticipate B TNG
await -
prefer B IN
favor B NG
favour B NG
like - 
love B I
hate B I
dislike B NG
loathe B N
detest B N
admire B N
respect B N
regret B TNG
rue B N
resent B NG
fret B QT : about
consider B NGW
regard B N
view B N
perceive B N
judge B TN
reason B QT
decide B TIW : on
determine B TW
resolve B TI
opt B I : for
vote B I : for against on
elect B I
conceive B : of
envision B N
envisage B N
foresee B TN
contemplate B NG
ponder B NW
mull B N
weigh - N
learn B TW : of about
discover S TW
find S TC
hear B C
remember B TNGW
forget B TW
notice B TW
trust B T
accept B CN
mean - 
care B : about
dread B NG
crave B N
yearn B I : for
long -
strive B I
try -
attempt -
threaten V QTIN
pretend B TI
show S TW
demonstrate S TW
illustrate S CNW
prove -
suggest V QTNG
reflect S C
highlight S N
read V Q
document S CW
depose V T
leak - 
appear S C
seem S C
tend -
mandate V CN
authorize - J
approve V N : of
veto V N
ban - 
forbid V J
prohibit - 
permit - J
allow - 
urge V QTJN
support V N
sympathize B : with
empathize B : with
identify B N
credit V N
name V N
nominate -
diagnose S N
calculate S TW
reckon V QT
surmise B T
infer B T
deduce B T
ascertain B TW
verify S CN
chronicle S N
expound V : on
expand V : on
sermonize V Q
blurt V Q
drawl V Q
croak V Q
rejoin V Q
riposte V Q
warble V Q
thunder V Q
deadpan V Q
demur V Q
relay V CN
convey V CN
communicate V CN
publicize V N
broadcast V N
publish - N
unveil V N
tip -
spell -
rate -
dictate S CN
uphold V N
overturn V N
celebrate -
mourn B N
cheer B N
downplay V N
minimize B N
exaggerate V N
overstate V N
misrepresent V N
distort V N
tackle -
persuade V AJ : of
convince V AJ : of
marvel V QT : at
vaccinate -
label V O
brand V O
dub V O
term V O
deem B O
complain V QT : about of
insist V QTN : on
hammer V N
liken V N
compare V N
contradict V N
acknowledge V QTN
define V N
paint - N
expose -
float V N
put -
fret B QT : about over
stress V QTN
attribute V N
ascribe V N
confide V QT : to
caution V QTAJ : against
debunk V N
examine - 
review -
persist V Q
scoff V QT : at
trumpet V N
convene -
whine V QT : about
ponder B NW
lobby V J : for against
plug V N
pitch V N
push B : for
fight B : for against
campaign B : for against
demonize V N
vilify V N
malign V N
smear V N
flatter V N
salute V N
bless V N
pray B QT : for
swear V QTI
point_out V QTNW
lay_out V NW
rule_out V NG
spell_out V NW
make_clear V QT
go_on V Q
speak_out V Q : against about on for
speak_up V Q : for against
lash_out V Q : at against
lash_back V Q : at
hit_back V Q : at
hit_out V Q : at
fire_back V Q : at
shoot_back V Q
push_back V Q : against on
shout_down V N
call_out V NQ
put_forward V N
put_it V Q
find_out S TW
figure_out B TW
chime_in V Q
weigh_in V Q : on
sound_off V : on about
come_out V : for against
single_out V N
play_down V N
brush_off V N
shrug_off V N
turn_down V N
enjoin V J
admonish V JA : against
charge V J
react - 
submit V C
aver V QT
express V N
voice V N
back_away -
back_off -
back_down -
back_out -
back_into -
back_up V N
stand_by B N
take_aim V : at
take_issue V : with
cast_doubt V : on
cry_foul V Q
cry_out V Q
read_out V N
rattle_off V N
call_attention V : to
draw_attention V : to
throw_out V N
hold_out B : for
vote_down B N
strike_down V N
look_forward B : to
plead_guilty V : to
give_up -
serve_notice V T
begin V Q
open V Q
end - 
take_note V : of
take_credit V : for
`;

/** Adjectives that report what one holds, behind "is" or "was": frames as above. */
export const CUE_ADJECTIVES = `
confident B C : of
hopeful B C : about
optimistic B C : about
pessimistic B : about
adamant V C : about
certain B C : of
sure B C : of
aware B C
skeptical B C : of about
sceptical B C : of about
doubtful B C : about
critical V : of
supportive V : of
dismissive V : of
angry B C : about
proud B C
afraid B C : of
fearful B C : of
glad B C
reluctant B I
unwilling B I
willing B I
eager B I
`;

/** Irregular forms: base, third person, past, participle, -ing; "=" means the regular one. */
/** Cues whose base form or third person is at least as often a noun: "a report", "the claims". */
export const OFTEN_NOUNS =
  'report claim plan support view vote demand request charge hope fear order offer love hate praise attack challenge question ' +
  'promise pledge vow threat list back project comment reply answer regret worry wish bet guess doubt forecast estimate boast ' +
  'joke quote tweet post text message email address debate detail outline name label brand term reference fault blast cheer ' +
  'laugh smile cry shout chant remark notice judge reason desire aim care dread pitch plug smear salute rule decree lecture ' +
  'study call push press fight campaign document show charge credit find sing blog rate signal hint protest object petition ' +
  'command rant vent knock mock rebuke insult compliment welcome witness highlight reject profile fume caution counsel poll ' +
  'appeal broadcast bark roar sigh shrug laugh scream yell whisper murmur respect regard favor favour notice counter intent ' +
  'state rate nominate matter concern grill quiz brief advocate champion host volunteer resolve trust lament taunt voice';

/** Of these, the ones that are verbs only right behind a subject that nothing else can be: "the 11 states", "party rules". */
export const RARELY_VERBS = 'state rule remark email post back list address name voice';

/** Verbs whose last letter is doubled on one side of the ocean only. */
export const DOUBLED = 'label signal counsel marvel';

export const IRREGULAR = `
say says said said saying
tell = told told =
write = wrote written =
speak = spoke spoken =
think = thought thought =
feel = felt felt =
know = knew known =
understand = understood understood =
mean = meant meant =
find = found found =
hear = heard heard =
see = saw seen =
show = showed shown =
read = read read =
swear = swore sworn =
sing = sang sung =
seek = sought sought =
choose = chose chosen =
forget = forgot forgotten forgetting
foresee = foresaw foreseen =
forbid = forbade forbidden forbidding
forecast = forecast forecast =
broadcast = broadcast broadcast =
withdraw = withdrew withdrawn =
bet = bet bet betting
beseech = besought besought =
uphold = upheld upheld =
fight = fought fought =
put = put put putting
make = made made making
go = went gone going
begin = began begun beginning
lay = laid laid =
give = gave given giving
come = came come coming
play = = = =
hit = hit hit hitting
shoot = shot shot =
hold = held held =
take = took taken taking
draw = drew drawn =
throw = threw thrown =
call = = = =
strike = struck struck striking
stand = stood stood =
look = = = =
spell = = = =
cast = cast cast =
weigh = = = =
quip = quipped quipped quipping
admit = admitted admitted admitting
permit = permitted permitted permitting
rebut = rebutted rebutted rebutting
submit = submitted submitted submitting
aver = averred averred averring
refer = referred referred referring
infer = inferred inferred inferring
prefer = preferred preferred preferring
regret = regretted regretted regretting
demur = demurred demurred demurring
plan = planned planned planning
slam = slammed slammed slamming
rip = ripped ripped ripping
dub = dubbed dubbed dubbing
snap = snapped snapped snapping
brag = bragged bragged bragging
blog = blogged blogged blogging
beg = begged begged begging
opt = opted opted opting
quiz quizzes quizzed quizzed quizzing
chat = chatted chatted chatting
plug = plugged plugged plugging
shrug = shrugged shrugged shrugging
parrot = parroted parroted parroting
email = emailed emailed emailing
posit = posited posited positing
echo echoes echoed echoed echoing
veto vetoes vetoed vetoed vetoing
retort = retorted retorted retorting
deadpan = deadpanned deadpanned deadpanning
`;
