/** Common given names of many countries, from general knowledge; those of both sexes stand in both lists and tell none. */

export const MALE_NAMES =
  'aarav aaron abdallah abdelaziz abdelkader abdi abdou abdoul abdoulaye abdul abdulaziz abdullah abdulrahman abebe ' +
  'abel abhishek abraham achim adalberto adam adama adebayo adel adewale aditya adnan adolfo adrian agustin ahmad ' +
  'ahmed ahmet aidan ajay akbar akihiro akinwumi akio akira akshay alain alan alassane alastair albert alberto aldo ' +
  'alec aled alejandro alejo aleksandar aleksander aleksandr aleksei aleksey alessandro alessio alex alexander ' +
  'alexandre alexandros alexandru alexei alfie alfonso alfred alfredo alhassan ali alioune alistair allan allen ' +
  'alois alonso aloysius alphonse alvaro alvin amadou amadu ambrose amine amir amit amitabh ammar amos amr anand ' +
  'anatoly anders andre andrea andreas andrei andrej andres andrew andrey andrija andriy andrzej andy angelo anibal ' +
  'anil ankit anselm anselmo anthony antoine anton antoni antonin antonio antonis antony antti anwar apostolos ' +
  'archie ardi ari arif aristide arjun arkadiusz arkady arman armando armen armin arnaud arne arnold arsene artem ' +
  'arthur arturo arun arvid arvind asad ashok ashraf ashton asif asim aslan atsushi attila augusto aurelien aurelio ' +
  'avery avi axel ayman ayodele azim aziz babajide babatunde badr bakary balazs baptiste barack barnabas bartolome ' +
  'bartosz bashar bashir basil bassam bastien batu ben benedict beniamino benjamin benny benoit berhane bernard ' +
  'bernie bert bertrand bheki bilal bill billy biram birger bjorn bob bobby bogdan bohdan bojan bongani boniface ' +
  'bora boris boubacar brad bradley brandon branko brendan brendon brent brett brian bronislaw bruce bruno bryan ' +
  'burak byron caleb calvin cameron camille carl carlo carlos casey cedric cemal cengiz cesar cesare chaim charles ' +
  'charlie cheikh chidi chidubem chima chinedu chris christian christoph christophe christopher christos chuck ' +
  'chukwuma cian ciaran cillian ciro clarence claude claudio clay clemens clifford clint clive colin colm connor ' +
  'conor constantin constantine corey cormac cornelius cosimo craig cristian cristiano cristobal csaba curtis ' +
  'cuthbert cyril cyrus dafydd daisuke dale damian damien damir dan dana danesh daniel danilo danny daoud dario ' +
  'dariusz darko darren darryl dave david dean declan dejan demba demetrios denis deniz dennis denys derek detlef ' +
  'devendra devraj diarmuid dick didier diego dieudonne dilip dimitar dimitri dimitrios dimitris dinesh dirk ' +
  'djibril dmitri dmitriy dmitry dmytro domenico domingo dominic dominique don donald dorji doug douglas dragan ' +
  'drago drew dumitru duncan dusan dustin dwight dylan eamon eamonn earl ebenezer ebrahim eckart ed eddie edgar ' +
  'edmund eduardo edward edwin efraim egil egon ehud einar eirik ekrem eladio eldar eli elijah elliott emeka emil ' +
  'emilio emir emmanuel emre emyr enda ender enoch enrico enrique enzo eoin erdal erhan eric erik erling ermias ' +
  'ernest ernesto ernst erwin esteban ethan etienne eugene eugenio evan evgeny evo eystein ezra fabian fabien fabio ' +
  'fabrice fabrizio fadi fahad fahd faisal falk farai farhad farid farouk faruk fausto federico fedor feliks felipe ' +
  'felix femi ferdinand ferenc fergus fernando festus fiachra fidel filip filippo finn fintan firat florent florian ' +
  'floyd folarin franc francesco francis francisco franck francois franjo frank frankie franklin frantisek franz ' +
  'fred frederick frederik fredrik friedrich fritz fuad fumio fyodor gabriel gabriele gaetan gamal ganesh gareth ' +
  'gary gaston gavin geert gene geoff geoffrey georg george georges georgi georgios gerald gerard gerardo gerd ' +
  'gerhard gerrit gerry gethin ghassan giacomo giancarlo gianluca gianni gilbert giorgi giorgio giovanni giulio ' +
  'giuseppe glen glenn godfrey godwin gonzalo goran gordon gottfried graham grant greg gregor gregory grigory ' +
  'grzegorz guido guillaume guillermo gunnar gunter gunther gus gustav gustavo guy gwilym gyorgy habib habibou hadi ' +
  'hafez haim hakan hakim hakon halil hamad hamdi hamed hamid hamish hamza hannes hans hansjorg harald hari haris ' +
  'harish harold harris harry haruki haruto harvey hasan hashim hassan hassane hayato hector heikki heiko heinrich ' +
  'heinz helge helmut hendrik hennadiy henning henri henrik henrique henry herbert herman herve hideki hideo hilmi ' +
  'hiroki hiroshi hisham horacio horatiu horst hossein howard hristo hrvoje hubert hubertus hugh hugo hugues ' +
  'humberto hussain hussein huw iain ian ibrahim ibrahima idris idrissa idrissou ifeanyi ignacio igor ihor ike ' +
  'ikenna ikram ilan ilham ilir ilya imad imran imre inigo ioan ioane ioannis ionut isa isaac isamu ishaan isidro ' +
  'iskander ismael ismail issa issam istvan itamar itzhak ivan ivar ivica ivo iwan jaap jabu jack jackson jacob jacques ' +
  'jaime jake jakob jakub jalal jamal james jamie jan janez janis janne janos janusz jared jari jarmo jaromir ' +
  'jaroslav jaroslaw jason javad javed javier jawad jay jean jeff jeffrey jelle jens jeremy jerome jerry jerzy ' +
  'jesper jesse jesus jibril jim jimmy jiri jitendra joachim joao joaquim joaquin jochen joe joel joern johan ' +
  'johann johannes john johnny jokubas jon jonas jonatan jonathan joost jordi jorg jorge jorn jose josef joseph ' +
  'josh joshua josip jouni jovan jozef juan juha jukka jules julian julien julio julius junaid junichiro juraj ' +
  'jurgen jussi justin kaan kacper kaito kalle kamal kamil kamran karan kareem karel karim karl karsten kaspar ' +
  'kasper katsuo katsuya kazimierz kazuo keiji keir keith kelechi kelly kemal ken kenichi kenji kenneth kent kerem ' +
  'kerim kevin kevork khaled khalid khalifa khalil kim kiran kirk kit klaus klemens knut kofi koji kojo konrad ' +
  'konstantin konstantinos kostas krishna krystian krzysztof kurosh kurt kwabena kwaku kwame kwasi kyle lamine ' +
  'lance larry lars lasse laszlo laurence laurent lawrence lazar lech lee leif lennart leo leon leonard leonardo ' +
  'leonid leonidas leopold leroy leslie lester leszek levan levi lewis liam lionel lisandro lloyd llyr logan loic ' +
  'lorcan lorenz lorenzo lothar lou louie louis luca lucas ludovic ludwig luigi luis luiz lukas lukasz luke lutfi ' +
  'lwazi lyndon macaulay maciej madhav magnus mahamadou mahathir mahdi mahesh mahmoud mahmud majid makoto maksim ' +
  'maksym malachy malcolm malik mamadou mandla manfred manish manmohan manoj mansour manuel maqsood marat marc ' +
  'marcel marcello marcelo marcin marco marcus marek marian mariano marin mario marios marius mariusz mark marko ' +
  'markus marshall martin martti marvin masahiro masoud massimo mateo mateusz mathew mathias mathieu mats matt ' +
  'matteo matthew matthias matthieu matti mattias maurice maurizio mauro max maxim maxime maximilian mbongeni mehdi ' +
  'mehmet mehran meir meles melvin mendel michael michal michel michele michiel miguel mihai mihail mikael mike ' +
  'mikhail mikko mikolaj milan milos miloslav milton mindaugas mircea mirko miroslav mitch mladen modibo mohamad ' +
  'mohamed mohammad mohammed mohamud mohan mohsen mokhtar mordechai moritz morris morten moses moshe moussa ' +
  'muhammad muhammadu mukesh murad murat musa mustafa mustapha mykola myron nabil nadav nader naftali nagendra ' +
  'narendra nathan nathaniel naveen nawaz nazim neal ned neil nelson nenad nestor niall nicanor nicholas nick nico ' +
  'nicola nicolae nicolas niels nigel nikhil nikita niklas niko nikola nikolai nikolaos nikolas nikos nils nitin ' +
  'njabulo nnamdi noah noboru noel noor norbert norman nouri nuno nur obadele obinna octavio okechukwu ola olaf ' +
  'olav oleg oleksandr oleksiy oliver olivier olu olufemi olumide olusegun oluwaseun omar omari onur orhan orlando ' +
  'osama oscar oskar osman oswaldo otto ousmane ovidiu owain owen oyvind paavo pablo padraig panagiotis paolo ' +
  'pascal pasi pasquale pat patrice patricio patrick patryk paul paulo pavel pavlo pawel pedro pekka per percy ' +
  'perry petar pete peter peteris petr petri petro petros phil philip philippe phillip pierre piet pieter pietro ' +
  'piotr prakash pranav prasad praveen pravin predrag przemyslaw rached rachid radek radoslaw radovan rafael rafal ' +
  'rafik rafiq rahul raila raimund rainer raj rajendra rajesh rajiv rakesh ralf ralph ramesh rami ramin ramiro ' +
  'ramon ramzan ramzi ramzy randall randy rashid rasmus ratko raul ravi ray raymond recep reginald reinhard ' +
  'reinhold remi renato renaud reuven reza rhodri rhys riad ricardo riccardo richard rick ricky rifat riku riley ' +
  'rishi risto rob robbie robert roberto robin rodney rodolfo rodrigo rogelio roger rohan rohit roland rolf romain ' +
  'roman romano ron ronald ronan ronen ronnie rory ross roy ruben rudolf rudy rui rupert ruslan russell rustam ryan ' +
  'saad sabelo sachin sadio sadiq saeed said sajid salah saleh salim salman salvador salvatore sam sami samir ' +
  'samuel sandile sandor sandro sanjay sanjeev sasa sasha satoshi saul sayed scott seamus sean sebastian sebastiano ' +
  'sebastiao sebastien segun sekou selim serdar serge sergei sergey sergio serhiy seth shahid shane shankar sharif ' +
  'shaun shawn shigeru shimon shinji shinzo shlomo shmuel siaka sibusiso sidney siegfried sigmar sigurd silvio ' +
  'simao simon simone sipho slobodan sobhi soren soumaila spyros srdjan stan stanislav stanislaw stanley stavros ' +
  'stefan stefano steffen stelios sten stephane stephen steve steven stevie stewart stig stipe stuart sudhir ' +
  'suleiman suleyman sunil suresh svein sven syed szymon tadashi tadeusz taha takashi takeshi takuya tamas tarek ' +
  'tarik tariq taro taylor tayyip tebogo ted temitope tendai teodor terence terrence terry tetsuya tevita thabang ' +
  'thabo themba theo theodore theodoros thierry thomas thomasz thorsten thulani tiago tibor tim timo timothy timur ' +
  'tito tobias todd toivo tom tomas tomasz tomaz tomislav tommaso tommy tomo tony torsten toru toshiro travis ' +
  'trevor trond tsegaye tshepo tudor tunde tuomas tyler uday udo ueli ugo ulf ulrich umar umberto urs usman uwe uzi ' +
  'vaclav vadim valentin valentino valeriy valery vasco vasil vasile vasily vassilis vasyl veli vernon victor vidar ' +
  'vijay vikram viktor viktoras vinay vincent vincenzo vinod virgil vishal vitali vitaly vito vittorio vivek vlad ' +
  'vladimir vladislav vlado vojislav vojtech volker volodymyr vuk vusi wade wael waldemar waleed walid wallace ' +
  'walter waqar warren wayne wenceslas wendell werner wesley wiktor wilfred wilhelm will william willie wim ' +
  'winfried winston wojciech wole wolfgang wolodymyr xabier xavier xolani yaakov yacine yahya yair yakov yakubu ' +
  'yann yannick yannis yaroslav yasin yasir yasser yasuhiro yaw yehuda yevgeny yigal yitzhak yoav yohannes yoichi ' +
  'yoram yosef yoshihide yoshiro yossi youcef yousef youssef yukio yunus yuri yusuf yves zachary zafar zaid zakaria ' +
  'zaki zbigniew zdenek zeev zeljko ziad zlatko zoltan zoran zsolt zviad';

export const FEMALE_NAMES =
  'aaliyah abeba abena abigail abiola ada adaeze adaobi adela adelaide adelheid adeola adina aditi adjoa adriana ' +
  'adriane adrienne adwoa aerin afia afua agata agathe agnes agneta agnieszka aida aiko ailsa aino aisha aisling ' +
  'aissata aissatou akosua akua alba albena albertine aleida alejandra aleksandra alena alesia alessandra alessia ' +
  'alex alexandra alexis alice alicia alida alina aline alison aliya allegra allison alma almaz almudena aloisia ' +
  'alva ama amal amalia amanda amani amara amber ameena amelia amelie amina aminata amira amrita amy ana anahit ' +
  'anais ananya anastasia anastasiia anastasiya andrea andree andreea androulla aneta angela angele angelica ' +
  'angelika angeliki angelina angelique anika anita anja anjali anjana anka anke ann anna anne anneke anneli ' +
  'anneliese annemarie annette annick annie annika annikki anouk anoushka antje antoinette antonella antonia ' +
  'antonina anusha anya aoife apolonia april arabella araceli ariana ariane arianna arja arlene arwa arzu asha ' +
  'ashley ashraqat asma asmaa assia astou astrid asuncion atefeh aud audrey augustine aurelia aurelie aurore ava ' +
  'avery awa ayaan ayako ayanda ayelet ayesha aylin ayse azadeh aziza azra bahar barbara barbora barbro bathsheba ' +
  'bea beata beate beatrice beatrix beatriz becky begona belen bella benazir berenice berit bernadeta bernadette ' +
  'beth betsy bettina betty beverly bhavna bianca binta birgit birgitta birgitte bjork blanca blanka bogna bojana ' +
  'bonnie borbala bozena branka brenda bridget brigid brigitta brigitte brittany bronagh bronwen bronwyn busisiwe ' +
  'caitlin camila camille candice caren carina carla carlota carly carme carmel carmela carmelita carmen ' +
  'carol carole carolina caroline carolyn carrie carys casey cassandra catalina cateline caterina catherina ' +
  'catherine cathy catriona cecile cecilia cecilie celeste celia celine chantal charlene charlotta ' +
  'charlotte charu chelsea cheryl chiamaka chiara chika chimamanda chinonso chinwe chioma chipo chloe christa ' +
  'christel christelle christiane christina christine cindy cinzia claire clara clarice clarissa clarisse claude ' +
  'claudia clemence clementine colette colleen concepcion concetta connie constanze consuelo cordelia corinna ' +
  'corinne cornelia cosima courtney cristina crystal cynthia czeslawa dagmar dagny daisy dalia dalila damaris dana ' +
  'danica daniela danielle danuta daphne daria dariga darja darya dawn debbie debora deborah debra deepa deepika ' +
  'deirdre delfina delia delphine denise desiree diana diane diaraye didem dilma dinara ditte djamila dolores ' +
  'dominika dominique donna dora doreen doris dorota dorothea dorothy dorte dragana dunja ebba ebru edda edina ' +
  'edit edita edith edna edwige eeva efua eileen eilidh eimear eirini ekaterina elaheh elaine elana eleanor ' +
  'eleanora elena eleni eleonora elfriede elham eliane elif elin elina eline elisa elisabeth elisabetta elisaveta ' +
  'elise elizabeth elizaveta elke ella ellen elli elodie eloise elsa elsie elvira elzbieta emanuela emer emilia ' +
  'emilie emily emine emma emmanuelle encarnacion enid eniko erica erika erin ernestine ersilia erzsebet esi ' +
  'esmeralda esperanza esra estela estelle ester esther estrella eszter etelka eufemia eugenia eugenie eunice ' +
  'euphemia eva eve eveline evelyn evgenia evi ewa fabienne fadia fadima faith farah farhana farida farzana fatemeh ' +
  'fathia fatima fatma fatou fatouma fatoumata federica felicia felicity feride feriha fernanda fikile filipa ' +
  'filippa filomena fiona flavia florence florentina floriane folake franca frances francesca franceska francine ' +
  'francisca franciska frankie franziska freda frederique freya frida frieda funmi funmilayo gabriela gabriele ' +
  'gabriella gabrielle gail galina gemma genevieve georgia geraldine gerda germaine gertrud gertrude ghada gillian ' +
  'gina ginevra giorgia giovanna gisela gisele giulia giuliana giuseppina gizela gladys glenda gloria gordana gosia ' +
  'graca grace graciela grainne grazia graziella greta gretchen grethe gro gudrun gulnara gunilla gwen gwendolyn ' +
  'gwyneth habiba hadassah hadeel hadiza hafsa hagar haifa haja hala halima halina halyna hana hanan hania hanna ' +
  'hannah hanne hannelore harriet haruka hatice hava hazel heather heba hedwig hedy heidi heike helen helena helene ' +
  'helga helle heloise henrietta henriette henrike herta hiba hilary hilda hilde hildegard hillary hina hirut hoda ' +
  'holly honorine hope hortense houda huda hulda ibtisam ida ifeoma ilana ilaria ildiko ileana ilka ilona ilse iman ' +
  'imane imani imelda imogen inaya inbal indira ines inga inge ingeborg inger ingrid inka inkeri ioana ioanna ' +
  'iolanda irena irene iria irina iris irja irma irmgard isabel isabell isabella isabelle isha ishbel iva ivana ' +
  'ivanka iveta ivona iwona izabela jacinda jacinta jackie jacqueline jadwiga jamila jana jane janet janice ' +
  'janina janine janneke jarmila jasmin jasmina jasmine jean jeanine jeanne jeannette jeannine jelena jen jenna ' +
  'jenni jennifer jenny jesenia jessica jessie jetta jette jill jitka jitske jo joan joana joanna joanne jocasta ' +
  'jocelyn johanna jolanta jolie jorunn josefa josefina josephine josette josiane jovana jovita joy joyce juana ' +
  'juanita judit judita judith judy jula julia juliana juliane julianne julie juliet julieta julitta june justina ' +
  'justyna jutta kadiatou kaia kaisa kaja kalpana kamala kamila karen karin karina karla karolina kasia katalin ' +
  'katarina katarzyna kate katerina kateryna katharina katharine kathe katherine kathleen kathrin kathryn kathy ' +
  'katia katie katja katka katri katrin katrina katrine katya kavita kay kayla kazuko keiko keira kellie kelly ' +
  'kelsey kendra kerry kerstin keziah khadija khadijah kiara kim kimberly kinga kirsi kirsten kirsti kirsty kit ' +
  'klara klaudia klavdia konstantina korina krista kristel kristen kristiina kristin kristina kriszta krystyna ' +
  'ksenia kseniya laila lakshmi lalita lamia lana lara larisa larissa latifa latoya laura laure lauren laurence ' +
  'laurie layla lea leah leanne leda leelavati leena leila leilani lena lenka leocadia leonie leonor leonora ' +
  'lesya leticia leyla leyre liana lida lidia lidija lieke liesbeth liesel lieselotte ligia liisa lilia lilian ' +
  'liliana liliane lilla lillian lilly lily lilya lina linda lindiwe lindsay lindsey linnea lioba lisa lisbeth lise ' +
  'liselotte liv livia liz liza ljiljana ljubica ljudmila lois lola lorelei lorena lorenza loretta lori lorraine ' +
  'lotta lotte louise lourdes luana lubna lucia lucie lucienne lucija lucila lucille lucinda lucrecia lucretia ' +
  'lucrezia lucy ludivine ludmila ludmilla luisa luise lujza lupe lupita lwiza lydia lynn lyudmila maarit maartje ' +
  'mabel madalena maddalena madeleine madhuri madina maeve mafalda magali magda magdalena magdolna maggie maha ' +
  'mahalia maida maija maike mairead maja malala malalai malgorzata malika malin mamta manal mandy manon manuela ' +
  'marcela marcella marcia mareike margaret margareta margarete margaretha margarita margaux margherita margit ' +
  'margot margret margrethe marguerite maria mariam mariama marian mariana mariann marianne marie mariela mariella ' +
  'marielle marietta mariette marija marijke marika marilena marilyn marina marine marion marisa marisol marissa ' +
  'marit marita marjan marjolein marjorie marketa marlena marlene marlies marsha marta martha martina martine marwa ' +
  'mary maryam maryna maryse masha masoumeh mathilda mathilde matilda matilde maud maude maura maureen maya mayada ' +
  'mayra mayumi mbali mechthild meena meera megan megyn mehreen mehwish meike melania melanie melika melike melina ' +
  'melinda melisande melissa melita meral meredith merete merve meryem mette mia micaela michaela michal michele ' +
  'michelle michiko mihaela mila milada milagros mildred milena milica milla milly mina minna mira miranda mireille ' +
  'mirela mirella miriam miriama miriana mirjam mirjana miroslava mitra mitsuko moira mojca molly mona monia monica ' +
  'monika monique montserrat morag morwenna mouna muna munira muriel mwajuma myra myriam mytheli nadezhda nadia ' +
  'nadine nadira nadja nadya nafissa nagham naila naima najat najwa naledi nana nancy nandini nanette naoko naomi ' +
  'nasim nasrin nastassja natacha natalia natalie natalija natalya natasa natascha natasha nathalie nawal nazanin ' +
  'nazli neda neema neha nehal nela nelly nena nermin nesrin nevena ngozi niamh nicola nicole nicoletta nicolette ' +
  'nidia nienke nikki nikoletta nikolina nilufer nina nirmala nisha nkechi nneka noemi noemie nokuthula nolwenn ' +
  'nomsa nomvula noor noora nora noreen norma nosipho noura ntombi nuala nur nuria nurit odette odile ofelia ofra ' +
  'oksana olena olesya olga olha olimpia olivia olwen oona orla orna ornella orsolya ottilie oumou padma paige ' +
  'paloma pamela pamina panagiota paola parisa parvati parveen pat patricia patrizia patty paula paulette paulina ' +
  'pauline pearl peggy penelope penny perihan pernille perpetua petra petronella phyllis pia pilar pirjo piroska ' +
  'polly pooja preeti prisca priscilla priya priyanka purificacion purnima quynh rachel radha radhika radka rafaela ' +
  'raffaella ragnhild rahel raina raisa raissa rajani rajni ramla ramona rania raquel rasa rasha rashida ratna ' +
  'razan razia rebeca rebecca reem refilwe regina regine reina rekha remedios rena renata renate renee renuka ' +
  'reyhan rhian rhiannon rhoda riana riley rina rita ritva roberta robin rocio roisin rokhaya romy ronja rosa ' +
  'rosalba rosalia rosalie rosalina rosalind rosana rosanna rosario rosaura rose roseline rosemarie rosemary ' +
  'rosetta rosie rosina rosita roswitha roxana roxanne ruba rukhsana rumiko ruta ruth ruzena saadia sabah sabiha ' +
  'sabina sabine sabrina sadia safia safiya sahar saida saima sakina sally salma salome saloua sam samantha samia ' +
  'samira sana sandra sandrine sandy sangeeta sanja sanna sanne santina saoirse saori sara sarah sarai sarita ' +
  'sarojini sasa sasha saskia savannah sawsan seema selena selene selin selina selma sena seraphine serena severine ' +
  'sevgi shabana shabnam shahla shahnaz shaima shakira shannon shanti sharifa sharmila sharon shazia sheikha sheila ' +
  'shelley sherry shireen shirin shirley shoshana shreya shubha shulamit sian sibel sibylle sidonie sigrid siiri ' +
  'silke silvana silvia silvie simin simona simone sina sinead siobhan sissel siv slavica snezana snezhana soad ' +
  'sofia sofie soile solange soledad solveig sonal sonia sonja sophia sophie soraya soumaya stacy stanislava ' +
  'stefania stefanie steffi stela stella stephanie stevie stina stojanka sudha sue suha sujata sukhi sulochana ' +
  'sumaya sumitra sunita susan susana susanna susanne sushma susi suvi suzana suzanne suzette suzy svetlana swati ' +
  'sybil sylvaine sylvia sylvie sylwia szilvia tabea tabitha tahira taina taisiya talia tamar tamara tamiko tammy ' +
  'tania tanja tanya tara tarja tasneem tatiana tatjana tatyana taylor teodora teresa tereza terezia terhi ' +
  'tetiana tetyana thandeka thandi thandiwe thea thekla theodora theresa therese thora thuli tiffany tiina tilda ' +
  'tina tirza tomiko tomoko toni tonia tonje tova tove tracy trine trude trudy tsitsi turid tuula tuulikki tzipi ' +
  'uju ulla ulrike uma unni ursula urszula ute valborg valentina valentyna valeria valerie valerija vandana vanessa ' +
  'vasiliki veena vendela venera vera verena verica veronica veronika veronique vesna vibeke vicki victoire ' +
  'victoria vidya vigdis viivi viktoria vilma vimla viola violet violeta violetta virginia virginie viridiana virpi ' +
  'viveca vivian vivienne wafa waltraud wanda wangari wanja wanjiku wendy weronika whitney wiebke wiktoria ' +
  'wilhelmina wilma winifred winnie wioletta xenia ximena xiomara yaa yael yamina yara yasmin yasmine yehudit ' +
  'yelena yesim yetunde yevgenia yevgeniya ylva yoko yolanda yolande yoshiko yulia yuliia yuliya yumiko yuriko ' +
  'yvette yvonne zahia zahra zaina zainab zainabu zaira zanele zara zarah zarina zdenka zehra zeinab zelda zelma ' +
  'zenaida zeynep zhanna zineb zita zlata zodwa zoe zofia zohra zohreh zora zoya zsofia zsuzsa zsuzsanna zubeida ' +
  'zuleikha zuzana';
