/** Words around a name that say whether it is that name: plain data, read once when a matcher is made. */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Capitalised before a surname, these belong to the name: "President Biden", "Lt. Gen. Halevi". */
export const TITLES = words(`
  President Presidents Premier Chancellor Minister Ministers Secretary Lord Lady Sir Dame Mr Mrs Ms Miss Dr General Gen
  Lieutenant Lt Major Maj Brigadier Brig Colonel Col Captain Capt Admiral Adm Commander Cmdr Marshal Sergeant Sgt King
  Queen Prince Princess Emir Sultan Sheikh Sheik Shaikh Ayatollah Pope Cardinal Ambassador Amb Envoy Spokesman
  Spokeswoman Spokesperson Chairman Chairwoman Chair Chief Leader Speaker Director Representative Taoiseach Tánaiste
  Monsieur Madame Herr Frau Señor Pontiff Imam Hojatoleslam Hajj Baron Viscount Commissioner Adviser Advisor Counselor
  Counsellor VP PM FM MP MEP MK`);

/** Stand before a title and are part of it: "Prime Minister", "Vice President", "Foreign Secretary". */
export const TITLE_PARTS = words(`
  Prime Vice Deputy Acting Interim Foreign Defense Defence Interior Finance Home Supreme Permanent Chief Crown Rear
  Grand High Special Press Secretary-General First Former Ex Outgoing Incoming Federal State Military Army Senior Major
  Lieutenant Brigadier Lt Brig Maj Under Assistant`);

/** What a title may be of: "Secretary of State", "Chief of Staff", "Minister of Defence". */
export const TITLE_FIELDS = words('State Defense Defence Staff Treasury Energy Finance Interior');

/** Titles that make a surname another person's, unless the actor is known to bear them: "Judge Sullivan". */
export const OTHER_TITLES = words(`
  Judge Justice Sheriff Mayor Coach Sen Senator Rep Congressman Congresswoman Gov Governor Detective Det Officer Deputy
  Rabbi Rev Reverend Bishop Archbishop Father Professor Prof Councilman Councilwoman Councillor Attorney Delegate
  Treasurer Principal Superintendent Constable Inspector Trooper Cpl Corporal Pvt Private Pastor Sister Brother Uncle
  Aunt Saint St Alderman Assemblyman Assemblywoman Dean Comptroller Lieutenant-Governor`);

export const TITLES_HE = words('Mr Sir Lord Monsieur Herr Señor King Prince Spokesman Chairman');
export const TITLES_SHE = words('Mrs Ms Miss Lady Dame Madame Frau Queen Princess Spokeswoman Chairwoman');

/** Behind a name, these make it a street, a firm, a paper, a team. */
export const PLACE_SUFFIXES = words(`
  Street Avenue Road Lane Drive Boulevard Blvd Highway Freeway Parkway Court Terrace Crescent Alley Square Plaza Bridge
  Tunnel County Township Parish Borough District Island Islands Valley River Creek Lake Mount Mountain Mountains Hill
  Hills Bay Beach Falls Springs Heights Park Forest Fort Harbor Harbour Airport Station University College School Academy
  Institute Hospital Clinic Library Museum Gallery Theatre Theater Stadium Arena Hotel Inn Resort Casino Tower Towers
  Cathedral Church Chapel Synagogue Mosque Temple Cemetery Palace Castle Zoo Post Times Tribune Herald Gazette Examiner
  Chronicle Observer Journal Mail Telegraph Independent Inquirer Globe Dispatch Hayom Magazine Review Quarterly Inc Corp
  Corporation Ltd LLC LLP PLC Company Co Group Holdings Industries Enterprises Ventures Partners Capital Bank Brothers
  Foundation Trust Fund Airlines Airways Steel Motors Records Pictures Studios Entertainment FC United City Rovers
  Athletic Wizards Nationals Redskins Commanders Capitals Mystics Cup Open Olympics Games Marathon Derby Festival
  Biennale Agreement Accord Accords Convention Protocol Treaty Exchange Award Prize Poll Theatre Philharmonic Symphony
  Orchestra Opera Ballet Syndrome Disease Fashion Hilton Irving`);

/** Suffixes that are verbs or plain nouns in headlines: "Biden Open to Talks". */
export const SOFT_SUFFIXES = words(`
  Open Falls Drive Mount Mounts Court Trust Bridge Park Post Poll Games Review Award Fund Bank Capital Independent Cup
  Exchange Prize Lane Fort Springs Bay Partners Convention Treaty Agreement Accord Accords Mail Company United`);

/** Titles written short: the dot behind them is theirs. */
export const TITLE_ABBREVIATIONS = words(
  'Gen Lt Col Maj Brig Adm Capt Sgt Cmdr Amb Sen Rep Gov Det Prof Rev Mr Mrs Ms Dr St Cpl Pvt',
);

/** Titles anybody may bear. */
export const COURTESY = words('Mr Mrs Ms Miss Dr Sir Lord Lady Dame Herr Frau Monsieur Madame Señor');

/** Capitalised behind a name, these leave it what it is: "Macron Monday", "Israel Defense Minister". */
export const FOLLOWERS = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Jr Sr II III IV Administration Government
  Cabinet Parliament Congress Senate House Ministry Department Embassy Ambassador Consulate Mission Army Navy Air Force
  Forces Military Police Command Defense Defence Foreign Prime Interior Finance Supreme National Security Council
  President Premier Chancellor Minister King Queen Prince Secretary Chief Leader Spokesman Spokeswoman Spokesperson
  Envoy General Revolutionary Guard Guards Central Federal Treasury State Says Said Tells Told Will Is Was Has Had And
  Or To In On At For As Vs Doctrine Plan Ministers Lobby Policy Border Intelligence Atomic Nuclear Mideast Middle Near
  White Today Yesterday Tomorrow Campaign Democrat Democrats Republican Republicans Live Updates Analysis Opinion`);

/** Capitalised before a name, these are no given names. */
export const FORERUNNERS = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September
  October November December Democrat Democratic Republican Conservative Labour Liberal Green Socialist Likud
  Administration Government Israeli Iranian American British French German Italian Spanish Portuguese Irish Austrian
  Ukrainian Russian Chinese Indian Japanese Korean Pakistani Turkish Saudi Jordanian Egyptian Qatari Omani Iraqi
  Lebanese Syrian Canadian Australian Argentine Kenyan European Palestinian Arab Western Jewish Muslim Hawkish Defiant
  House Cabinet Army Military Party Pro Anti Post`);

/** Begin sentences: behind one of these at the start, a name stands alone. */
export const STARTERS = words(`
  The A An This That These Those And But Or Nor So Yet For If When While As After Before Since Until Once Though Although
  Because Unless Whereas Whether In On At By To From With Without Under Over Between Among Amid Against About Around
  Behind Beyond During Despite Except Inside Into Like Unlike Near Of Off Out Outside Past Per Regarding Through
  Throughout Toward Towards Upon Via Within Then Now Here There Where Why How What Who Whom Whose Which Still Also Only
  Even Just Not Never Always Often Sometimes Soon Later Earlier Meanwhile Moreover Nevertheless However Instead
  Otherwise Perhaps Maybe Indeed Is Are Was Were Be Been Do Does Did Has Have Had Can Could Will Would Shall Should May
  Might Must Let Both Either Neither Each Every Some Any All Most Many Much More Less Few Several Such No Yes He She It
  They We You I His Her Its Their Our My Today Yesterday Tomorrow Tonight Said Says Say Asked Told Adding Speaking Thank
  Given Based Besides Because Thus Hence Therefore Again Ever Too Very Well Oh Watch Read See Vote Stop Free Support
  Former Ex Photo Image Caption Pictured Left Right Above Below Opinion Analysis Exclusive Breaking Live Update Updated
  Video Poll Key Top Next Last Nearly Almost Another Other One Two Three Plus Minus Versus Vs`);

/** Between the parts of a foreign name: "bin", "al", "van". */
export const PARTICLES = words('al el bin bint ibn ben abu van von der den de del della di da du dos la le ter ap');

/** Given names as they stand before a surname that a stranger shares with an actor ("Jill Biden", "Michael Jordan"). */
export const GIVEN_NAMES = words(`
  Aaron Abigail Adam Adrian Ahmed Alan Albert Alex Alexander Alexandra Alice Alison Allan Allen Amanda Amir Amy Ana
  Andre Andrea Andrew Angela Ann Anna Anne Anthony Antonio Arthur Ashley Audrey Austin Barbara Barry Ben Benjamin Bernard
  Beth Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brett Brian Bruce Bryan Caleb Cameron Carl
  Carla Carlos Carol Caroline Carolyn Catherine Cathy Chad Charles Charlie Charlotte Chelsea Cheryl Chloe Chris
  Christian Christina Christine Christopher Cindy Claire Clara Clarence Claude Colin Connor Craig Crystal Curtis Cynthia
  Dale Dan Daniel Danielle Danny Darren Dave David Dean Debbie Deborah Debra Denise Dennis Denzel Derek Diana Diane Diego
  Don Donald Donna Doris Dorothy Doug Douglas Duncan Dwight Dylan Earl Eddie Edgar Edith Edward Edwin Eileen Elaine
  Eleanor Eli Elijah Elizabeth Ella Ellen Emily Emma Emmanuel Eric Erica Erik Erin Ernest Esther Ethan Eugene Eva Evan
  Evelyn Faith Felix Fernando Florence Frances Francis Francisco Frank Fred Frederick Gabriel Gail Gareth Gary Gavin
  Gene Geoffrey George Georgia Gerald Gerard Gilbert Gina Giovanni Glenn Gloria Gordon Grace Graham Grant Greg Gregory
  Guy Hannah Harold Harriet Harrison Harry Harvey Hassan Heather Hector Heidi Helen Henry Herbert Herman Holly Howard
  Hugh Hugo Hunter Ian Ibrahim Ida Ira Irene Isaac Isabel Isabella Ivan Ivana Jack Jackie Jackson Jacob Jacqueline Jaime
  James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry
  Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel Johanna John Johnny Jon Jonathan Jordan Jorge José Joseph Josh
  Joshua Joyce Juan Judith Judy Julia Julian Julie Julio Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie
  Keith Kelly Ken Kenneth Kevin Khalid Kim Kimberly Kirsten Kristen Kurt Kyle Larry Laura Lauren Laurence Lawrence Leah
  Lee Leo Leon Leonard Leslie Lewis Liam Lillian Linda Lisa Lloyd Logan Lois London Lori Louis Louise Lucas Lucy Luis Luke
  Lydia Lynn Madison Malcolm Manuel Marc Marcus Margaret Maria Marie Marilyn Mario Marion Mark Marsha Martha Martin Marvin
  Mary Mason Matt Matthew Maureen Maurice Max Maxwell Megan Mel Melanie Melissa Michael Michel Michele Michelle Miguel
  Mike Mildred Mitchell Mohamed Mohammad Mohammed Molly Monica Morgan Muhammad Nancy Naomi Natalie Nathan Neil Nicholas
  Nick Nicola Nicolas Nicole Nigel Noah Noel Nora Norma Norman Oliver Olivia Omar Oscar Owen Pablo Pamela Paris Pat
  Patricia Patrick Paul Paula Pauline Pedro Peggy Penny Peter Phil Philip Phillip Phyllis Pierre Rachel Rafael Ralph
  Ramon Randall Randy Raymond Rebecca Regina René Ricardo Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin Rodney
  Roger Roland Ron Ronald Rosa Rose Rosemary Ross Roy Ruby Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah
  Scott Sean Sebastian Sergei Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shirley Sidney Simon Sofia Sonia Sophia
  Sophie Spencer Stacy Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Suzanne Sydney Sylvia Tara
  Ted Teresa Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracy Travis Trevor Troy Tyler
  Valerie Vanessa Vera Vernon Veronica Victor Victoria Vince Vincent Virginia Vivian Walter Wanda Warren Wayne Wendy
  Wesley Will William Willie Winston Yvonne Zach Zachary Zoe Kirby Jaden Beau Ashton Hallie Cissy Naftali Yair Sara Ali
  Hussein Hossein Hasan Yusuf Youssef Abdul Abdel Karim Mahmoud Mustafa Faisal Khaled Samir Tariq`);

/** Not given names, though in the list above: in a headline they are what they mostly are in news. */
export const PLACES_FIRST = words('Israel Jordan Paris London Georgia Virginia Sydney');

/** Also borne as given or family names: a capitalised stranger beside one makes it a person ("Jordan Peterson"). */
export const PERSONAL_PLACES = words(
  'Israel Jordan Paris London Washington Ireland India China France Berlin Rome Madrid',
);

/** Before a place or body, these make it another one: "East Jerusalem", "New England", "Air France". */
export const PLACE_PREFIXES = words(`
  North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest Upper Lower Latin New
  Little Port Fort Saint St Mount Lake Radio Air Miss Captain Team Via Hotel Club Café Real Royal Old Central`);

/** "… of X" is not X: "Bank of Israel", "University of Jordan", "Times of Israel". */
export const OF_NAMES = words(`
  Bank University Times Voice Museum Port Tower City Mayor Bishop Archbishop Church Treaty Battle Gulf Institute Academy
  College Museum Lord Duke Bishopric Opera Tour Declaration Siege Convention Strait Sea Straits Airport`);

/** Behind ", " these make a name a town: "Austin, Texas". */
export const REGIONS = words(`
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana
  Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
  Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Ontario Ala Ariz Ark
  Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash
  Wis Wyo TX FL GA IL KY MD MI MN MO NC NJ NY OH PA TN VA WA WI`);

/** Longer names that hold an actor's and are nobody's here. Longest match keeps them apart. */
export const LOOKALIKES: readonly string[] = [
  'Washington state',
  'Washington State',
  'Washington D.C. area',
  'France 24',
  'France Inter',
  'France Info',
  'Air France',
  'Air India',
  'Team GB',
  'Radio France',
  'Iran International',
  'Iran Contra',
  'Islamic Republic News Agency',
  'Islamic Republic of Iran Broadcasting',
  'Islamic Republic of Afghanistan',
  'Islamic Republic of Mauritania',
  'Northern Ireland',
  'East Jerusalem',
  'Jerusalem artichoke',
  'Jerusalem Brigade',
  'Moscow mule',
  'Paris Saint Germain',
  'Ile de France',
  'Tour de France',
  'Tel Aviv University',
  'South China Sea',
  'South China Morning Post',
  'New Delhi Television',
  'Michel Barnier',
  'Trump White House',
  'BBC Symphony Orchestra',
  'British Indian Ocean Territory',
  'Make America Great Again',
  'Bank of America',
  'Latin America',
  'RT America',
  'Veterans of America',
  'USA Today',
  'Priorities USA',
  'Russia Today',
  'Washington Post',
  'Washington Times',
  'Washington Examiner',
  'Jerusalem Post',
  'London Stock Exchange',
  'Paris Agreement',
  'Paris agreement',
  'Paris accord',
  'Paris climate agreement',
  'Paris Climate Agreement',
  'Paris Climate Accord',
  'Good Morning America',
  'Paris climate accord',
  'Paris climate deal',
  'Democratic People’s Republic of Korea',
  'Captain America',
];
