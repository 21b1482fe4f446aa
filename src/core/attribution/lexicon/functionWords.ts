/** Closed classes and the small open ones that tell where a phrase begins and ends. */

export const DETERMINERS =
  'the a an this that these those his her its their our my your some any each every no all both several many most more ' +
  'other another few one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty ' +
  'forty fifty sixty seventy eighty ninety dozens hundreds thousands either neither such ' +
  'half various certain numerous countless';

/** Determiners that a noun must follow. */
export const ARTICLES = 'the a an his its their our my your every no';

/** Pronouns that can be a subject by themselves. */
export const SUBJECT_PRONOUNS =
  'he she they we i it you who one everyone everybody someone somebody nobody anyone none';
export const PERSONAL_PRONOUNS = 'he she they we i it you';
export const OBJECT_PRONOUNS = 'him her them us me it you himself herself themselves itself one another';
export const RELATIVES = 'who which that whom whose';

export const PREPOSITIONS =
  'of in on at for to from with by about against over under into onto through during between among amid within without ' +
  'across along around behind beyond despite toward towards upon via versus regarding concerning following including ' +
  'near inside outside off per unlike throughout besides alongside atop';

/** Words that open a clause of their own. "as", "after", "before" and "since" are prepositions too. */
export const SUBORDINATORS =
  'that if whether because when while after before although though as since until unless how why what where once ' +
  'whereas whenever wherever lest till whilst';
export const QUESTION_WORDS = 'whether if how why what who when where which whom';

export const CONJUNCTIONS = 'and or but nor yet';

export const AUXILIARIES =
  'be am is are was were been being have has had having do does did will would can could may might must shall should ' +
  "ought isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't " +
  "shouldn't cannot he'll she'll they'll we'll i'll you'll it'll he'd she'd they'd we'd i'd you'd it'd they've we've i've you've they're " +
  "we're i'm you're";
/** Pronouns with their auxiliary: subject and verb in one word. */
export const CONTRACTIONS =
  "he'll she'll they'll we'll i'll you'll it'll he'd she'd they'd we'd i'd you'd it'd they've we've i've you've they're we're i'm you're";
export const BE_FORMS = "be am is are was were been being isn't aren't wasn't weren't they're we're i'm you're";
export const HAVE_FORMS = "have has had having haven't hasn't hadn't they've we've i've";
export const MODALS =
  "will would can could may might must shall should ought won't wouldn't can't couldn't mustn't shouldn't cannot";
export const NEGATIONS =
  "not never isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot";

/** Adverbs that stand inside verb groups; words in -ly are recognised by their ending. */
export const ADVERBS =
  'not never also then now later once still ever already just only even further again often always sometimes soon first ' +
  'too instead since recently earlier long almost quite rather very well so far yet perhaps maybe thus hence meanwhile ' +
  'moreover furthermore however nonetheless nevertheless therefore otherwise indeed today yesterday tonight tomorrow ' +
  'twice simply afterwards afterward subsequently separately elsewhere here there back';

/** Words that begin sentences and hardly ever carry on a name. */
export const STARTERS =
  'the a an this that these those he she it they we i you his her its their our my your in on at for to from with by but ' +
  'and or if when while after before although though as since because however meanwhile according asked there here ' +
  'what who how why where some many most all both no not one two three several still yet now then so also earlier later ' +
  'last next during under over despite about under amid among into upon';

/** Words followed by a dot that does not end a sentence. */
export const ABBREVIATIONS =
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen maj col lt sgt capt cmdr cpl adm brig hon rev fr sr jr st mt ft ' +
  'messrs supt det insp pres sec amb atty dist asst assn bros co corp inc ltd llc plc dept univ est vs etc no nos vol ' +
  'rs smt engr adv jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex ' +
  'va vt wash wis wyo ave blvd rd approx cf al ph phd';

/** Frequent verbs that attribute nothing: where one stands, a clause has its predicate. */
export const PLAIN_VERBS =
  'go come get make take give see look use work run move live bring happen provide sit stand lose pay meet include set ' +
  'lead stop create spend grow open walk win teach remember buy wait serve die send build stay fall cut reach kill remain ' +
  'raise pass sell require decide pull return hold turn start begin keep let help become leave put follow play carry break ' +
  'receive join save draw rise drive arrive act arrest strike hit lay launch drop enter end close face cause lift allow ' +
  'issue sign visit head travel appoint hire fire fill host need try attempt tend fail manage continue release hurt injure ' +
  'shoot throw catch fly ride grab touch wear change shift step push pick force prompt trigger spark mark reflect earn gain ' +
  'replace remove shut block ban cover tie beat wake raise deliver deploy expand increase decrease decline rise plunge soar';
export const PLAIN_IRREGULAR =
  'went gone came got gotten made making took taken gave given saw seen ran brought sat stood lost paid met led spent grew ' +
  'grown won taught bought sent built fell fallen cut sold held began begun kept let became left put broke broken drew ' +
  'drawn rose risen drove driven struck hit laid shot threw thrown caught flew flown rode wore worn shut beat beaten woke ' +
  'shook shrank sank sprang swam swore swept slept wept crept tore froze hid fled fed bled sped slid stole strode ' +
  'clung swung hung dug stuck spun bent ate drank sang rang blew bore bound fought sought forgot chose spoke overtook ' +
  'undertook withdrew underwent overcame outgrew ' +
  'including cutting putting getting running winning setting stopping';

/** Adverbs that leave open whether it is so. */
export const HEDGES = 'reportedly allegedly purportedly supposedly apparently ostensibly';
