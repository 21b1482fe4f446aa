/** Words that tell persons, offices and bodies apart. Given names are common ones, from general knowledge. */

export const TITLES =
  'mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend sen senator senators rep representative ' +
  'representatives gov governor governors president vice prime minister ministers premier secretary undersecretary general ' +
  'chancellor king queen prince princess pope mayor judge justice chief attorney colonel col lieutenant lt sergeant sgt ' +
  'captain capt major maj gen admiral adm commander cmdr brigadier ambassador envoy chairman chairwoman chairperson chair ' +
  'director ceo spokesman spokeswoman spokesperson deputy assistant foreign finance defense defence interior justice ' +
  'state former ex-president then-president acting leader coach officer rabbi imam sheikh ayatollah archbishop bishop ' +
  'cardinal father sister brother president-elect speaker congressman congresswoman councilman councilwoman councillor ' +
  'commissioner sheriff detective inspector superintendent marshal emir sultan crown national security adviser advisor ' +
  'strategist reporter correspondent author candidate nominee lawmaker delegate analyst economist historian host ' +
  'columnist editor activist lawyer businessman billionaire actor actress singer rapper dean principal manager';

/** Titles written before a name that tell the sex. */
export const MALE_TITLES =
  'mr sir lord king prince pope father brother congressman councilman spokesman chairman businessman cardinal emir sultan ' +
  'imam ayatollah sheikh actor';
export const FEMALE_TITLES =
  'mrs ms miss dame lady queen princess sister congresswoman councilwoman spokeswoman chairwoman businesswoman actress';

/** Heads of descriptions of a person ("the minister", "a senior official"). */
export const PERSON_NOUNS =
  'man woman boy girl person people men women official officials spokesman spokeswoman spokesperson spokesmen aide aides ' +
  'adviser advisor advisers advisors minister ministers president premier chancellor leader leaders lawmaker lawmakers ' +
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
  'defendant plaintiff juror heir heiress grandfather grandmother uncle aunt cousin teenager toddler pensioner';
export const MALE_NOUNS =
  'man boy spokesman father son brother husband king prince congressman chairman businessman pope priest sheikh';
export const FEMALE_NOUNS =
  'woman girl spokeswoman mother daughter sister wife widow queen princess congresswoman chairwoman businesswoman';
export const PLURAL_NOUNS =
  'people men women officials spokesmen aides advisers advisors ministers leaders lawmakers senators diplomats officers ' +
  'soldiers chiefs directors executives analysts experts strategists scientists researchers lawyers attorneys prosecutors ' +
  'justices students reporters journalists activists protesters critics supporters opponents rivals candidates voters ' +
  'residents neighbors neighbours witnesses victims parents friends colleagues players democrats republicans conservatives ' +
  'liberals members delegates negotiators operatives pollsters sources veterans workers farmers investors employees ' +
  'deputies fans police authorities';

/** Words for one role, a line each. */
export const SAME_ROLES = `
senator sen senators
governor gov
representative rep congressman congresswoman lawmaker
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
police officer
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
  'christmas easter twitter facebook google youtube instagram god america europe asia africa';

export const MALE_NAMES =
  'aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alex alexander alexei ali allan allen alvin ' +
  'amir amos andre andreas andrew andrzej andy angelo anthony antonio antony archie arnold arthur ashraf avi bashar ben ' +
  'benjamin benny bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno ' +
  'bryan byron calvin cameron carl carlos cesar charles charlie chris christian christopher chuck clarence claude clay ' +
  'clifford clint clive colin connor corey craig curtis dale dan daniel danny darren darryl dave david dean denis dennis ' +
  'derek dick diego dmitry dmitri dominic don donald doug douglas drew duncan dustin dwight earl ed eddie edgar eduardo ' +
  'edward edwin eli elijah elliott emmanuel enrique eric erik ernest ethan eugene evan farid felix fernando floyd francesco ' +
  'francis francisco frank franklin fred frederick gabriel gareth gary gavin gene geoff geoffrey george gerald gerard ' +
  'gilbert giovanni glen glenn gordon graham grant greg gregory guillermo gus guy hamid harold harris harry harvey hasan ' +
  'hassan hector henri henry herbert herman hossein howard hubert hugh hugo hussein ian ibrahim igor ike imran isaac ' +
  'ismail ivan jack jacob jacques jake jamal james jamie jan jared jason javad javier jay jean jeff jeffrey jens jeremy ' +
  'jerome jerry jesse jesus jim jimmy joachim joe joel johan john johnny jon jonathan jorge jose josef joseph josh joshua ' +
  'juan julian julio jurgen justin karim karl keith ken kenneth kent kevin khalid kirk klaus kurt kyle lance larry lars ' +
  'laurence lawrence lee leo leon leonard leonid leroy leslie lester lewis liam lloyd logan lou louis luca lucas luigi luis ' +
  'luke mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mathew matt matteo matthew ' +
  'maurice max maxim mehdi melvin michael michel miguel mike mikhail milton mitch mohamed mohammad mohammed morris moshe ' +
  'muhammad mustafa narendra nathan nathaniel neal ned neil nelson nicholas nick nicolas nigel nikita nikolai noah noel ' +
  'norman oleg oliver olivier omar orlando oscar osama otto owen pablo pascal patrick paul pavel pedro percy perry pete ' +
  'peter phil philip philippe phillip pierre pietro rafael ralph ramon randall randy raul ray raymond reginald reza ricardo ' +
  'richard rick ricky rishi rob robert roberto robin rodney roger roland ron ronald ross roy rudolf rudy rupert russell ryan ' +
  'saeed salman sam samir samuel scott sean sebastian serge sergei sergey seth shane shaun shawn sidney simon stan stanley ' +
  'stefan stephen steve steven stewart stuart tariq ted terence terrence terry thabo theodore thomas tim timothy tobias ' +
  'todd tom tommy tony travis trevor tyler vernon victor viktor vincent vladimir volodymyr wade wallace walter warren wayne ' +
  'wendell wesley wilfred will william willie winston wolfgang xavier yair yasser yossi yuri yusuf zachary';
export const FEMALE_NAMES =
  'abigail ada adriana agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana anastasia andrea ' +
  'angela angelina anita ann anna anne annette annie antonia april arlene ashley audrey ava barbara beatrice becky bella ' +
  'bernadette beth betsy betty beverly bonnie brenda bridget brittany camille carla carly carmen carol carole caroline ' +
  'carolyn carrie cassandra catherine cathy cecilia charlene charlotte chelsea cheryl chloe christina christine cindy claire ' +
  'clara claudia colleen connie courtney crystal cynthia daisy dana danielle daphne dawn deborah debbie debra delia denise ' +
  'diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen ' +
  'emily emma erica erin esther eva eve evelyn faith fatima felicia fiona florence frances gabriela gail georgia geraldine ' +
  'gillian gina giorgia gladys glenda gloria grace greta gretchen hannah harriet hazel heather heidi helen helena hillary ' +
  'hilary holly hope ida ilana imelda ines ingrid irene irina iris isabel isabella ivanka jackie jacqueline jane janet ' +
  'janice jasmine jean jeanne jeannette jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy ' +
  'joyce juanita judith judy julia juliana julie juliet june kamala karen kate katherine kathleen kathryn kathy katie ' +
  'katrina kay kellie kelly kelsey kendra kerry kim kimberly kirsten kristen kristin laila lara laura lauren layla leah ' +
  'leila lena lillian lily linda lindsay lindsey lisa liz liza lois lola lorena loretta lori lorraine louise lucia lucille ' +
  'lucy lydia lynn mabel madeleine maggie marcia margaret margarita maria mariam marian marianne marie marilyn marina ' +
  'marion marjorie marlene marsha martha mary maryam maureen megan megyn melania melanie melinda melissa mia michelle ' +
  'mildred miranda miriam molly monica myra nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma ' +
  'olga olivia paige pamela pat patricia patty paula pauline pearl peggy penelope penny phyllis polly priscilla rachel ' +
  'ramona rebecca regina renee rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara ' +
  'sarah shannon sharon sheila shelley shirley sofia sonia sophia sophie stacy stella stephanie sue susan suzanne svetlana ' +
  'sylvia tamara tammy tania tanya tara tatiana teresa theresa tiffany tina tracy ursula valentina valerie vanessa vera ' +
  'veronica vicki victoria viola violet virginia vivian wanda wendy whitney yolanda yulia yvonne zainab zoe';

/** Lower-case parts of names. */
export const NAME_PARTICLES = 'de da di del della van von der den bin ibn al el la le du dos ter ten abu ben';
