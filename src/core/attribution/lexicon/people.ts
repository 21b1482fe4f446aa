/** Words that tell persons, offices and bodies apart. */

export const TITLES =
  'mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend sen senator senators rep representative ' +
  'representatives gov governor governors president vice prime minister ministers premier secretary undersecretary general ' +
  'chancellor king queen prince princess pope mayor judge justice chief attorney colonel col lieutenant lt sergeant sgt ' +
  'captain capt major maj gen admiral adm commander cmdr brigadier ambassador envoy chairman chairwoman chairperson chair ' +
  'director ceo spokesman spokeswoman spokesperson deputy assistant foreign finance defense defence interior justice ' +
  'state former ex-president then-president acting leader coach officer rabbi imam sheikh ayatollah archbishop bishop ' +
  'cardinal father sister brother president-elect speaker congressman congresswoman councilman councilwoman councillor ' +
  'commissioner sheriff detective inspector superintendent marshal emir sultan crown adviser advisor ' +
  'strategist reporter correspondent author candidate nominee lawmaker delegate analyst economist historian host ' +
  'columnist editor activist lawyer businessman billionaire actor actress singer rapper dean principal manager ' +
  'executive ceo cfo coo cto founder co-founder cofounder co-chair vice-president vice-chancellor vice-chair treasurer ' +
  'controller comptroller auditor registrar curator archivist clerk whip provost chaplain pastor deacon archdeacon vicar ' +
  'curate abbot abbess monsignor msgr patriarch friar mufti mullah maulana mawlana hojatoleslam ' +
  'swami pandit acharya lama magistrate coroner solicitor barrister advocate prosecutor ombudsman ombudswoman ' +
  'constable pc dci trooper corporal cpl pvt warden ranger patrolman undersheriff policeman policewoman ' +
  'commodore ensign cadet midshipman airman sapper brig insp supt det lt-gen lt-col alderman alderwoman assemblyman ' +
  'assemblywoman councilor councilmember selectman selectwoman comrade mp mep msp mla mlc mna td baroness viscount ' +
  'viscountess duchess countess empress emperor taoiseach tanaiste tánaiste sheikha sheikh shaikh alhaji alhaja hajia ' +
  'mallam oba otunba shri smt kumari hon honourable honorable engr dato datuk datin tunku mme mlle madame madam monsieur ' +
  'herr frau señor señora signor signora senhor senhora engineer architect chef producer publisher photographer filmmaker ' +
  'novelist poet playwright composer conductor comedian broadcaster presenter blogger surgeon midwife nurse lecturer ' +
  'researcher scientist biologist physicist geologist epidemiologist virologist sociologist psychologist psychiatrist ' +
  'archaeologist firefighter paramedic pilot farmer teacher headteacher headmaster headmistress campaigner consultant ' +
  'moderator mediator organiser organizer supervisor trustee convener convenor daw negotiator pollster diplomat politician trainer winger striker midfielder goalkeeper defender jockey';

/** Titles written before a name that tell the sex. */
export const MALE_TITLES =
  'mr sir lord king prince pope father brother congressman councilman spokesman chairman businessman cardinal emir sultan ' +
  'imam ayatollah sheikh actor alderman assemblyman councilman policeman patrolman viscount emperor mullah mufti monsignor ' +
  'msgr friar abbot alhaji mallam shri monsieur herr señor signor senhor headmaster shaikh';
export const FEMALE_TITLES =
  'mrs ms miss dame lady queen princess sister congresswoman councilwoman spokeswoman chairwoman businesswoman actress ' +
  'daw alderwoman assemblywoman policewoman ombudswoman selectwoman baroness viscountess duchess countess empress abbess ' +
  'sheikha alhaja hajia smt kumari datin mme mlle madame madam frau señora signora senhora headmistress midwife';

/** Heads of descriptions of a person ("the minister", "a senior official"). */
export const PERSON_NOUNS =
  'man woman boy girl person people men women official officials spokesman spokeswoman spokesperson spokesmen aide aides ' +
  'counterpart counterparts adviser advisor advisers advisors minister ministers president premier chancellor leader leaders lawmaker lawmakers ' +
  'senator senators congressman congresswoman representative governor mayor ambassador envoy diplomat diplomats general ' +
  'commander officer officers soldier soldiers colonel captain sergeant chief chiefs head director directors secretary ' +
  'chairman chairwoman chair ceo executive executives analyst analysts expert experts economist strategist strategists ' +
  'professor scholar scientist scientists researcher researchers author historian lawyer lawyers attorney attorneys ' +
  'prosecutor prosecutors judge justice justices doctor physician nurse teacher student students pastor priest bishop pope ' +
  'rabbi imam king queen prince princess reporter reporters journalist journalists editor columnist host anchor activist ' +
  'activists protester protesters critic critics supporter supporters opponent opponents rival rivals candidate candidates ' +
  'nominee voter voters resident residents neighbor neighbour neighbors neighbours witness witnesses victim victims ' +
  'survivor father mother son daughter brother sister wife husband widow parent parents friend friends colleague colleagues ' +
  'manager coach player players owner founder billionaire businessman businesswoman democrat democrats republican ' +
  'republicans conservative conservatives liberal liberals member members delegate delegates negotiator negotiators ' +
  'mediator operative operatives consultant pollster pollsters source sources insider veteran veterans speaker worker ' +
  'workers farmer farmers investor investors trader employee employees detective sheriff deputy deputies fan fans nurse pilot sailor driver singer artist writer poet painter engineer builder baker mechanic ' +
  'fisherman shopkeeper banker broker clerk guard architect designer chef captain principal dean librarian gardener carer ' +
  'botanist biologist chemist physicist geologist astronomer historian sociologist psychologist surgeon dentist midwife ' +
  'vicar monk nun imam mayor councillor treasurer skipper referee umpire organiser organizer campaigner volunteer tenant ' +
  'landlord passenger visitor tourist neighbour customer client patient survivor refugee migrant prisoner suspect ' +
  'defendant plaintiff juror heir heiress grandfather grandmother uncle aunt cousin teenager toddler pensioner ' +
  'moderator supervisor trustee convener convenor co-founder cofounder comptroller auditor registrar curator archivist provost chaplain deacon archdeacon abbot mufti ' +
  'mullah cleric magistrate coroner solicitor barrister advocate ombudsman ombudswoman constable trooper corporal ' +
  'commodore brigadier admiral lieutenant major superintendent inspector commissioner undersecretary alderman ' +
  'alderwoman assemblyman assemblywoman councilman councilwoman councilor baroness viscount viscountess duke duchess ' +
  'countess emperor empress taoiseach tanaiste tánaiste ayatollah sultan emir archbishop cardinal rapper producer publisher ' +
  'photographer filmmaker novelist playwright composer comedian broadcaster presenter blogger lecturer epidemiologist ' +
  'virologist psychiatrist archaeologist archaeologists firefighter firefighters paramedic paramedics headteacher ' +
  'headmaster headmistress politician politicians trainer winger striker midfielder goalkeeper defender jockey ' +
  'brothers sisters twins fishermen businessmen businesswomen gunmen troops forces allies fighters commandos reservists settlers hostages policewomen firemen councilmen spokeswomen congresswomen fisherfolk villagers islanders locals pensioners tenants landlords passengers visitors tourists patients customers clients refugees migrants prisoners suspects defendants jurors survivors relatives teachers nurses doctors surgeons engineers drivers pilots sailors miners dockers shopkeepers campaigners organisers organizers investigators detectives economists historians professors scholars consultants volunteers councillors mayors governors ambassadors envoys negotiators generals commanders rebels militants insurgents economists historians ' +
  'policeman policewoman congressmen policemen laureate statesman chairperson';
export const MALE_NOUNS =
  'man boy spokesman father son brother husband king prince congressman chairman businessman pope priest sheikh alderman ' +
  'assemblyman councilman policeman viscount duke emperor headmaster mullah abbot monk grandfather uncle';
export const FEMALE_NOUNS =
  'woman girl spokeswoman mother daughter sister wife widow queen princess congresswoman chairwoman businesswoman ' +
  'alderwoman assemblywoman councilwoman policewoman baroness viscountess duchess countess empress headmistress nun ' +
  'grandmother aunt midwife heiress';
export const PLURAL_NOUNS =
  'people men women officials spokesmen aides advisers advisors ministers leaders lawmakers senators diplomats officers ' +
  'soldiers chiefs directors executives analysts experts strategists scientists researchers lawyers attorneys prosecutors ' +
  'justices students reporters journalists activists protesters critics supporters opponents rivals candidates voters ' +
  'residents neighbors neighbours witnesses victims parents friends colleagues players democrats republicans conservatives ' +
  'liberals members delegates negotiators operatives pollsters sources veterans workers farmers investors employees ' +
  'deputies fans police authorities archaeologists firefighters paramedics politicians congressmen ' +
  'policemen brothers sisters twins fishermen businessmen businesswomen gunmen troops forces allies fighters commandos reservists settlers hostages policewomen firemen councilmen spokeswomen congresswomen fisherfolk villagers islanders locals pensioners tenants landlords passengers visitors tourists patients customers clients refugees migrants prisoners suspects defendants jurors survivors relatives teachers nurses doctors surgeons engineers drivers pilots sailors miners dockers shopkeepers campaigners organisers organizers investigators detectives economists historians professors scholars consultants volunteers councillors mayors governors ambassadors envoys negotiators generals commanders rebels militants insurgents economists historians';

/** Words for one role, a line each. */
export const SAME_ROLES = `
senator sen senators
governor gov
representative rep congressman congresswoman lawmaker hon honourable honorable
assemblyman assemblywoman
alderman alderwoman
councillor councilor councilman councilwoman councilmember
general gen
doctor dr physician
professor prof scholar
minister premier
spokesperson spokesman spokeswoman
chair chairman chairwoman chairperson
president
ambassador envoy diplomat
lawyer attorney
adviser advisor
police officer policeman policewoman constable pc
executive ceo
co-founder cofounder founder
corporal cpl
lieutenant lt
colonel col
sergeant sgt
captain capt
admiral adm
commander cmdr
reverend rev
mp mep msp
`;

/** Bodies that speak. */
export const BODY_NOUNS =
  'police ministry government administration army military navy office department agency council commission committee court ' +
  'parliament senate congress house party campaign company firm bank union group organization organisation association ' +
  'foundation institute university school hospital church team club league embassy consulate palace authorities authority ' +
  'media press newspaper paper magazine network channel outlet agency website report study survey poll statement letter ' +
  'memo document documents filing lawsuit complaint indictment ruling order email article editorial column book ad ads ' +
  'kremlin pentagon nato';

/** Marks a run of capitals as a body, place or thing rather than a person. */
export const NON_PERSON_WORDS =
  'house street department ministry office university college institute party committee council commission court bank ' +
  'company corp inc ltd llc group fund foundation association union league agency bureau service services center centre ' +
  'school hospital church state states united nations kingdom republic north south east west city county river lake ' +
  'mountain island islands times post journal news daily herald tribune guardian press network channel radio tv television ' +
  'senate congress parliament assembly administration government army navy force forces guard corps police national ' +
  'international american british french german russian chinese israeli iranian european democratic republican day act ' +
  'bill law amendment constitution war world cup series street avenue road boulevard park airport hall tower square ' +
  'strip bank hills beach valley super supreme federal central white black green blue red new york los san las angeles ' +
  'washington london paris moscow beijing jerusalem tehran berlin brussels monday tuesday wednesday thursday friday ' +
  'saturday sunday january february march april may june july august september october november december ' +
  'chamber society academy trust authority board alliance coalition federation confederation movement front brotherhood ' +
  'secretariat directorate museum theatre theater gallery library laboratory observatory institution exchange airlines ' +
  'airways railway railways motors energy holdings industries systems technologies pharmaceuticals partners associates ' +
  'insurance securities media studios foods stores show podcast ' +
  'speech rally trial debate scandal crisis inquiry ' +
  'christmas easter twitter facebook google youtube instagram god america europe asia africa';

/** Lower-case parts of names. */
export const NAME_PARTICLES = 'de da di del della van von der den bin ibn al el la le du dos ter ten abu ben';
