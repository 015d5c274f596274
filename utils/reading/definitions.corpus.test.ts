/** What articles define, language by language, pattern by pattern: text → "long form = short form". Made for this test. */
import { describe, expect, test } from 'vitest';
import { pairsIn } from './definitions.ts';

const told = (text: string): string[] =>
  pairsIn(text).map(({ short, long }) => `${text.slice(long.start, long.end)} = ${text.slice(short.start, short.end)}`);

/** A row: the text, then what it defines (nothing: no definition). */
type Row = readonly [text: string, ...pairs: string[]];
function table(name: string, rows: readonly Row[]): void {
  describe(`in ${name}`, () => {
    test.each(rows.map(([text, ...pairs]) => ({ text, pairs })))('$text', ({ text, pairs }) =>
      expect(told(text)).toEqual(pairs),
    );
  });
}

table('English: long form (SHORT)', [
  ['The Rice Growers Council (RGC) met on Monday.', 'Rice Growers Council = RGC'],
  ['the Office for National Harbours (ONH) said', 'Office for National Harbours = ONH'],
  ['a free trade agreement (FTA) with Chile', 'free trade agreement = FTA'],
  ['the Lake Victoria Basin Commission (LVBC)’s head', 'Lake Victoria Basin Commission = LVBC'],
  ['the Science, Technology and Design Forum (STDF)', 'Science, Technology and Design Forum = STDF'],
  [
    'Training in Science, Technology, Engineering, and Mathematics (STEM)',
    'Science, Technology, Engineering, and Mathematics = STEM',
  ],
  ['the Tea & Coffee Board (TCB) of Kenya', 'Tea & Coffee Board = TCB'],
  ['the Tea and Coffee Board (T&CB) of Kenya', 'Tea and Coffee Board = T&CB'],
  ['the Group of Seven Rivers (G7R)', 'Group of Seven Rivers = G7R'],
  ['the 31st Conference of the Parties (COP31)', 'Conference of the Parties = COP31'],
  ['small and medium-sized enterprises (SMEs)', 'small and medium-sized enterprises = SMEs'],
  ['the “Blue Rivers Programme” (BRP) began', 'Blue Rivers Programme = BRP'],
  ['the Blue Rivers Programme (“BRP”) began', 'Blue Rivers Programme = BRP'],
  ['the Blue Rivers Programme (hereinafter BRP) began', 'Blue Rivers Programme = BRP'],
  ['the Blue Rivers Programme [BRP] began', 'Blue Rivers Programme = BRP'],
  ['(including the Blue Rivers Programme [BRP] in Peru)', 'Blue Rivers Programme = BRP'],
  ['(among them the Blue Rivers Programme (BRP) in Peru)', 'Blue Rivers Programme = BRP'],
  ['the Blue Rivers Programme (BRP; since 2001) began', 'Blue Rivers Programme = BRP'],
  ['the UN Office for Lake Affairs (OLA) said', 'UN Office for Lake Affairs = OLA'],
  ['the Kenyan Association of Teachers (AT)', 'Kenyan Association of Teachers = AT'],
  ['Kenya’s National Tea Office (NTO) and Peru’s', 'National Tea Office = NTO'],
  [
    'the International Harbour Police Organisation (INTERHARB)',
    'International Harbour Police Organisation = INTERHARB',
  ],
  ['the gross national income (GNI) per head', 'gross national income = GNI'],
  ['the coronavirus disease (Covid-19) spread', 'coronavirus disease = Covid-19'],
  ['people with tuberculosis (TB) receive', 'tuberculosis = TB'],
  ['the heads of the Farm Bank (FB) and the Sea Bank (SB)', 'Farm Bank = FB', 'Sea Bank = SB'],
  ['Network for Natural Resins in Africa (NRA)', 'Natural Resins in Africa = NRA'],
]);

table('English: letters of another language', [
  ['the National Institute of Space Research (INPE) said', 'National Institute of Space Research = INPE'],
  ['the Democratic Farmers Party (PDA) won', 'Democratic Farmers Party = PDA'],
  ['the Transitional Harbour Council (CHT) has', 'Transitional Harbour Council = CHT'],
  ['Turkey’s Small Farms Development Organization (KOTAR)', 'Small Farms Development Organization = KOTAR'],
  ['the Supreme People’s Court (TSP) ruled', 'Supreme People’s Court = TSP'],
  ['Jane Roe from the Social Security System (EsSalud)', 'Social Security System = EsSalud'],
]);

table('English: other ways', [
  ['The EBU (European Broadcasting Union) said', 'European Broadcasting Union = EBU'],
  ['The RGC (the Rice Growers Council) met', 'Rice Growers Council = RGC'],
  ['the Rice Growers Council, or RGC, met', 'Rice Growers Council = RGC'],
  ['the Rice Growers Council, RGC, met', 'Rice Growers Council = RGC'],
  ['the RGC, the Rice Growers Council, met', 'Rice Growers Council = RGC'],
  ['RGC – the Rice Growers Council – met', 'Rice Growers Council = RGC'],
  [
    'RGC = Rice Growers Council; TCB = Tea and Coffee Board.',
    'Rice Growers Council = RGC',
    'Tea and Coffee Board = TCB',
  ],
  ['DF = dilution factor', 'dilution factor = DF'],
  ['Synthesizing Rivers Centre – East (SRC-E)', 'Synthesizing Rivers Centre – East = SRC-E'],
]);

table('French', [
  ['l’Office des eaux et forêts (OEF) a publié', 'Office des eaux et forêts = OEF'],
  ["l'Agence nationale de la pêche (ANP) a", 'Agence nationale de la pêche = ANP'],
  [
    "l'Office des Nations Unies contre la drogue et le crime (UNODC)",
    'Office des Nations Unies contre la drogue et le crime = UNODC',
  ],
  [
    "l'Organisation des Nations Unies pour l'éducation, la science et la culture (UNESCO)",
    "Organisation des Nations Unies pour l'éducation, la science et la culture = UNESCO",
  ],
  ['le produit intérieur brut (PIB) a reculé', 'produit intérieur brut = PIB'],
  ['la Confédération des pêcheurs du Nord (CPN)', 'Confédération des pêcheurs du Nord = CPN'],
  ['le Centre des eaux (CE) et la Ligue des forêts (LF)', 'Centre des eaux = CE', 'Ligue des forêts = LF'],
  ['la CPN (Confédération des pêcheurs du Nord)', 'Confédération des pêcheurs du Nord = CPN'],
  ['les << Amis du lac >> (AL) demandent', 'Amis du lac = AL'],
]);

table('Spanish', [
  ['el Instituto Nacional de Aguas (INA) informó', 'Instituto Nacional de Aguas = INA'],
  ['la Organización de los Ríos Unidos (ORU)', 'Organización de los Ríos Unidos = ORU'],
  ['el producto interno bruto (PIB) creció', 'producto interno bruto = PIB'],
  ['la INA (Instituto Nacional de Aguas)', 'Instituto Nacional de Aguas = INA'],
  [
    'el Fondo de los Lagos para la Infancia (FLI, por sus siglas en español)',
    'Fondo de los Lagos para la Infancia = FLI',
  ],
  ['la Comisión Económica de los Lagos y los Ríos (CELR)', 'Comisión Económica de los Lagos y los Ríos = CELR'],
]);

table('Italian and Portuguese', [
  ['l’Istituto nazionale delle acque (INA) ha', 'Istituto nazionale delle acque = INA'],
  ['il Consiglio superiore dei laghi (CSL)', 'Consiglio superiore dei laghi = CSL'],
  ['a Agência Nacional de Rios (ANR) disse', 'Agência Nacional de Rios = ANR'],
  ['o Instituto Brasileiro de Lagos e Rios (IBLR)', 'Instituto Brasileiro de Lagos e Rios = IBLR'],
]);

table('German and Danish', [
  ['die Deutsche Gesellschaft für Seen (DGS) teilte', 'Deutsche Gesellschaft für Seen = DGS'],
  ['das Bruttoinlandsprodukt (BIP) stieg', 'Bruttoinlandsprodukt = BIP'],
  ['der Verband Deutscher Hafenbetriebe (VDH)', 'Verband Deutscher Hafenbetriebe = VDH'],
  ['små og mellemstore virksomheder (SMV’er) har', 'små og mellemstore virksomheder = SMV'],
  ['genetisk modificerede organismer (GMO) er', 'genetisk modificerede organismer = GMO'],
  ['nationale FIR (flyveinformationsregioner) og', 'flyveinformationsregioner = FIR'],
]);

table('Vietnamese', [
  ['Ủy ban Nhân dân (UBND) tỉnh', 'Ủy ban Nhân dân = UBND'],
  ['Tổ chức Thương mại Thế giới (WTO)', 'Tổ chức Thương mại Thế giới = WTO'],
]);

table('a bracket that defines nothing', [
  ['Paris (AFP) – Il pleut.'],
  ['HANOI (Reuters) - It rained.'],
  ['the Gaza Health Ministry said. (AP)'],
  ['according to the Interior Ministry (AFP) on Monday'],
  ['Senator Jane Smith (D)'],
  ['Senator Rand Key (R-KY) said'],
  ['the deputy Arthur Roe (PP-AL)'],
  ['President Jane Roe (PL)'],
  ['Jane Roe (ARD) reported'],
  ['the war (2023) and after (2024–25)'],
  ['a price of one hundred (USD)'],
  ['it cost 40 dollars (EUR 36)'],
  ['(see below) and (above) (sic)'],
  ['the book (in French)'],
  ['the team (Nine) won'],
  ['Gesundheitsminister Max Muster (Grüne)'],
  ['he lives in Salem (Oregon)'],
  ['Kylian Roe (PSG) scored'],
  ['the capital, Hanoi (VN)'],
  ['Amazon (AMZN) fell 3 %'],
  ['Washington (WA) and Texas (TX)'],
  ['the IMF (IMF) said'],
  ['She said yes (NO).'],
  ['It is over. Now (NATO) what?'],
  ['the runner Sergio Peinado (ESP) won'],
  ['the editor of Forbes, and a speaker at the Latin Impact Forum (FLF)', 'Latin Impact Forum = FLF'],
  ['the resolution 2297 (XXII) of the Assembly'],
  ['efterlevelse af forordning (EF) nr. 1'],
  ['a = b and c = d'],
  ['MSAM = MTOT - MSEC'],
  ['Rome, USA, and Paris'],
  ['Monday, TODAY, Friday'],
  ['UN Tourism, formerly World Tourism Organization (UNWTO)'],
]);
