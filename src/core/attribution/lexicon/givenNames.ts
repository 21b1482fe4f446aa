/** Common given names of many countries, from general knowledge; those of both sexes stand in both lists and tell none. */

export const MALE_NAMES =
  'aaron abdallah abdelaziz abdelkader abdi abdou abdoulaye abdul abdulaziz abdullah abdulrahman abel abhishek ' +
  'abraham achim adalberto adam adama adel aditya adnan adolfo adrian agustin ahmad ahmed ahmet aidan ajay akbar ' +
  'akihiro akio akira akshay alain alan alassane alastair albert alberto aldo alec alejandro aleksandar aleksander ' +
  'aleksandr aleksei aleksey alessandro alessio alex alexander alexandre alexandros alexandru alexei alfonso alfred ' +
  'alfredo alhassan ali alioune alistair allan allen alois alonso aloysius alphonse alvaro alvin amadou amine amir ' +
  'amit amitabh ammar amos anand anatoly anders andre andreas andrei andrej andres andrew andrey andrija andriy ' +
  'andrzej andy angelo anibal anil ankit anselm anselmo anthony antoine anton antoni antonin antonio antonis antony ' +
  'anwar apostolos archie ardi arif arjun arkady arman armando armin arnaud arne arnold arsene artem arthur arturo ' +
  'arun arvind asad ashraf asif asim atsushi augusto aurelien aurelio avi axel ayman azim aziz badr barack ' +
  'bartolome bartosz bashar basil bassam bastien ben beniamino benjamin benny benoit berhane bernard bernie bert ' +
  'bertrand bilal bill billy biram birger bjorn bob bobby bogdan bohdan bojan boris boubacar brad bradley brandon ' +
  'branko brendan brent brett brian bronislaw bruce bruno bryan burak byron calvin cameron camille carl carlos ' +
  'cedric cemal cengiz cesar chaim charles charlie chidi chima chris christian christoph christophe christopher ' +
  'christos chuck ciaran cillian ciro clarence claude claudio clay clemens clifford clint clive colin connor conor ' +
  'constantin constantine corey cormac cornelius cosimo craig cristian cristiano cristobal csaba curtis cyril cyrus ' +
  'dale damian damien damir dan daniel danilo danny daoud dario dariusz darko darren darryl dave david dean dejan ' +
  'demetrios denis deniz dennis denys derek detlef devendra dick diego dilip dimitar dimitri dimitrios dimitris ' +
  'dinesh dirk djibril dmitri dmitriy dmitry dmytro domenico domingo dominic dominique don donald dorji doug ' +
  'douglas dragan drago drew duncan dusan dustin dwight earl ebrahim eckart ed eddie edgar eduardo edward edwin ' +
  'efraim egil egon ehud einar ekrem eladio eli elijah elliott emeka emil emilio emir emmanuel emre enda ender ' +
  'enoch enrique enzo eoin erdal erhan eric erik ermias ernest ernesto ernst erwin esteban ethan etienne eugene ' +
  'eugenio evan evgeny evo ezra fabian fabien fabio fabrice fabrizio fadi fahad fahd faisal falk farhad farid ' +
  'farouk faruk fausto federico fedor feliks felipe felix ferdinand ferenc fergus fernando fidel filip filippo finn ' +
  'firat florent florian floyd franc francesco francis francisco franck francois franjo frank franklin frantisek ' +
  'franz fred frederick fredrik friedrich fritz fuad fumio gabriel gamal ganesh gareth gary gaston gavin geert gene ' +
  'geoff geoffrey georg george georges georgi georgios gerald gerard gerardo gerd gerhard gerrit ghassan giancarlo ' +
  'gianluca gianni gilbert giorgi giorgio giovanni giulio giuseppe glen glenn gonzalo goran gordon gottfried graham ' +
  'grant greg gregor gregory grigory grzegorz guillaume guillermo gunnar gunter gunther gus gustav gustavo guy ' +
  'gyorgy habib hadi hafez haim hakan hakim hamad hamdi hamed hamid hamza hannes hans hansjorg hari haris harish ' +
  'harold harris harry haruto harvey hasan hashim hassan hayato hector heikki heinrich heinz helge helmut hendrik ' +
  'henning henri henrik henrique henry herbert herman herve hideki hideo hiroki hiroshi hisham horacio horst ' +
  'hossein howard hristo hrvoje hubert hubertus hugh hugo hugues humberto hussain hussein ian ibrahim ibrahima ' +
  'idris idrissa ignacio igor ike ikram ilan ilham ilir ilya imad imran imre inigo ioane ioannis ionut isaac isamu ' +
  'isidro ismael ismail issam istvan itamar itzhak ivan ivica ivo iwan jaap jack jacob jacques jaime jake jakob ' +
  'jakub jalal jamal james jamie jan janez janis janne janos janusz jared jari jaromir jaroslav jason javad javier ' +
  'jawad jay jean jeff jeffrey jens jeremy jerome jerry jerzy jesper jesse jesus jim jimmy jiri jitendra joachim ' +
  'joao joaquin jochen joe joel joern johan johannes john johnny jon jonas jonatan jonathan joost jordi jorg jorge ' +
  'jorn jose josef joseph josh joshua josip jovan jozef juan jukka jules julian julien julio julius junichiro juraj ' +
  'jurgen jussi justin kaan kacper kaito kalle kamal kamil kamran karan kareem karel karim karl karsten kaspar ' +
  'kasper katsuya kazimierz kazuo keiji keith kemal ken kenichi kenji kenneth kent kerem kevin kevork khaled khalid ' +
  'khalifa kim kiran kirk klaus klemens knut kofi koji kojo konrad konstantin konstantinos kostas krishna krystian ' +
  'krzysztof kurosh kurt kwabena kwaku kwame kwasi kyle lance larry lars laszlo laurence laurent lawrence lazar ' +
  'lech lee leif leo leon leonard leonardo leonid leonidas leopold leroy leslie lester leszek levan lewis liam ' +
  'lionel lisandro lloyd logan lorenz lorenzo lothar lou louie louis luca lucas ludovic ludwig luigi luis luiz ' +
  'lukas lukasz luke lutfi lyndon maciej madhav magnus mahamadou mahathir mahdi mahesh mahmoud mahmud majid makoto ' +
  'maksim maksym malcolm malik mamadou mandla manfred manish manmohan mansour manuel maqsood marat marc marcel ' +
  'marcello marcelo marcin marco marcus marek marian mariano marin mario marios mariusz mark marko markus marshall ' +
  'martin martti marvin masahiro masoud massimo mateo mateusz mathew mathias mathieu mats matt matteo matthew ' +
  'matthias matthieu matti mattias maurice maurizio mauro max maxim maxime maximilian mehdi mehmet mehran meir ' +
  'meles melvin mendel michael michal michel michele michiel miguel mihai mihail mikael mike mikhail mikko mikolaj ' +
  'milan milos miloslav milton mindaugas mirko miroslav mitch mladen modibo mohamad mohamed mohammad mohammed ' +
  'mohamud mohan mohsen mordechai moritz morris morten moshe moussa muhammad muhammadu mukesh murad murat musa ' +
  'mustafa mustapha mykola myron nabil nadav nader naftali nagendra narendra nathan nathaniel naveen nawaz nazim ' +
  'neal ned neil nelson nenad nestor niall nicanor nicholas nick nico nicolae nicolas niels nigel nikhil nikita ' +
  'niklas nikola nikolai nikolaos nikolas nikos nils nitin noah noboru noel norbert norman nouri nuno obadele ' +
  'octavio olaf olav oleg oleksandr oleksiy oliver olivier olumide olusegun omar onur orhan orlando osama oscar ' +
  'oskar osman oswaldo otto ousmane ovidiu owen paavo pablo panagiotis paolo pascal pasi pasquale patrice patricio ' +
  'patrick patryk paul per paulo pavel pavlo pawel pedro pekka percy perry petar pete peter peteris petr petri petro ' +
  'petros phil philip philippe phillip pierre piet pieter pietro piotr prakash pranav prasad praveen predrag ' +
  'przemyslaw rached radek radoslaw radovan rafael rafik rafiq rahul raila raimund rainer raj rajendra rajesh rajiv ' +
  'rakesh ralf ralph ramesh rami ramin ramiro ramon ramzan ramzi ramzy randall randy rashid rasmus ratko raul ravi ' +
  'ray raymond recep reginald reinhard reinhold remi renato renaud reuven reza riad ricardo riccardo richard rick ' +
  'ricky rifat riku rishi risto rob robert roberto robin rodney rodolfo rodrigo rogelio roger rohan roland rolf ' +
  'romain roman romano ron ronald ronan ronen ross roy ruben rudolf rudy rui rupert ruslan russell rustam ryan saad ' +
  'sachin sadio sadiq saeed said sajid salah saleh salim salman salvador salvatore sam sami samir samuel sandor ' +
  'sandro sanjay sanjeev sasa satoshi saul sayed scott sean sebastian sebastiano sebastien selim serdar serge ' +
  'sergei sergey sergio serhiy seth shahid shane shankar sharif shaun shawn shigeru shimon shinji shinzo shlomo ' +
  'shmuel siaka sidney siegfried sigmar sigurd silvio simao simon sipho slobodan sobhi soren soumaila spyros srdjan ' +
  'stan stanislav stanislaw stanley stavros stefan stefano steffen stelios sten stephane stephen steve steven ' +
  'stewart stig stipe stuart sudhir suleiman suleyman sunil suresh svein sven syed szymon tadashi tadeusz takashi ' +
  'takeshi takuya tamas tarek tarik tariq taro tayyip ted tendai teodor terence terrence terry tetsuya tevita thabo ' +
  'theo theodore theodoros thierry thomas thomasz thorsten thulani tiago tibor tim timo timothy timur tito tobias ' +
  'todd toivo tom tomas tomasz tomaz tomislav tommaso tommy tomo tony torsten toru toshiro travis trevor trond ' +
  'tsegaye tudor tunde tuomas tyler uday udo ueli ugo ulf ulrich umar umberto urs usman uwe uzi vaclav vadim ' +
  'valentin valentino valeriy valery vasco vasil vasily vassilis veli vernon victor vidar vijay vikram viktor ' +
  'viktoras vinay vincent vincenzo vinod virgil vishal vitali vitaly vito vittorio vivek vladimir vladislav vlado ' +
  'vojislav vojtech volker volodymyr vuk vusi wade wael waldemar walid wallace walter waqar warren wayne wenceslas ' +
  'wendell werner wesley wilfred wilhelm will william willie wim winfried winston wojciech wolfgang wolodymyr ' +
  'xabier xavier yaakov yacine yahya yair yakov yann yannick yannis yaroslav yasin yasir yasser yasuhiro yaw yehuda ' +
  'yevgeny yigal yitzhak yoav yohannes yoichi yoram yoshihide yoshiro yossi youcef yousef youssef yukio yunus yuri ' +
  'yusuf yves zachary zafar zaid zakaria zaki zbigniew zdenek zeev zeljko ziad zlatko zoltan zoran zsolt zviad';
export const FEMALE_NAMES =
  'aaliyah abeba abigail abiola ada adela adelaide adelheid adina aditi adjoa adriana adriane adrienne aerin afua ' +
  'agata agathe agnes agneta agnieszka aiko ailsa aino aisha aisling aissata akosua akua albena albertine aleida ' +
  'alejandra aleksandra alena alessandra alessia alexandra alexis alice alicia alida alina aline alison aliya ' +
  'allegra allison alma almudena aloisia alva amal amalia amanda amara amber amelia amelie amina aminata amira ' +
  'amrita amy ana anais ananya anastasia anastasiya andrea andree andreea androulla aneta angela angele angelika ' +
  'angeliki angelina angelique anita anja anjali anjana anka anke ann anna anne anneke anneliese annemarie annette ' +
  'annick annie annika annikki anouk antje antoinette antonella antonia antonina anya aoife apolonia april arabella ' +
  'araceli ariana ariane arianna arlene arwa asha ashley ashraqat asma asmaa assia astrid asuncion atefeh audrey ' +
  'augustine aurelia aurelie aurore ava ayaan ayako ayanda ayelet ayesha aylin azadeh aziza barbara barbora barbro ' +
  'bathsheba beata beate beatrice beatrix beatriz becky begona belen bella benazir berenice berit bernadeta ' +
  'bernadette beth betsy bettina betty beverly bianca birgit birgitta birgitte bjork blanca blanka bojana bonnie ' +
  'borbala bozena branka brenda bridget brigid brigitta brigitte brittany bronagh bronwyn caitlin camila camille ' +
  'candice caren carina carla carlota carly carme carmela carmelita carmen carol carole carolina caroline carolyn ' +
  'carrie cassandra catalina cateline caterina catherina catherine cathy catriona cecile cecilia cecilie celeste ' +
  'celia celine chantal charlene charlotta charlotte charu chelsea cheryl chiamaka chiara chimamanda chinonso ' +
  'chioma chloe christa christel christelle christiane christina christine cindy cinzia claire clara clarice ' +
  'clarissa clarisse claude claudia clemence clementine colette colleen concepcion concetta connie constanze ' +
  'consuelo cordelia corinna corinne cornelia cosima courtney cristina crystal cynthia czeslawa dagmar dagny daisy ' +
  'dalia dalila damaris dana danica daniela danielle danuta daphne daria dariga darja darya dawn debbie debora ' +
  'deborah debra deepa deepika delfina delia delphine denise desiree diana diane diaraye didem dilma dinara ditte ' +
  'djamila dolores dominika dominique donna dora doreen doris dorota dorothea dorothy dorte dragana dunja ebba ebru ' +
  'edda edita edith edna edwige eeva efua eileen eilidh eimear eirini ekaterina elaheh elaine elana eleanor ' +
  'eleanora elena eleni eleonora elfriede elham eliane elif elina elisa elisabeth elisabetta elisaveta elise ' +
  'elizabeth elke ella ellen elli elodie eloise elsa elsie elvira elzbieta emanuela emilia emilie emily emine emma ' +
  'emmanuelle encarnacion enid eniko erica erin ernestine erzsebet esmeralda esperanza esra estelle ester esther ' +
  'estrella etelka eufemia eugenia eugenie eunice euphemia eva eve eveline evelyn evgenia evi ewa fabienne fadia ' +
  'faith farah farhana farida fatemeh fathia fatima fatma fatou fatouma fatoumata federica felicia feride feriha ' +
  'fernanda filippa filomena fiona flavia florence florentina floriane franca frances francesca franceska francine ' +
  'francisca franciska franziska freda frederique freya frida frieda funmi gabriela gabriella gabrielle gail galina ' +
  'gemma genevieve georgia geraldine gerda germaine gertrud gertrude ghada gillian gina ginevra giorgia giovanna ' +
  'gisela gisele giulia giuliana giuseppina gizela gladys glenda gloria gordana grace graciela grainne grazia ' +
  'graziella greta gretchen gudrun gulnara gunilla gwen gwendolyn gwyneth habiba hadassah hadeel hafsa hagar haifa ' +
  'haja halima halina hana hanan hania hannah hanne hannelore harriet haruka hatice hava hazel heather heba hedwig ' +
  'hedy heidi heike helen helena helene helga helle heloise henriette henrike herta hilary hilda hilde hildegard ' +
  'hillary hina hirut holly honorine hope hortense houda huda hulda ida ilana ilaria ildiko ileana ilka ilona ilse ' +
  'iman imane imelda imogen inaya inbal indira ines inge ingeborg inger ingrid inka inkeri ioana ioanna iolanda ' +
  'irena irene iria irina iris irja irma irmgard isabel isabell isabella isabelle isha ishbel iva ivana ivanka ' +
  'iveta ivona iwona izabela jacinda jacinta jackie jacqueline jadwiga jamila jana jane janet janice janina janine ' +
  'janneke jarmila jasmin jasmina jasmine jean jeanine jeanne jeannette jeannine jelena jen jenna jenni jennifer ' +
  'jenny jesenia jessica jetta jette jill jitka jitske jo joan joana joanna joanne jocasta jocelyn johanna jolanta ' +
  'jolie jorunn josefa josefina josephine josette josiane jovana jovita joy joyce juana juanita judit judita judith ' +
  'judy jula julia juliana juliane julianne julie juliet julieta julitta june justina justyna jutta kaia kaisa kaja ' +
  'kamala kamila karen karin karina karla karolina kasia katalin katarina katarzyna kate katerina kateryna ' +
  'katharina katharine kathe katherine kathleen kathrin kathryn kathy katia katie katja katka katri katrin katrina ' +
  'katrine katya kay kayla kazuko keiko keira kellie kelly kelsey kendra kerry kerstin keziah khadija khadijah ' +
  'kiara kim kimberly kinga kirsi kirsten kirsty klara klaudia klavdia konstantina korina krista kristel kristen ' +
  'kristiina kristin kristina kriszta krystyna ksenia kseniya laila lakshmi lalita lamia lana lara larisa larissa ' +
  'latifa latoya laura laure lauren laurence laurie layla leah leanne leda leelavati leila leilani lena lenka ' +
  'leocadia leonie leonor leonora lesya leticia liana lida lidia lidija liesbeth liesel lieselotte ligia liisa ' +
  'lilia lilian liliana liliane lilla lillian lilly lily lilya lina linda lindsay lindsey linnea lioba lisa lisbeth ' +
  'lise liselotte livia liz liza ljiljana ljubica ljudmila lois lola lorelei lorena lorenza loretta lori lorraine ' +
  'lotta lotte louise lourdes luana lubna lucia lucie lucienne lucija lucila lucille lucinda lucretia lucrezia lucy ' +
  'ludivine ludmila ludmilla luisa luise lujza lupe lydia lynn lyudmila maarit maartje mabel maddalena madeleine ' +
  'madhuri madina maeve mafalda magali magda magdalena magdolna maggie maha mahalia maida maija maike mairead maja ' +
  'malala malalai malgorzata malika malin manal mandy manon manuela marcela marcella marcia mareike margaret ' +
  'margareta margarete margaretha margarita margaux margherita margit margot margret margrethe marguerite maria ' +
  'mariam mariama marian mariana mariann marianne marie mariela mariella marielle marietta mariette marija marijke ' +
  'marika marilena marilyn marina marine marion marisa marisol marissa marit marita marjolein marjorie marketa ' +
  'marlena marlene marlies marsha marta martha martina martine marwa mary maryam maryna maryse masha masoumeh ' +
  'mathilda mathilde matilda matilde maud maude maura maureen maya mayra mayumi mechthild meera megan megyn mehreen ' +
  'meike melania melanie melika melike melina melinda melisande melissa melita meral meredith merete merve meryem ' +
  'mette mia micaela michaela michal michelle michiko mihaela mila milada milagros mildred milena milica milla ' +
  'milly minna mira miranda mireille mirela mirella miriam miriama miriana mirjam mirjana miroslava mitra mitsuko ' +
  'moira molly monia monica monika monique montserrat mouna muna munira muriel myra myriam mytheli nadezhda nadia ' +
  'nadine nadira nadja nadya nafissa nagham naila naima najat najwa nancy nandini nanette naoko naomi nasim nasrin ' +
  'nastassja natacha natalia natalie natalija natasa natascha natasha nathalie nawal nazanin nazli neda neha nehal ' +
  'nela nelly nena nermin nesrin nevena ngozi nicola nicole nicoletta nicolette nidia nienke nikki nikoletta ' +
  'nilufer nina nirmala nisha noemi noemie nolwenn nomvula nora noreen norma noura nuala nuria nurit odette odile ' +
  'ofelia ofra olena olesya olga olha olimpia olivia oona orla orna ornella orsolya ottilie oumou padma paige ' +
  'paloma pamela pamina panagiota paola parisa parvati parveen pat patricia patrizia patty paula paulette paulina ' +
  'pauline pearl peggy penelope penny perihan pernille perpetua petra petronella phyllis pilar piroska polly pooja ' +
  'prisca priscilla priya priyanka purificacion quynh rachel radha radka rafaela raffaella ragnhild rahel raina ' +
  'raisa rajni ramla ramona rania raquel rasa rashida ratna razan razia rebeca rebecca reem regina regine reina ' +
  'remedios rena renata renate renee renuka reyhan rhian rhiannon rhoda riana rina rita ritva roberta robin rocio ' +
  'roisin rokhaya romy ronja rosa rosalba rosalia rosalie rosalina rosalind rosana rosanna rosario rosaura rose ' +
  'roseline rosemarie rosemary rosetta rosie rosina rosita roswitha roxana roxanne ruba rukhsana rumiko ruta ruth ' +
  'ruzena saadia sabah sabiha sabina sabine sabrina sadia safia safiya sahar saida saima sakina sally salma salome ' +
  'saloua samantha samia samira sandra sandrine sandy sanja sanna sanne santina saoirse saori sara sarah sarai ' +
  'sarita sarojini sasa saskia savannah sawsan selena selene selin selina selma seraphine serena severine sevgi ' +
  'shabana shahla shahnaz shaima shakira shannon shanti sharifa sharmila sharon shazia sheikha sheila shelley ' +
  'sherry shireen shirin shirley shoshana shreya shubha shulamit sian sibel sibylle sidonie sigrid siiri silke ' +
  'silvana silvia silvie simin simona simone sina sinead siobhan sissel slavica snezana snezhana soad sofia sofie ' +
  'soile solange soledad solveig sonal sonia sonja sophia sophie soraya soumaya stacy stanislava stefania stefanie ' +
  'steffi stela stella stephanie stina stojanka sudha sue suha sujata sukhi sulochana sumaya sumitra sunita susan ' +
  'susana susanna susanne susi suvi suzana suzanne suzette suzy svetlana sybil sylvaine sylvia sylvie sylwia ' +
  'szilvia tabea tabitha tahira taina taisiya talia tamar tamara tamiko tammy tania tanya tara tarja tasneem ' +
  'tatiana tatjana tatyana teodora teresa tereza terezia terhi tetiana tetyana thandi thandiwe thea thekla theodora ' +
  'theresa therese thora thuli tiffany tiina tilda tina tirza tomiko tomoko tonia tonje tova tracy trine trude ' +
  'trudy tsitsi tuula tuulikki tzipi ulla ulrike uma unni ursula urszula ute valborg valentina valentyna valeria ' +
  'valerie valerija vandana vanessa vasiliki veena vendela venera vera verena verica veronica veronika veronique ' +
  'vesna vicki victoire victoria vidya vigdis viivi viktoria vilma vimla viola violet violeta violetta virginia ' +
  'virginie viridiana virpi viveca vivian vivienne wafa waltraud wanda wanja wendy weronika whitney wiebke wiktoria ' +
  'wilhelmina wilma winifred winnie wioletta xenia ximena xiomara yaa yael yamina yara yasmin yasmine yehudit ' +
  'yelena yesim yetunde yevgenia yevgeniya ylva yoko yolanda yolande yoshiko yulia yuliya yumiko yuriko yvette ' +
  'yvonne zahia zahra zaina zainab zainabu zaira zanele zara zarah zarina zdenka zehra zelda zelma zenaida zeynep ' +
  'zineb zita zlata zoe zofia zohra zohreh zora zoya zsofia zsuzsa zsuzsanna zubeida zuleikha zuzana';
