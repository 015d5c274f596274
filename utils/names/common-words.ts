/**
 * English words that every article is full of: a name that is written like one marks them all. Written down for this purpose, not
 * taken from a list: the closed classes of English grammar (articles, pronouns, auxiliaries, prepositions, conjunctions, the
 * adverbs and determiners of place, time and amount), and below them the everyday words that organisations and programmes take
 * for acronyms or names (WHO, IT, CARE, ACT, SMART).
 */
const CLOSED_CLASSES = `
  a an the this that these those each every either neither both all any some no none one other another such same own
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
  they them their theirs themselves who whom whose which what whoever whatever someone somebody something anyone anybody
  anything everyone everybody everything nobody nothing
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must
  about above across after against along among around as at before behind below beneath beside between beyond but by despite
  down during except for from in inside into like near of off on onto out outside over past per since than through throughout
  till to toward towards under until unto up upon via with within without
  and or nor so yet if because although though unless while whereas whether when where why how
  not never ever always often sometimes now then here there too also very just only even still already again soon once twice
  more most less least many much few several enough quite rather almost else perhaps maybe yes
  two three four five six seven eight nine ten first second third last next new old`;

const TAKEN_FOR_NAMES = `
  act aid aids aim alert alliance arm arms army art base bank best bid board body call camp care case cause centre center chance
  change charge city club coast code common council country court cup data day deal ease east end era eye face fact fair faith
  fast fat fed fee fit flag force form forum fund future game gap gas goal god gold good green group half hand heart help home
  hope house idea index issue key kind land law lead league life light line link list live long love map mark mass mean mine
  mission model north note office open order pact paid part party peace people plan point pool port post power press prime pro
  race rate reach red rest right rise road rule safe school seat see self set share ship site small smart south space spot star
  start state step sun swift task tax team term test time top town trade train trust union unit value view vote war way west
  wise word work world year youth`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that carry no meaning of their own: also a name of several of them is everywhere ("The Who"). */
export const CLOSED_CLASS_WORDS = setOf(CLOSED_CLASSES);

/** All of them. A name of several may well be one ("World Bank"). */
export const COMMON_WORDS = setOf(CLOSED_CLASSES + TAKEN_FOR_NAMES);
