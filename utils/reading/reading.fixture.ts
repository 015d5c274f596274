/** A small glossary, and articles read with it: what the reading's tests have in common. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Entity } from '../model/entity.ts';
import type { Block, PageHints } from '../model/reading.ts';
import { compile, open } from '../names/dictionary.ts';
import { entriesOf } from '../names/entries.ts';
import { parseCountryNames, type CountryNames } from './country-names.ts';
import { NO_PREFERENCES } from './preferences.ts';
import { read, type Reading } from './read.ts';
import { entitiesIn, search } from './sightings.ts';

export const page: PageHints = { host: 'news.example', title: '', lang: 'en', jsonLd: [], meta: [], times: [] };
const today = '2026-11-22';

type Sketch = { id: string; names: Entity['names'] } & Partial<Entity>;
const entity = ({ id, names, ...more }: Sketch): Entity =>
  v.parse(Entity, {
    id: `test:${id}`,
    kind: 'organisation',
    names,
    label: { en: names[0]?.text ?? id },
    description: { en: 'a test' },
    definition: { en: 'Something that stands for itself in a test.' },
    ...more,
  });
const full = (text: string, more: Partial<Entity['names'][number]> = {}): Entity['names'][number] => ({
  text,
  form: 'full',
  ...more,
});
const acronym = (text: string, more: Partial<Entity['names'][number]> = {}): Entity['names'][number] => ({
  text,
  form: 'acronym',
  ...more,
});

const source = { title: 'A report', url: 'https://example.org/', retrieved: today };
const edition = (label: string) => ({ label, published: label, complete: false, sources: [source] });

const glossary = [
  entity({ id: 'wto', names: [full('World Trade Organization'), acronym('WTO')], from: '1995' }),
  entity({ id: 'who', names: [full('World Health Organization'), acronym('WHO')] }),
  entity({
    id: 'un',
    names: [
      full('United Nations'),
      acronym('UN', { lang: 'en' }),
      full('Nations unies'),
      acronym('ONU', { lang: 'fr' }),
    ],
  }),
  entity({
    id: 'imf',
    names: [
      full('International Monetary Fund'),
      acronym('IMF', { lang: 'en' }),
      full('Internationaler Währungsfonds'),
      acronym('IWF', { lang: 'de' }),
    ],
  }),
  entity({
    id: 'tourismus',
    names: [full('Welttourismusgesellschaft', { lang: 'de' }), acronym('WTG', { needsContext: true })],
    context: ['tourism'],
  }),
  entity({ id: 'handel', names: [full('Welthandelsgesellschaft', { lang: 'de' }), acronym('WTG')] }),
  entity({ id: 'bank', names: [full('World Bank')] }),
  entity({ id: 'un-sdgs', names: [full('United Nations Sustainable Development Goals'), acronym('SDG')] }),
  entity({ id: 'wipo', names: [full('World Intellectual Property Organization'), acronym('WIPO')] }),
  entity({
    id: 'assembly',
    names: [full('WIPO General Assembly'), full('Assembly of the World Intellectual Property Organization')],
  }),
  entity({
    id: 'gii',
    names: [full('Global Innovation Index'), acronym('GII')],
    context: ['innovation', 'patents'],
    related: [{ role: 'publisher', entity: 'test:wipo' }],
    series: { measure: 'rank', editions: [edition('2019'), edition('2022')], ranks: { VN: [42, 48] } },
  }),
  entity({ id: 'gender', names: [full('Gender Inequality Index'), acronym('GII')], context: ['gender', 'women'] }),
  entity({
    id: 'prices',
    names: [full('consumer price index', { case: 'any' }), acronym('CPI')],
    context: ['inflation', 'prices'],
  }),
  entity({
    id: 'corruption',
    names: [full('Corruption Perceptions Index'), acronym('CPI')],
    context: ['corruption', 'bribery'],
  }),
  entity({
    id: 'pii',
    names: [full('Provincial Innovation Index'), acronym('PII', { needsContext: true })],
    context: ['province', 'Viet Nam'],
  }),
  entity({ id: 'boe', names: [full('Bank of England')] }),
  entity({ id: 'nato', names: [full('North Atlantic Treaty Organization'), acronym('NATO'), acronym('Nato')] }),
  entity({ id: 'unesco', names: [acronym('UNESCO'), acronym('Unesco')] }),
  entity({
    id: 'eu',
    names: [
      full('European Union'),
      acronym('EU', { lang: 'en' }),
      full('Union européenne', { lang: 'fr' }),
      acronym('UE', { lang: 'fr' }),
      full('Europäische Union', { lang: 'de' }),
      acronym('EU', { lang: 'de' }),
      full('Unión Europea', { lang: 'es' }),
      acronym('UE', { lang: 'es' }),
      full('Liên minh châu Âu', { lang: 'vi' }),
      acronym('EU', { lang: 'vi' }),
    ],
  }),
  entity({ id: 'sea', names: [full('Regional Sea Commission'), acronym('DES', { lang: 'de' })] }),
  entity({ id: 'lake', names: [full('Lake Museum of Milan', { lang: 'it' }), acronym('MIA', { lang: 'it' })] }),
  entity({ id: 'fed', names: [full('Federal Reserve'), { text: 'Fed', form: 'short' }] }),
  entity({ id: 'tories', names: [full('Conservative Party'), { text: 'Tory', form: 'short' }] }),
  entity({ id: 'house', names: [full('White House')] }),
  entity({ id: 'olympiad', names: [full('International Maritime Organization'), acronym('IMO')] }),
  entity({ id: 'paris', kind: 'agreement', names: [full('Paris Agreement')] }),
  entity({ id: 'g20', kind: 'body', names: [full('Group of Twenty'), acronym('G20')] }),
  entity({ id: 'council', kind: 'body', names: [full('UN Security Council'), full('Security Council')] }),
  entity({
    id: 'ilo',
    names: [
      full('International Labour Organization'),
      acronym('ILO', { lang: 'en' }),
      full('Organisation internationale du travail', { lang: 'fr' }),
      acronym('OIT', { lang: 'fr' }),
    ],
  }),
  entity({
    id: 'court',
    names: [
      full('International Criminal Court'),
      full('Cour pénale internationale', { lang: 'fr' }),
      acronym('CPI', { lang: 'fr' }),
    ],
    definition: {
      en: 'A court in The Hague for genocide and war crimes.',
      fr: 'Une cour qui juge les crimes de guerre.',
    },
  }),
  entity({
    id: 'planning',
    names: [full('Commission de planification islamique', { lang: 'fr' }), acronym('CPI', { lang: 'fr' })],
    definition: { en: 'A commission that plans farming.', fr: 'Elle prévoit les récoltes.' },
  }),
  entity({ id: 'noip', names: [full('National Office of Industrial Property', { to: '2018-09' })] }),
];
const lists = new Map<string, CountryNames | undefined>();
/** As the extension has them. */
export const countryNames = (language: string): CountryNames | undefined => {
  const path = new URL(`../../public/countries/${language}.txt`, import.meta.url);
  if (!lists.has(language))
    lists.set(language, existsSync(path) ? parseCountryNames(readFileSync(path, 'utf8')) : undefined);
  return lists.get(language);
};

const dictionary = open(compile(glossary.flatMap((one, number) => entriesOf(one, number))));
const numbered = new Map(glossary.map((one, number) => [number, one]));

export function reading(
  texts: readonly (string | Block)[],
  hints: Partial<PageHints> = {},
  context?: Reading['context'],
  preferences = NO_PREFERENCES,
): Reading {
  const blocks = texts.map((text, id) => (typeof text === 'string' ? { id, text } : text));
  const found = search(dictionary, blocks);
  const entities = new Map(
    entitiesIn(found)
      .flatMap((number) => [[number, numbered.get(number)] as const])
      .filter((pair): pair is [number, Entity] => pair[1] !== undefined),
  );
  const article = {
    page: { ...page, ...hints },
    blocks,
    today,
    preferences,
    countryNames,
    ...(context && { context }),
  };
  return read(article, found, entities);
}

/** "[WTO|wto]" marks a known mention, "[NGB~]" one that the article defines, "[CPI?]" an open choice, "(" before "|" a twin. */
export function told(texts: readonly string[], { mentions }: Reading): string[] {
  return texts.map((text, block) => {
    let out = '';
    let at = 0;
    for (const mention of mentions.filter((one) => one.block === block)) {
      const sign = { known: `|${mention.key.replace('test:', '')}`, defined: '~', choice: '?' }[mention.certainty];
      out += `${text.slice(at, mention.start)}[${mention.surface}${sign}${mention.twin ? '=' : ''}]`;
      at = mention.end;
    }
    return out + text.slice(at);
  });
}

/** The texts of expected marks: "The [WTO|wto]" → "The WTO". */
export const unmarked = (text: string): string => text.replace(/\[([^\]|~?=]+)(?:\|[a-z0-9-]+|~|\?)=?\]/g, '$1');
