/**
 * Fields of public life, each with the beginnings of words that belong to it, in English, French and Spanish (their kin share most
 * of them), without diacritics. A meaning is likelier where the text speaks of its field: "CPI" beside prosecutors and victims is
 * the International Criminal Court, although neither word is in its name. Written for this purpose; a beginning ends in nothing, so
 * "crim" is crime, criminal, criminel.
 */
const FIELDS: Readonly<Record<string, string>> = {
  justice: `court cour corte tribun juge judge juez juic justic jurisd juris crim penal peni prosec procur fiscal victim accus inculp
    detent detenu prison sentenc delit delin extrad avocat abogad lawy attorn magistr proces rome`,
  rights: `rights derechos discrim tortur racis rapporteur relator liberte libert freedom egal equal igual minorit pact covenant
    dignit violat violac humain human`,
  war: `guerr war arm ejerc soldat milit rebel belig combat casque troop tropa force fuerza missil misil attaq attack ataq confl cease cessez
    desarm disarm demob paix peace paz peacekeep observ guerilla terror liberat liberac`,
  arms: `nucle atom prolif chimiq chemic quimic mine mina munit explos balist tabun neurotox desarm disarm armament`,
  refugees: `refug asyl asil deplac displac desplaz migr apatrid stateless repatri retorn return`,
  health: `sante health salud malad diseas enferm medic hospit vih hiv sida aids vaccin pharm epidem malaria palud nutri mortal matern
    toxic clinic patient infect virus sanit`,
  food: `alim food agri farm cultiv recolt harvest cosech ganad livest elevag semen seed fao faim hung hambr paysan campes rural sol suelo
    soil forest bosqu`,
  environment: `environ ambient climat ozon gaz gas emiss emis polu pollut contam ecolog biodiv diversi especi specie deser sechere drought
    sequia deforest conserv natur durable sustain sosten kyoto montreal carbon serre invernad`,
  pollutants: `metal dioxin pcb mercur plomb lead cadm pestic organiq organic persist substan hydrocarb azot nitrog sulf soufre azufr partic
    depos critiq critical polu`,
  energy: `energ electr petrol oil gaz gas charbon coal carbon hydro solar solair eolien renouv renew renov combust`,
  transport: `transport vehic vehicul camion truck road rout carret rail ferro aeri air avion aero navire ship buque port maritim
    navig moteur motor engine frein brake freno pneu tyre homolog circul conduc contene conteneur douan customs aduan tir`,
  space: `spati space espac satell orbit lunar astro planet telemet cosm fusee rocket launch lanz remote teledet`,
  information: `inform internet web numer digital telecom comput ordin logic softw donnee data dato reseau network red electroniq electronic
    technolog tic ict interfac format edifact messag cod`,
  trade: `commerc trade comerc export import tarif aranc douan marchand mercanc goods march merca negoc omc wto preferen investm
    inversi inverti entrepr enterpr empres busin pme pyme`,
  finance: `financ bank banq banc fond fund fisc tax impuest imp budget presupu pret loan prestam credit dett debt deud monet moned currenc
    capital invest caisse contrib compt account cuenta audit gasto depens expend dollar euro`,
  statistics: `statist estadist recens census censo enquet survey encuest indic index indice taux rate tasa compte price precio prix
    consom consum pib gdp product ingres revenu income`,
  education: `educ enseign school ecole escuel univers etud stud estud form train capacit instruct alphab academ diplom recherch research
    investig professor`,
  women: `femme women mujer gender genre genero fille girl nina sexuel sexual matern genital egalite`,
  children: `enfan child nino ninez infan jeun youth juven adolesc orphel`,
  labour: `travail labor labour trabaj emplo emple syndic sindic union worker oit ilo salair wage salar profession chomage unempl desemp`,
  development: `develop desarrol aide aid ayuda cooper donateur donor donant pauvret povert pobrez programm assist asist least
    millen objecti objetiv goal pma ldc`,
  staff: `poste post puest fonctionn staff funcion agent categor class recrut recruit contrat personnel personal gs
    service servic grade effectif cuadro plaza generaux local remuner traite adjoint`,
  politics: `parti party partid elect elec vote vot parlem parliam president gouvern govern gobier minist opposition oposic democr candid senat
    deput assembl coalition polit`,
  bodies: ` conseil council consej commission comision comit secretar general resolut resoluc session
    sesion rapport report infor mandat organ`,
  sea: `mer sea mar ocean pech fish pesc navir baleine whale marin insular isla ile island cotier coast oceanograph`,
  culture: `cultur patrim heritag lang musee museum museo artis art unesco autochton indigen tribu peupl pueblo`,
  drugs: `drog drug stupef estupef cannabis opium heroin cocain narc psychotr traff trafic`,
  migrationcrime: `trait traff trata blanch launder lavado corrup organis`,
  media: `revue journal presse press diario magazin radio televis editor`,
  standards: `norm standard reglem regul reglam spec especif essai test prueb method mesur medic mesure certif accred homolog procedure`,
  water: `eau water agua riv rio fleuv bass cuenc hydraul assain sanit`,
  crisis: `urgenc emergen catastr disast desastr humanit secours relief socorr seism inond flood inund`,
  africa: `afriq africa afric maghreb sahel soudan sudan congo rwand burund somal kenya nigeri mali tchad chad ethiop`,
  arab: `arab golfe gulf golfo isla islam musulm musli iraq irak iran syri liban palest jordan yemen kowe kuwait saoud saudi emirat`,
  europe: `europ kosovo balk serb yougosl yugosl bosni croat alban macedo commun schengen`,
  america: `ameri latin latino carib andin mercosur chile peru bolivi colomb venez ecuador mexic brasil brazil bresil argent`,
  asia: `asi pacif indo chin jap inde thai vietn cambod philip coree korea corea`,
};

export type Field = string;

/** Shortest beginning that says something by itself. */
const SHORTEST = 3;

/** The fields of each beginning, by its first letters, so that a word is looked up and not compared with all. */
const byBeginning = new Map<string, Field[]>();
let longest = 0;
for (const [field, words] of Object.entries(FIELDS))
  for (const word of words.trim().split(/\s+/u)) {
    if (word.length < SHORTEST) continue;
    byBeginning.set(word, [...(byBeginning.get(word) ?? []), field]);
    longest = Math.max(longest, word.length);
  }

/** The fields that a word (folded) belongs to. A beginning of three letters has to be nearly the whole word: "mar" is no "marketing". */
export function fieldsOf(word: string): readonly Field[] {
  for (let length = Math.min(word.length, longest); length >= SHORTEST; length--) {
    const fields = byBeginning.get(word.slice(0, length));
    if (fields && (length > SHORTEST || word.length <= length + 2)) return fields;
  }
  return [];
}
