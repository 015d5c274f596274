import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { NOTHING_READ } from '../model/limits.ts';
import { ReadingContext } from '../model/reading.ts';
import type { OwnRecord } from '../model/record.ts';
import { byWeight } from './countries.ts';
import { preferencesOf } from './preferences.ts';
import type { Reading } from './read.ts';
import { page, reading, told, unmarked } from './reading.fixture.ts';

/** Texts with the expected marks in them; read without. */
const expectMarks = (...expected: string[]): void => {
  const texts = expected.map(unmarked);
  expect(told(texts, reading(texts))).toEqual(expected);
};

describe('marks', () => {
  test('an organisation by any of its names', () =>
    expectMarks('The [World Trade Organisation|wto] ([WTO|wto=]) said that [WTO|wto]-led talks go on.'));
  test('a short form as what its long form says, though another bearer has a name that begins alike', () => {
    const text = 'Die Welthandelsgesellschaft (WTG) tagte. Die WTG schwieg.';
    const keys = reading([text], { lang: 'de' }).mentions.map(({ key }) => key);
    expect(keys).toEqual(['test:handel', 'test:handel', 'test:handel']);
  });
  test('the longest entity that the glossary knows', () =>
    expectMarks(
      'The [United Nations Sustainable Development Goals|un-sdgs], the [WIPO General Assembly|assembly] and the [United Nations|un].',
    ));
  test('what the article defines and the glossary does not know, in all of it', () =>
    expectMarks(
      '[NGB~] rules.',
      'The powerful [National Grain Board~] ([NGB~=]) said on Monday that the [NGB~] had no grain.',
    ));
  test('an acronym as the article defines it, also against the glossary', () =>
    expectMarks('The [Western Timber Owners~] ([WTO~=]) met. The [WTO~] was content.'));
  test('a homonym by its definition', () =>
    expectMarks(
      'The [Global Innovation Index|gii] ([GII|gii=]) came out.',
      'In the [GII|gii] all is well, also for women and gender.',
    ));
  test('a homonym by its full name elsewhere, also when that comes later', () =>
    expectMarks('The [GII|gender] fell.', 'The [Gender Inequality Index|gender] counts.'));
  test('a homonym by the words around it', () => {
    expectMarks('Inflation rose; the [CPI|prices] was up, prices too.');
    expectMarks('Bribery and corruption: the [CPI|corruption] says all.');
  });
  test('a homonym by one word where nothing speaks for the others', () =>
    expectMarks('The [CPI|prices] rose by 0.3 %. Inflation has slowed.'));
  test('a homonym by an entity that belongs with it', () =>
    expectMarks('[WIPO|wipo] and the [World Intellectual Property Organization|wipo] see the [GII|gii].'));
  test('an open choice where nothing tells, or too little', () => {
    expectMarks('The [CPI?] had moved.');
    expectMarks('The [CPI?] had moved, with corruption and inflation.');
  });
  test('a name that others bear too only where something speaks for it', () => {
    expectMarks('They lost the PII of a million customers.');
    expectMarks('The [PII|pii] of each province of Viet Nam.');
    expectMarks('The [Provincial Innovation Index|pii] ([PII|pii=]).');
  });
});

describe('binds what the article defines to the glossary', () => {
  test('around a possessive, quotation marks, a year, and words between', () => {
    expectMarks('the [International Monetary Fund|imf]’s ([IMF|imf=]) chief, and the [IMF|imf]');
    expectMarks('the [Global Innovation Index|gii] 2023 ([GII|gii=]) ranks', 'The [GII|gii] is out');
    expectMarks('the “[World Trade Organization|wto]” ([WTO|wto=])');
    expectMarks('a [Consumer Price Index|prices] report ([CPI|prices=])');
  });
  test('in other grammatical cases', () =>
    expectMarks('Der Internationale Währungsfonds ([IWF|imf=]) und der [IWF|imf] warnen'));
  test('under a short form that the glossary does not have', () =>
    expectMarks('the [World Bank|bank] ([WB|bank=]) said; [WB|bank] economists'));
  test('each in its own brackets when one short form is defined twice, and leaves it open elsewhere', () =>
    expectMarks(
      'The [Global Innovation Index|gii] ([GII|gii=]) and the [Gender Inequality Index|gender] ([GII|gender=]) differ; the [GII?] rose.',
    ));
});

describe('in other languages', () => {
  const marks = (lang: string, text: string): string[] => told([text], reading([text], { lang }));
  test.each([
    ['en', 'The IWF stripped the weightlifter of his medal.'],
    ['fr', 'UN PROBLÈME DE PLUS'],
    ['fr', 'C’est UN problème.'],
  ])('an acronym of another language is not read: %s, %s', (lang, text) => expect(marks(lang, text)).toEqual([text]));
  test('one of the passage’s own is, and an English one where there is none', () => {
    expect(marks('fr', 'L’ONU et le GII du FMI.')).toEqual(['L’[ONU|un] et le [GII?] du FMI.']);
    expect(marks('de', 'Der IWF und die UN.')).toEqual(['Der [IWF|imf] und die [UN|un].']);
  });
  test('in scripts without capitals an acronym is one', () =>
    expect(marks('zh', '在WTO框架下')).toEqual(['在[WTO|wto]框架下']));
});

describe('does not mark', () => {
  test.each([
    [
      'a fragment of a longer name',
      'The WHO Foundation, the United Nations University, the UN Plaza Hotel and the UN Human Rights Council.',
    ],
    [
      'a handle, a tag, an address',
      '@WHO and #WTO, press@who.int, WTO@example.org, www.WTO.org, https://example.org/WTO/un, WTO.pdf',
    ],
    [
      'a credit',
      'Photo: WHO',
      'Picture by Jane Roe/UN',
      'It was done in Switzerland. — WTO',
      'GENEVA (UN) — It rained.',
      'GENEVA, July 12 (UN) — It rained.',
      '“So it is,” he said. (UN)',
    ],
    ['the word in a headline of capitals', 'NURSES WHO CARE'],
    ['what did not exist yet', ''],
  ])('%s', (_, ...texts) => expectMarks(...texts));

  test('the word in capitals unless the article confirms it', () =>
    expectMarks('THE [WHO|who] WARNS', 'The [World Health Organization|who] warned.'));
  test('what did not exist at the date of the article', () => {
    const jsonLd = ['{"@type":"NewsArticle","datePublished":"1992-05-01"}'];
    const texts = ['The WTO and the World Trade Organization.'];
    expect(told(texts, reading(texts, { jsonLd }))).toEqual(texts);
  });
  test('but does mark what had ended by then', () => {
    const jsonLd = ['{"@type":"NewsArticle","datePublished":"2023-05-01"}'];
    const texts = ['The former National Office of Industrial Property.'];
    expect(reading(texts, { jsonLd }).mentions.map(({ key }) => key)).toEqual(['test:noip']);
  });
});

describe('does mark', () => {
  test.each([
    '[IMF|imf] Says [World Bank|bank] Should Open Academy',
    '[UN|un] Urges [Security Council|council] Vote',
    'the U.S.-[IMF|imf] talks and the [E.U.|eu]/[UN|un] deal',
    'In the bigger picture: growth is slowing, the [IMF|imf] said.',
    '[UN|un] Secretary-General António Guterres and [WTO|wto] members',
  ])('%s', (text) => expectMarks(text));
});

describe('says why', () => {
  const reasonFor = (surface: string, ...texts: string[]): unknown => {
    const mention = reading(texts).mentions.findLast((one) => one.surface === surface);
    return mention?.candidates.find(({ entity: id }) => id === mention.key)?.reason ?? mention?.candidates[0]?.reason;
  };
  test.each([
    [
      'defined',
      'GII',
      ['The Global Innovation Index (GII) rose.'],
      { why: 'definedHere', quote: 'The Global Innovation Index (GII) rose.' },
    ],
    [
      'full name',
      'GII',
      ['The GII.', 'The Gender Inequality Index.'],
      { why: 'namedElsewhere', surface: 'Gender Inequality Index' },
    ],
    ['words', 'CPI', ['Inflation, prices and the CPI.'], { why: 'context', words: ['inflation', 'prices'] }],
    ['only one', 'WTO', ['The WTO.'], { why: 'onlyMeaning' }],
    ['open', 'CPI', ['The CPI.'], { why: 'undecided' }],
  ])('%s', (_, surface, texts, reason) => expect(reasonFor(surface, ...texts)).toEqual(reason));
});

describe('in batches', () => {
  test('what the first has taught holds in the second', () => {
    const first = reading(['The Gender Inequality Index (GII), the National Grain Board (NGB) and Viet Nam.']);
    const texts = ['The GII and the NGB of Viet Nam.'];
    const second = reading(texts, {}, first.context);
    expect(told(texts, second)).toEqual(['The [GII|gender] and the [NGB~] of Viet Nam.']);
    expect(second.context.countries).toEqual({ VN: 2 });
    expect(reading(texts, {}, second.context).context.countries).toEqual({ VN: 2 });
    expect(second.context.definitions).toEqual(first.context.definitions);
  });

  test('what words have decided stays decided, with the reason', () => {
    const first = reading(['Inflation, prices and the CPI.']);
    const texts = ['The CPI will be published again.'];
    const second = reading(texts, {}, first.context);
    expect(told(texts, second)).toEqual(['The [CPI|prices] will be published again.']);
    expect(second.mentions[0]?.candidates[0]?.reason).toEqual({ why: 'context', words: ['inflation', 'prices'] });
  });
});

test('the context stays within what its own schema allows, whatever the article writes', () => {
  const wide = 'World'.concat('\u200b'.repeat(400), ' Bank');
  const long = `${'National '.repeat(40)}Grain Board`;
  const { context } = reading([
    `The ${wide} (WB) and the ${long} (NGB).`,
    `${'x '.repeat(300)}the National Grain Board (NGB) ${'y '.repeat(300)}`,
  ]);
  expect(v.is(ReadingContext, context)).toBe(true);
  expect(Object.keys(context.seen)).toContain('test:bank');
});

test('the country that is named first comes first, and a venue is only what looks like one', () => {
  const weights = (text: string) => byWeight(reading([text]).context.countries);
  expect(weights('Vietnam rose to 46th, ahead of Thailand.')[0]).toEqual({ code: 'VN', weight: 1 });
  expect(weights('However, Vietnam and Thailand, Vietnam said.')).toEqual([
    { code: 'VN', weight: 2 },
    { code: 'TH', weight: 1 },
  ]);
  expect(
    weights('They met in Hanoi, Vietnam. In the South China Sea, Michael Jordan and Jordan Peterson of New England.'),
  ).toEqual([{ code: 'VN', weight: 0.2 }]);
});

test('countries are those spoken of, not those in names of organisations, and venues weigh little', () => {
  const { context } = reading([
    'The Bank of England met Vietnamese bankers in Geneva, Switzerland. Việt Nam thanked France.',
  ]);
  expect(context.countries).toEqual({ VN: 2, CH: 0.2, FR: 1 });
});

describe('what the reader has said', () => {
  const said = (texts: readonly string[], records: OwnRecord[], chosen?: Record<string, string>): Reading =>
    reading(texts, {}, { ...NOTHING_READ, ...(chosen && { chosen }) }, preferencesOf(records, page.host));
  const choice = (surface: string, id: string, site?: string): OwnRecord => ({
    type: 'choice',
    surface,
    entity: `test:${id}`,
    ...(site !== undefined && { site }),
    changed: 1,
  });
  const mute = (id: string, site?: string): OwnRecord => ({
    type: 'mute',
    entity: `test:${id}`,
    ...(site !== undefined && { site }),
    changed: 1,
  });
  const reasonsOf = ({ mentions }: Reading) =>
    mentions.map(({ key, candidates }) => candidates.find((one) => one.entity === key)?.reason);

  test('a choice decides what nothing else does, and says so', () => {
    const everywhere = said(['The GII rose.'], [choice('GII', 'gii')]);
    expect(told(['The GII rose.'], everywhere)).toEqual(['The [GII|gii] rose.']);
    expect(reasonsOf(everywhere)).toEqual([{ why: 'chosen', scope: 'everywhere' }]);
    expect(everywhere.mentions[0]?.candidates.map((one) => one.entity)).toEqual(['test:gii', 'test:gender']);
    expect(reasonsOf(said(['The GII rose.'], [choice('GII', 'gii', page.host)]))).toEqual([
      { why: 'chosen', scope: 'site' },
    ]);
  });

  test('a choice goes before the words around and what else is named', () => {
    const texts = ['The GII, gender and women. The Gender Inequality Index is another.'];
    expect(said(texts, []).mentions[0]?.key).toBe('test:gender');
    const { mentions } = said(texts, [choice('GII', 'gii')]);
    expect(mentions.map(({ key }) => key)).toEqual(['test:gii', 'test:gender']);
  });

  test('what the article defines goes before a choice for the site or everywhere, not before one for the article', () => {
    const texts = ['The Gender Inequality Index (GII) fell. The GII fell.'];
    const keys = (one: Reading) => one.mentions.filter(({ surface }) => surface === 'GII').map(({ key }) => key);
    expect(keys(said(texts, [choice('GII', 'gii', page.host)]))).toEqual(['test:gender', 'test:gender']);
    expect(keys(said(texts, [], { GII: 'test:gii' }))).toEqual(['test:gii', 'test:gii']);
  });

  test('a choice for the article goes on to the next batch, and holds in a line of capitals', () => {
    const { context, mentions } = said(['GII RANKS VIET NAM'], [choice('GII', 'gender')], { GII: 'test:gii' });
    expect(mentions.map(({ key }) => key)).toEqual(['test:gii']);
    expect(v.parse(ReadingContext, context).chosen).toEqual({ GII: 'test:gii' });
    expect(said(['GII RANKS VIET NAM'], [choice('GII', 'gender')]).mentions).toEqual([]);
  });

  test('a choice of what the surface cannot mean is no choice', () => {
    expect(told(['The GII rose.'], said(['The GII rose.'], [choice('GII', 'wto')], { GII: 'mine:gone' }))).toEqual([
      'The [GII?] rose.',
    ]);
  });

  test('what is hidden is not marked, and still tells what other words mean', () => {
    const texts = ['The Global Innovation Index is out. The GII is out. The WTO is not.'];
    const { mentions, context } = said(texts, [mute('wto')]);
    expect(mentions.map(({ surface }) => surface)).toEqual(['Global Innovation Index', 'GII']);
    expect(Object.keys(context.seen)).toContain('test:wto');
    expect(said(texts, [mute('wto', 'other.example')]).mentions).toHaveLength(3);
    // The article speaks of what is hidden: the other meaning must not take its place.
    expect(said(texts, [mute('gii', page.host)]).mentions.map(({ key }) => key)).toEqual(['test:wto']);
  });

  test('an open choice stays open while a meaning of it is shown', () => {
    expect(told(['The GII rose.'], said(['The GII rose.'], [mute('gii')]))).toEqual(['The [GII?] rose.']);
    expect(said(['The GII rose.'], [mute('gii'), mute('gender')]).mentions).toEqual([]);
  });

  test('what is known is there, but not to be painted', () => {
    const { mentions } = said(['The WTO and the WHO.'], [{ type: 'known', entity: 'test:wto', changed: 1 }]);
    expect(mentions.map(({ surface, quiet }) => [surface, quiet])).toEqual([
      ['WTO', true],
      ['WHO', undefined],
    ]);
  });
});
