/**
 * Words that tell which walk of life a sentence speaks of: above 0 armed conflict and the dealings of states, below 0 sport,
 * trade, courts, elections at home and the rest, where "attack", "strike" and "vow" mean something else.
 */
export const CONTEXT: readonly (readonly [number, string])[] = [
  // Known as a whole, so that their words do not count on their own.
  [
    0,
    'long-threatened, conflict+ of interest, peace of mind, war of words, call to action, war torn, war ravaged, war weary, conflict torn, strife torn, no strike, final score, strike rate',
  ],
  [
    3,
    `war, wars, ceasefire+, cease-fire+, truce, missile+, rocket+, drone+, airstrike+, air strike+, artillery, shelling, shell, bombardment, hostilities, troops, militant+, militia+, insurgent+,
    rebel+, guerrilla+, guerilla+, jihadist+, hostage+, warplane+, fighter jets, warship+, tank+, battlefield, front line, gaza, hezbollah, hizbollah, hizbullah, hamas, houthi+, huthi+, isis, isil, al-qaeda, al qaeda, taliban,
    retaliation, retaliatory, retaliate*, reprisal+, nuclear, idf, irgc, nato, invasion, occupation, bombing+, airspace, peacekeeper+, military, army, armies, armed, ballistic, security council, escalation, de-escalation, de-escalate, bloodshed,
    genocide, combatant+, airbase, aerial, proxies, terrorist+, terror, zionist, pentagon, hostile, aggression, aggressor+, kremlin, ground offensive, ground operation, defence force, defense force, war cabinet, revolutionary guard, revolutionary guards`,
  ],
  [
    2,
    `soldier+, general, commander, defence minister, defense minister, defence secretary, defense secretary, foreign minister, foreign ministry, secretary of state, ambassador, embassy, consulate, united nations, un, u.n., eu, european union, g7,
    regime, border, forces, peace talks, sanctions, conflict, conflicts, weapons, arms, violence, attack on, prime minister, supreme leader, envoy, diplomat+, kgb, cia, mossad, defence, defense, brink, hostility, guards, fighters, jets, secretary-general, bombs, bombed, fighting, killed, civilians,
    provocation+, incursion, cross-border, treaty, refugees, curfew, coup, capital, territory, territorial, international community, peace, lebanese, restraint, airstrike, region`,
  ],
  [
    1,
    `iran, iranian+, iranians, tehran, israel, israeli+, israelis, jerusalem, tel aviv, palestinian+, palestine, west bank, hebron, lebanon, beirut, syria, syrian+, damascus, iraq, iraqi+, baghdad, jordan, jordanian+, amman, egypt, egyptian+, cairo,
    saudi, saudis, arabia, riyadh, qatar, qatari+, doha, emirates, uae, oman, omani+, yemen, yemeni+, sanaa, kuwait, bahrain, turkey, turkish, turks, ankara, cyprus, russia, russian+, moscow, ukraine, ukrainian+, kyiv, kiev, belarus, minsk, poland, polish, warsaw,
    germany, german+, berlin, france, french, paris, britain, british, uk, u.k., london, america, american+, washington, white house, biden, putin, netanyahu, nigeria, nigerian+, niger, mali, sudan, sudanese, khartoum, darfur, ethiopia, ethiopian+, tigray, eritrea, somalia, somali+, kenya, kenyan+,
    uganda, rwanda, rwandan+, congo, congolese, burundi, chad, libya, libyan+, tripoli, tunisia, algeria, algerian+, morocco, zimbabwe, liberia, liberian+, haiti, venezuela, venezuelan+, caracas, colombia, colombian+, cuba, cuban+, nicaragua, panama,
    china, chinese, beijing, taiwan, taiwanese, taipei, korea, korean+, north korea, south korea, pyongyang, seoul, japan, japanese, tokyo, india, indian+, new delhi, delhi, pakistan, pakistani+, islamabad, kashmir, afghanistan, afghan+, kabul, iranians, myanmar, burma, rohingya,
    philippines, philippine, manila, vietnam, cambodia, thailand, indonesia, timor, sri lanka, tamil, nepal, bangladesh, kazakhstan, armenia, armenian+, azerbaijan, azerbaijani+, azeri, karabakh, georgia, georgian+, tbilisi, chechen+, chechnya, serbia, serbian+, serb, serbs, belgrade,
    bosnia, bosnian+, kosovo, croatia, croatian+, macedonia, yugoslavia, albanian+, kurd+, kurdish, kurdistan, sunni, shia, shiite, islamist+, islamic, muslim+, soviet, soviet union, czech, italy, spain, greece, hungary, romania, sweden, finland, estonia, latvia, lithuania, australia, canada, brazil,
    mexico, mexican+, guatemala, honduras, el salvador, costa rica, argentina, argentine, chile, peru, bolivia, ecuador, paraguay, uruguay, guyana, ghana, ivory coast, ivorian, senegal, gambia, guinea, sierra leone, togo,
    benin, burkina faso, cameroon, gabon, angola, namibia, botswana, zambia, malawi, mozambique, tanzania, madagascar, central african republic, djibouti, mauritania, malaysia, singapore, laos, mongolia, papua,
    ireland, irish, scotland, norway, denmark, danish, iceland, netherlands, dutch, belgium, belgian, austria, swiss, switzerland, portugal, slovakia, slovenia, bulgaria, albania, montenegro, moldova, malta, uzbekistan, tajikistan,
    kyrgyzstan, crimea, donbass, donbas, abkhazia, ossetia, western sahara, persian gulf, brussels, rome, madrid, vienna, prague, budapest, athens, geneva, african union, vatican, pope, zimbabwean+, tigrayan+, catalan, catalonia, basque,
    africa, african, arab, arabs, middle east, western, westerners, mideast, europe, european, president, minister, ministry, government, cabinet, parliament, king, emir, chancellor, opposition, country, nation, state, countries, nations, states, official+, leader+, party, parties, faction+, negotiations, talks, summit, dispute,
    intelligence, strike on, strikes on, strikes, attack, attacks, attacked, enemy, enemies, ally, allies, security, defend, guard, territories, council, sovereignty, crisis, chief, human rights, protests, police, diplomatic, diplomacy, independence, peacekeeping, ultimatum, dictator`,
  ],
  [
    -3,
    `coach, coaches, coached, striker+, goalkeeper, midfielder+, quarterback, football, soccer, rugby, cricket, tennis, basketball, baseball, hockey, olympic, olympics, championship+, league, playoff+, semi-final, semifinal, final whistle, half-time, halftime,
    referee, team-mate+, team mate+, winger+, midfield, kick-off, kickoff, quarter-final+, quarterfinal+, knockout, dugout, relegation, trophy, title race, boxer+, heavyweight, grand prix, marathon, dressing-room, sky sports, fans, stadium, match, matches, season, teammate+, squad, dressing room, locker room, penalty kick, tournament, innings, wicket+, batsman, batter, goal line, club, clubs, world cup, champions,
    customers, customer, shoppers, retailer+, shareholder+, shares, app, update, software, users, password, airline, product, products, brand, advert, adverts, advertising, advertisement+, film, movie, actor, actress, album, singer, band, theatre, novel, recipe, patients, doctors, nurses, teachers,
    homeowners, landlord, tenants, tenant, commuters, diet, chef, attack ad, attack ads, heart attack, heart attacks, asthma attack, panic attack, hunger strike, strike out, lightning strike, rail strike, general strike, trade union+, labour union+, labor union+, union leader+, union member+, unions, workers, wages, pay rise+, pay deal+, pay talks, pay settlement+, salaries, bonuses, dividends, wage, wage restraint, pay restraint, price restraint, fiscal restraint, budget restraint, spending restraint, judicial restraint,
    restraint on|in|over spending|wages|pay|prices|borrowing|costs`,
  ],
  [
    -2,
    `tax, taxes, taxpayers, bill, senate, senator, sen., rep., congressman, congresswoman, republican+, democrat+, democratic, gop, campaign, campaigns, voters, voter, election, elections, ballot, poll, polls, primary, nominee, nomination, candidate+, candidacy, debate, governor, gov., mayor, caucus, lawsuit,
    court, judge, attorney general, attorney, lawyers, lawyer, health care, healthcare, obamacare, insurance, schools, school, students, university, climate, pension, pensions, budget, mortgage, rent, inflation, interest rates, bank, banks, trade war, investors, investor, market, markets, bond, bonds, stocks, traders, company, companies, firm, consumers, minimum wage, borrowing, deficit+, public spending, fiscal,
    finance minister+, finance ministry, rate cut+, rate hike+, restraint in raising, las vegas, trainer+, knock out, prices, price rise+, price cut+, profit+, margins, earnings, revenue+, chief executive, ceo, supermarket+, competitor+, market share, pre-tax, startup+, merger+,
    flooding, flooded, heavy rain, rainfall, storm warning+, cyclone+, typhoon+, tornado+, heatwave+, landslide+, earthquake+, high winds, met office, meteorologist+, forecaster+, drought,
    abortion, gun control, marriage, wall street, broadcaster, tweet, twitter, manufacturing, jobs, factories, cancer, virus, pandemic, covid, vaccine+, wildfire+, hurricane, flood, floods, fire brigade, firefighters, traffic, railway, crime rate, burglars, drug dealers, gang, gangs, hackers, ransomware, superdelegate+, convention, endorsement+, delegates, gun violence, culture war+, war on drugs, war on drug, price war+, bidding war, star wars, gun, guns, debate moderator, ad, ads, pac, running mate, primaries, caucuses, ballots`,
  ],
];
