/**
 * What is marked in short texts of many kinds and languages: the text with its marks, as it should be read. Made for this test.
 * "[WTO|wto]" marks a known mention, "[NGB~]" one that the article defines, "[CPI?]" an open choice; "=" before "]" a bracketed twin.
 */
import { describe, expect, test } from 'vitest';
import { byWeight } from './countries.ts';
import { reading, told, unmarked } from './reading.fixture.ts';

/** Each row is one article in language `lang`; "¶" parts its blocks. */
function table(name: string, lang: string, rows: readonly string[]): void {
  describe(`${name} (${lang})`, () => {
    test.each(rows)('%s', (row) => {
      const expected = row.split('¶');
      const texts = expected.map(unmarked);
      expect(told(texts, reading(texts, { lang }))).toEqual(expected);
    });
  });
}

table('names', 'en', [
  'The [World Trade Organization|wto] and the [WORLD TRADE ORGANIZATION|wto].',
  'The [World Trade Organisation|wto] in British spelling.',
  'A [W.T.O.|wto] panel and the [U.N.|un]',
  "The [WTO|wto]’s rules, the [WTO|wto]'s rules, [WTO|wto]-led talks.",
  'Two [SDG|un-sdgs]s of seventeen.',
  'The [World\u00a0Bank|bank] and the [World  Bank|bank].',
  'The [World\nBank|bank] across a line.',
  'The [Wor\u00adld Bank|bank] with a soft hyphen.',
  '“[UN|un]” and ([UN|un]) and [UN|un].',
  'A [UN|un] resolution.',
  '[Nato|nato] and [NATO|nato], [Unesco|unesco] and [UNESCO|unesco].',
  'The [WIPO General Assembly|assembly], not the [WIPO|wipo].',
  'The [Assembly of the World Intellectual Property Organization|assembly] ([WIPO|wipo=]) met.',
  'The [UN Security Council|council] and the [UN|un].',
  'The [United Nations Sustainable Development Goals|un-sdgs] of the [United Nations|un].',
  'The [Bank of England|boe] and the [World Bank|bank].',
  '[Fed|fed] officials and the [Federal Reserve|fed].',
  'The [Paris Agreement|paris] and the [G20|g20].',
  'The [White House|house] said no.',
  'The [consumer price index|prices] rose; the [Consumer Price Index|prices] fell.',
  'The [UN|un]/[WTO|wto] report.',
  'By [WTO|wto] rules it is so.',
  'By [UN|un] 2030 goals it is so. The [WTO|wto] agrees.',
  '[IMF|imf], [WTO|wto] and [WIPO|wipo].',
  'The [WTO|wto]: what now? [WTO|wto]! [WTO|wto]; [WTO|wto].',
  'The then [WTO|wto] chief said the [WTO|wto] 2.0 is near.',
]);

table('traps: not marked', 'en', [
  'Nurses who care, and it is us.',
  'The unesco of old and the nato of today.',
  'NURSES WHO CARE',
  'THE UN SAYS NO',
  'WHO IS WHO IN WTO',
  'The WHO Foundation gave money.',
  'No Oprah for K-Fed, says a friend.',
  'The United Nations University in Tokyo.',
  'The UN Plaza Hotel is full.',
  'The UN Human Rights Council met.',
  'The UN Convention on Lakes.',
  'The United Nations Charter.',
  'The World Bank Group Library.',
  'UN-Habitat and UN Women.',
  'UN Resolution 1325',
  'Photo: WHO',
  'Photo by Jane Roe/UN',
  'Image credit: IMF',
  'Picture: Jane Roe / WTO',
  'Video: UN',
  'It rained in Geneva. — WTO',
  'GENEVA (UN) — It rained.',
  'HÀ NỘI (UN) It rained.',
  'By UN',
  'By UN Staff',
  'By Jane Roe and WTO, Geneva',
  'By WTO 12 July 2023, 09:30 3 minutes to read',
  'Von UN | 12.07.2023',
  'GENEVA, July 12 (WTO) - It rained.',
  '“So it is,” she said. (IMF)',
  'Follow @WHO and @UN.',
  'See #WTO and #UN.',
  'Write to press@WTO.org or who@UN.int.',
  'https://www.WTO.org/UN/IMF',
  'www.WTO.org',
  'WTO.org and UN.int',
  'The file WTO.pdf and the path /WTO/',
  'The folder \\WTO\\ and `WTO`',
  '$IMF rose.',
  'The UNO and the IMFX of XWTO and WTOX.',
  'WTO2 and 2WTO and WTO_x.',
  'candidate Tory Roe has posters',
  'He went to the White House.',
  'Outside the White House it rained.',
  'The IMO 2022, held in Norway.',
  'U.N.E.P. met.',
  'They lost the PII of a million.',
  'The world bank of memories and the federal reserve of water.',
  'The regional sea commission of old.',
  'DES and MIA are words here.',
  'A World. Bank on it.',
  'World, Bank and Trade',
  'World (Bank)',
  'The fed chickens were not Fedora.',
  'The IWF stripped him of his medal.',
  'The OIT of the south.',
  'Unescorted guests.',
  'IMF_2022.csv and wto_UN.txt',
  'mailto:UN@example.org',
  'UN Climate Summit opens',
  'A WHO Museum and an IMF Academy.',
]);

table('traps: marked all the same', 'en', [
  '[IMF|imf] Says [World Bank|bank] Should Open Academy',
  '[UN|un] Secretary-General Jane Roe spoke.',
  'THE [WHO|who] WARNS¶The [World Health Organization|who] warned.',
  'The picture: growth is slowing, the [IMF|imf] said.',
  'The U.S.-[IMF|imf] talks.',
  'The [UN|un] in Geneva. The rest is history.',
  'In 1992 the [WTO|wto] was young.',
  'The [White House|house]’s lawyers wrote it.',
  'and/or the [WTO|wto]',
  '[WTO|wto] members, [UN|un] staff, [IMF|imf] loans.',
  '([WTO|wto]), [UN|un] and “[IMF|imf]”',
  'The president of the [World Bank|bank], Jane Roe, said so.',
]);

table('definitions', 'en', [
  'The [Rice Growers Council~] ([RGC~=]) met.¶The [RGC~] was glad.',
  'The [RGC~] met.¶It is the [Rice Growers Council~] ([RGC~=]).',
  'The [RGC~] ([Rice Growers Council~=]) met; the [RGC~] was glad.',
  'The [Western Timber Owners~] ([WTO~=]) met. The [WTO~] was content.',
  'The [Interior Mines Officers~] ([IMO~=]) and the [IMO~].',
  'The [World Bank|bank] ([WB|bank=]) and its [WB|bank] staff.',
  'The [National Tea Institute~] ([INTE~=]) said.¶The [INTE~] is old.',
  'The [Global Innovation Index|gii] ([GII|gii=]).¶The [GII|gii] and women.',
  'The [International Monetary Fund|imf]’s ([IMF|imf=]) chief.',
  'An “[International Monetary Fund|imf]” ([IMF|imf=]).',
  'The [Inland Mining Forum~] ([IMF~=]).',
  'Paris (AFP) – The [UN|un] said.',
]);

table('meanings', 'en', [
  'The [CPI?] moved.',
  'Inflation and prices: the [CPI|prices].',
  'Corruption and bribery: the [CPI|corruption].',
  'The [CPI?] of corruption and inflation.',
  'The [GII|gii].¶The [Global Innovation Index|gii].',
  'The [PII|pii] of a province of Viet Nam.',
  'The [GII?] of today.',
]);

table('names', 'fr', [
  'L’[ONU|un] et l’[Union européenne|eu].',
  "L’[UE|eu] et l'[OIT|ilo] ont signé.",
  'Les [Nations unies|un] à Genève.',
  'L’[Organisation internationale du travail|ilo] ([OIT|ilo=]).',
  'UN PROBLÈME DE PLUS',
  'C’est UN problème, DES eaux et des UNS.',
  'La [CPI|court] a jugé les crimes de guerre, le procureur et les victimes.',
  'La [Cour pénale internationale|court] ([CPI|court=]) et la [CPI|court].',
  'L’[Office des eaux et forêts~] ([OEF~=]) ; l’[OEF~] est là.',
]);

table('names', 'es', [
  'La [UE|eu] y la [Unión Europea|eu].',
  'El [Instituto Nacional de Aguas~] ([INA~=]) y el [INA~].',
]);

table('names', 'de', [
  'Die [EU|eu] und die [Europäische Union|eu], der [IWF|imf].',
  'Der Internationale Währungsfonds ([IWF|imf=]) warnt; der [IWF|imf].',
  'Die [Deutsche Gesellschaft für Seen~] ([DGS~=]); die [DGS~].',
]);

table('names', 'vi', ['[Liên minh châu Âu|eu] ([EU|eu=]) và [WTO|wto].', '[LIÊN MINH CHÂU ÂU|eu]']);

table('names', 'it', ['Il [Lake Museum of Milan|lake] ([MIA|lake=]), mia e [MIA|lake].']);
table('names', 'pt', ['A MIA não é minha.', 'O [Banco dos Rios~] ([BDR~=]) e o [BDR~].']);

table('names', 'zh', ['在[WTO|wto]框架下，[UN|un]说']);

describe('countries', () => {
  const countries = (text: string, lang: string): string[] =>
    byWeight(reading([text], { lang }).context.countries).map(({ code, weight }) => `${code} ${weight}`);
  test.each<[lang: string, text: string, ...countries: string[]]>([
    ['en', 'Vietnam and the Vietnamese; Việt Nam, VIETNAM, vietnam.', 'VN 4'],
    ['en', 'The US, the U.S. and us; the United States.', 'US 3'],
    ['en', 'British, Britons and England; the UK.', 'GB 4'],
    ['en', 'They met in Geneva, Switzerland.', 'CH 0.2'],
    ['en', 'GENEVA, Switzerland — It rained.', 'CH 0.2'],
    ['en', 'The Bank of England and the University of Oman.'],
    ['en', 'The Government of Viet Nam said.', 'VN 1'],
    ['en', 'Michael Jordan and Jordan Peterson.'],
    ['en', 'Jordan said that Jordan’s king', 'JO 2'],
    ['en', 'Turkey said no; a turkey; Turkey sandwich.', 'TR 1'],
    ['en', 'Guinea pigs; New Guinea; Guinea-Bissau.', 'GW 1'],
    ['en', 'Papua New Guinea and Equatorial Guinea', 'PG 1', 'GQ 1'],
    ['en', 'Georgia governor; in Atlanta, Georgia voted.'],
    ['en', 'Georgia and Armenia met in Tbilisi.', 'GE 1', 'AM 1'],
    ['en', 'The DR Congo; Congo said', 'CD 2'],
    ['en', 'Congo said'],
    ['en', 'The South China Sea and the Gulf of Mexico'],
    ['en', 'South Korea, North Korea and Koreans', 'KR 1', 'KP 1'],
    ['en', 'Chad and Chad Smith', 'TD 1'],
    ['en', 'The Dominican Republic and Niger, not Nigeria’s', 'DO 1', 'NE 1', 'NG 1'],
    ['fr', 'Le Viêt Nam, la Côte d’Ivoire et les États-Unis', 'VN 1', 'CI 1', 'US 1'],
    ['es', 'España y los Estados Unidos', 'ES 1', 'US 1'],
    ['pt-BR', 'O Brasil e a Alemanha', 'BR 1', 'DE 1'],
    ['de', 'Frankreich und die Schweiz; Vietnam', 'FR 1', 'CH 1', 'VN 1'],
    ['it', 'Italia e Germania', 'IT 1', 'DE 1'],
    ['vi', 'Việt Nam và Hoa Kỳ', 'VN 1', 'US 1'],
    ['ru', 'Россия и Китай', 'RU 1', 'CN 1'],
    ['zh', '越南和中国', 'VN 1', 'CN 1'],
    ['ja', 'ベトナムと日本', 'VN 1', 'JP 1'],
    ['ko', '베트남은 한국의', 'VN 1', 'KR 1'],
    ['ar', 'فيتنام والصين', 'VN 1', 'CN 1'],
    ['ar', 'وبالصين وبفيتنام', 'CN 1', 'VN 1'],
    ['he', 'ישראל וסין', 'IL 1', 'CN 1'],
    ['he', 'בישראל, לאיראן, מסין, ויפן, כירדן, שצרפת', 'IL 1', 'IR 1', 'CN 1', 'JP 1', 'JO 1', 'FR 1'],
    ['he', 'ובישראל, ומאיראן, שבסין, ושיפן', 'IL 1', 'IR 1', 'CN 1', 'JP 1'],
    ['he', 'בארצות הברית, לארה״ב, מארה"ב', 'US 3'],
    ['he', "צ׳ילה, בצ׳ילה, לצ'אד, בממלכה המאוחדת, מהפיליפינים ובפיליפינים", 'CL 2', 'PH 2', 'TD 1', 'GB 1'],
    ['he', 'בכיוון, כיוון, וכיוון, הכלוב, כלוב, שמאלי, הפרו, כפרו, יסין, חסין, משרד, הביתה'],
    ['th', 'เวียดนามและไทย', 'VN 1', 'TH 1'],
    ['el', 'Βιετνάμ και Κίνα', 'VN 1', 'CN 1'],
    ['xx', 'Vietnam', 'VN 1'],
  ])('%s: %s', (lang, text, ...expected) => expect(countries(text, lang)).toEqual(expected));
});

describe('editions', () => {
  const edition = (...texts: string[]): string | undefined => reading(texts).context.editions?.['test:gii'];
  test.each([
    ['The Global Innovation Index 2019 came out.', '2019'],
    ['The 2019 Global Innovation Index came out.', '2019'],
    ['the 2019 edition of the Global Innovation Index', '2019'],
    ['The Global Innovation Index (2019)', '2019'],
    ['the Global Innovation Index’s 2019 ranks', '2019'],
    ['l’édition 2019 du Global Innovation Index', '2019'],
    ['Global Innovation Index 2021–22', '2021/22'],
    ['Global Innovation Index 2021-2022', '2021/22'],
    ['the 2021/22 Global Innovation Index', '2021/22'],
    ['In 2019 Global Innovation Index ranks fell.', undefined],
    ['Global Innovation Index of 139 economies', undefined],
    ['The Global Innovation Index, 2019', undefined],
    ['Global Innovation Index 2019 and 2020', undefined],
  ])('%s', (text, label) => expect(edition(text)).toBe(label));
  test('several are none', () =>
    expect(edition('Global Innovation Index 2019', 'Global Innovation Index 2022')).toBe(''));
  test('an organisation has none', () => expect(reading(['The World Bank 2019']).context.editions).toBeUndefined());
});

describe('what markup spells out', () => {
  const titled = (text: string, short: string, title: string): string[] => {
    const start = text.indexOf(short);
    const block = { id: 0, text, titles: [{ start, end: start + short.length, title }] };
    return told([text], reading([block]));
  };
  test.each([
    ['The RGC met; the RGC.', 'RGC', 'Rice Growers Council', 'The [RGC~] met; the [RGC~].'],
    ['The GII and the GII.', 'GII', 'Gender Inequality Index', 'The [GII|gender] and the [GII|gender].'],
    ['The WTO met.', 'WTO', 'Western Timber Owners', 'The [WTO~] met.'],
    ['The CPI moved.', 'CPI', 'Click for more', 'The [CPI?] moved.'],
  ])('%s: %s is %s', (text, short, title, expected) => expect(titled(text, short, title)).toEqual([expected]));
});
