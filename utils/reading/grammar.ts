/**
 * The little that the reading knows of grammar, of several languages at once: a passage need not say its language, and these words
 * are hardly ever another's names. Lower case, without accents' help: written as texts write them.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Articles and determiners: what stands before a name and is no part of it ("the World Bank", "l'Office"). */
const DETERMINERS = `the a an this that its his her their our le la les l un une ce cette ces son sa ses el los las lo der die das
  den dem des ein eine einen einem einer il gli i o os as uma um det de en et seine ihre su sus`;

/** What joins the words of a name, and is often left out of its letters: "Office of Foreign Assets Control (OFAC)". */
const CONNECTIVES = `of for and or in on at to by with from against under between among de du des d et ou pour sur en au aux a à dans contre par
  y e para por sobre con del al entre contra do da dos das em no na nos nas pelo pela com di della delle dei degli dell il per nel
  nella dal von vom für und oder zu zur zum im am mit bei auf gegen af og i til på med om mod ved fra van voor het
  và của về cho ni`;

/** Words with which no long form begins, and which need not have a letter in the short one. */
export const FUNCTION_WORDS = setOf(`${DETERMINERS} ${CONNECTIVES}`);

/** English only, as against the languages that put the adjective after the noun and write it small. */
const ENGLISH = setOf('the of and for with from by its their on at');
const OTHER = setOf(
  `de des du la le les el los las para pour del da do dos das della delle dei og til for af for und für der die den det di y et e`,
);

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;

/** Whether words between the capitals of a name may be small ones that carry meaning: "Organisation mondiale de la santé". */
export function writesNamesSmall(words: readonly string[]): boolean {
  if (words.some((word) => VIETNAMESE.test(word))) return true;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHER.has(word) && !ENGLISH.has(word)).length;
  return other > english;
}

/** The head nouns of organisations, indices and treaties: a phrase with one of them is a name, not a person or a place. */
const INSTITUTIONS = setOf(
  `academy administration agency agreement alliance army assembly association authority bank board brigade bureau cabinet center centre
  chamber club coalition command commission commissioner committee community company confederation conference congress consortium
  convention cooperative coordination coordinator corporation corps council court department development directorate division
  enterprise facility faculty federation force forces forum foundation front fund funds government group guard headquarters health
  hospital index industry initiative inspectorate institute institution laboratory league ministry mission movement museum network
  observatory office operation organisation organization parliament partnership party police program programme project protocol
  register registry school secretariat section service services society station survey system systems taskforce team treaty
  tribunal trust union unit university zone
  agence accord alliance armée assemblée association autorité banque bureau caisse centre chambre comité commissariat commission
  communauté compagnie confédération conférence congrès conseil convention cour direction école fédération fondation fonds force
  forces forum front groupe groupement haut indice initiative institut instituto ligue ministère mission mouvement observatoire
  office opération organe organisation parlement parti plan police pôle programme projet protocole réseau secrétariat service
  services société syndicat système traité tribunal union université
  academia acuerdo agencia alianza asamblea asociación autoridad banco cámara centro comisión comité compañía comunidad
  confederación conferencia congreso consejo convención convenio corporación corte cumbre departamento dirección ejército empresa
  entidad escuela federación fiscalía fondo foro frente fuerza fuerzas fundación grupo índice iniciativa instituto junta liga
  ministerio misión movimiento observatorio oficina operación organismo organización parlamento partido plan policía programa
  proyecto protocolo red registro secretaría servicio sindicato sistema sociedad tratado tribunal unidad unión universidad
  agência acordo aliança assembleia associação autoridade câmara comissão comunidade confederação conferência conselho convenção
  departamento direção federação fundação fundo grupo iniciativa ministério missão movimento organização organismo parlamento
  rede secretaria serviço sociedade união universidade
  agenzia alleanza assemblea associazione autorità banca camera comitato commissione comunità confederazione consiglio corte
  federazione fondazione fondo gruppo istituto lega ministero movimento organizzazione partito servizio società ufficio unione
  università
  tổ ủy uỷ liên hiệp ngân quỹ viện bộ hội cục trường công đảng đài`,
);

/** In Germanic compounds the head noun is the end of the word: "Welthandelsorganisation", "Valutafond", in Danish with its article. */
const COMPOUND =
  /.{3}(?:organisation|kommission|parlament|ministeri(?:um|et)?|fonds?|bank|verband|forbund|union|partei|rat|råd|amt|agentur|institut|gericht|domstol|index|indeks|ordning|program|programm|behörde|stiftung|gesellschaft)(?:e?n|et|er|s)?$/u;

export const isInstitution = (word: string): boolean => INSTITUTIONS.has(word) || COMPOUND.test(word);

/** What persons are called by and what begins a report: no part of the name that follows ("President …", "Chairman …"). */
export const TITLES = setOf(
  `president vice-president prime minister chancellor chairman chairwoman chairperson chair chief director deputy spokesman spokeswoman
  spokesperson secretary secretary-general head member members leader commissioner ambassador governor mayor senator general professor
  prof dr mr mrs ms sir lord dame king queen prince princess pope sheikh ceo cfo founder data report reports
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday however meanwhile when while if as but then there here it he she they we i you
  président présidente directeur directrice ministre secrétaire presidente ministro ministra director secretario secretaria
  präsident präsidentin minister ministerin vorsitzender selon según laut nach bei lors dans pour`,
);
