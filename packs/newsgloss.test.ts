/** The bundled pack as it ships: up to date with its sources, valid, and true where the reader will look first. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { heldOn } from '../utils/model/date.ts';
import { Entity } from '../utils/model/entity.ts';
import { PackHeader } from '../utils/model/pack.ts';
import { find, open } from '../utils/names/dictionary.ts';
import { nameOf } from '../utils/names/payloads.ts';
import { BUILT, buildPack } from '../scripts/packs/build.ts';
import { problemsAgainst } from '../scripts/packs/at-hand.ts';
import { problemsOf } from '../scripts/packs/checks.ts';
import { idsEverPublished } from '../scripts/packs/load.ts';
import { SCHEMA, packSchema } from '../scripts/packs/schema.ts';

const root = new URL('../', import.meta.url);
const file = (path: string): Buffer => readFileSync(new URL(path, root));
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const [headerLine = '', ...lines] = file(BUILT.lines).toString('utf8').trimEnd().split('\n');
const header = v.parse(PackHeader, JSON.parse(headerLine));
const entities = lines.map((line) => v.parse(Entity, JSON.parse(line)));
const entity = (slug: string): Entity => {
  const found = entities.find(({ id }) => id === `newsgloss:${slug}`);
  if (!found) throw new Error(`the pack holds no ${slug}`);
  return found;
};

const names = file(BUILT.names);
const dictionary = open(Uint8Array.from(names).buffer);
/** The names found in `text`, each with the slugs of the entities that have it. */
const found = (text: string): [string, string[]][] =>
  find(dictionary, text).map(({ start, end, payloads }) => [
    text.slice(start, end),
    [...new Set(payloads.map((payload) => entities[nameOf(payload).entity]?.id.split(':')[1] ?? '?'))].sort(),
  ]);

const countOn = (slug: string, day: string): number[] =>
  entity(slug).facts.flatMap((fact) =>
    fact.property === 'members' && fact.asOf === undefined && heldOn(day, fact) && fact.value.type === 'quantity'
      ? [fact.value.amount]
      : [],
  );

describe('the built pack', () => {
  it('is up to date with its sources: else run npm run packs', async () => {
    const built = await buildPack(root);
    expect(file(BUILT.lines).toString('utf8') === built.lines, `${BUILT.lines} is out of date`).toBe(true);
    expect(digest(names), `${BUILT.names} is out of date`).toBe(digest(built.names));
    expect(file(SCHEMA).toString('utf8') === packSchema(), `${SCHEMA} is out of date`).toBe(true);
  });

  it('is the same bytes when built twice', async () => {
    const [first, second] = [await buildPack(root), await buildPack(root)];
    expect(first.lines).toBe(second.lines);
    expect(digest(first.names)).toBe(digest(second.names));
  });

  it('says in its header how many entities follow, and they have no problem', () => {
    expect(header.entities).toBe(entities.length);
    expect(problemsOf(entities, idsEverPublished(root))).toEqual([]);
  });
});

/** A folder with the texts and lists from which facts were taken, where somebody has one: they are no part of the project. */
const AT_HAND = process.env['NEWSGLOSS_AGAINST'];

describe.runIf(AT_HAND)('against what its facts were taken from', () => {
  it('says everything in its own words', () => {
    expect(problemsAgainst(AT_HAND ?? '', entities)).toEqual([]);
  });
});

describe('facts', () => {
  it('counts the members of a day', () => {
    expect(countOn('wipo', '2023-07-12')).toEqual([193]);
    expect(countOn('wto', '2016-07-28')).toEqual([]);
    expect(countOn('wto', '2023-07-12')).toEqual([164]);
    expect(countOn('wto', '2024-08-25')).toEqual([165]);
    expect(countOn('wto', '2026-01-01')).toEqual([166]);
    expect(countOn('imf', '2024-10-20')).toEqual([190]);
    expect(countOn('imf', '2024-10-21')).toEqual([191]);
  });

  it.each([
    ['wipo', 'Daren Tang', '2020-10-01', '2026-09-30'],
    ['wto', 'Ngozi Okonjo-Iweala', '2021-03-01', '2029-08-31'],
    ['un', 'António Guterres', '2017-01-01', '2026-12-31'],
  ])('knows since when %s is headed by %s, and until when', (slug, name, from, expires) => {
    const head = entity(slug)
      .facts.filter(({ property }) => property === 'head')
      .at(-1);
    expect(head).toMatchObject({ value: { text: { en: name } }, from, expires });
  });

  it('links only to https, and reads nothing from the future', () => {
    const text = lines.join('\n');
    expect(text).not.toMatch(/http:\/\//);
    const dates = [...text.matchAll(/"(?:published|asOf|from)":"(\d{4}[-\d]*)"/g)].map(([, date = '']) => date);
    expect(dates.length).toBeGreaterThan(100);
    expect(dates.filter((date) => date > header.released)).toEqual([]);
  });
});

describe('series', () => {
  const gii = entity('gii').series;
  const editions = gii?.editions ?? [];

  it('ranks Viet Nam in the Global Innovation Index', () => {
    expect(gii?.ranks['VN']).toEqual([51, 76, 76, 71, 52, 59, 47, 45, 42, 42, 44, 48, 46, 44, 44]);
    expect(editions.map(({ label }) => label)).toEqual(Array.from({ length: 15 }, (_, index) => `${2011 + index}`));
  });

  it('holds values as UNDP, The Economist and the World Bank print them', () => {
    const of = (slug: string) => entity(slug).series;
    const hdi = of('hdi');
    expect(hdi?.editions.map(({ label }) => label)).toEqual(
      '2013, 2014, 2015, 2016, 2018 update, 2019, 2020, 2021/22, 2023/24, 2025'.split(', '),
    );
    expect(hdi?.ranks['VN']).toEqual([...Array.from({ length: 8 }, () => null), 107, null]);
    expect(hdi?.values?.['VN']?.[8]).toBe(0.726);
    const { years = [], values = {} } = hdi?.recalculated ?? {};
    expect(values['VN']?.[years.indexOf('2021')]).toBe(0.718);
    expect(of('gender-inequality-index')?.ranks['VN']?.[8]).toBe(91);
    expect(of('ihdi')?.values?.['VN']?.[8]).toBe(0.607);
    expect(of('big-mac-index')?.values?.['VN']?.at(-1)).toBe(2.89);
    expect(of('human-capital-index')?.values?.['SG']).toEqual([0.88, null]);
  });

  it('holds every rank from 1 to n of the editions it calls complete', () => {
    const complete = editions.flatMap((edition, index) => (edition.complete ? [{ edition, index }] : []));
    expect(complete.map(({ edition }) => edition.label).at(-1)).toBe('2024');
    for (const { edition, index } of complete) {
      const ranks = Object.values(gii?.ranks ?? {}).flatMap((row) => row[index] ?? []);
      expect(ranks.toSorted((a, b) => a - b)).toEqual(Array.from({ length: edition.of ?? 0 }, (_, place) => place + 1));
    }
  });

  it('knows when the editions came out', () => {
    const published = (slug: string): Record<string, string> =>
      Object.fromEntries(entity(slug).series?.editions.map((edition) => [edition.label, edition.published]) ?? []);
    expect(published('gii')).toMatchObject({ '2012': '2012-07', '2022': '2022-09-29', '2023': '2023-09-27' });
    expect(published('pii')).toEqual({ '2023': '2024-03-12', '2024': '2024-12-30', '2025': '2025-10-01' });
    expect(published('corruption-perceptions-index')).toMatchObject({ '2015': '2016-01', '2022': '2023-01-31' });
  });
});

describe('names', () => {
  it('are found as news writes them', () => {
    expect(found('the World Intellectual Property Organisation (WIPO), W.I.P.O. and Wipo')).toEqual([
      ['World Intellectual Property Organisation', ['wipo']],
      ['WIPO', ['wipo']],
      ['W.I.P.O.', ['wipo']],
      ['Wipo', ['wipo']],
    ]);
    expect(found('Intellectual Property Office of Việt Nam, Intellectual Property Office of Vietnam')).toEqual([
      ['Intellectual Property Office of Việt Nam', ['ip-viet-nam']],
      ['Intellectual Property Office of Vietnam', ['ip-viet-nam']],
    ]);
    expect(found('the Assemblies of the Member States of WIPO and the WIPO General Assembly')).toEqual([
      ['Assemblies of the Member States of WIPO', ['wipo-assemblies']],
      ['WIPO General Assembly', ['wipo-general-assembly']],
    ]);
    expect(found('United Nations Development Program')).toEqual([['United Nations Development Program', ['undp']]]);
    expect(found('core consumer price index')).toEqual([['consumer price index', ['consumer-price-index']]]);
  });

  it.each([
    ["l'OMPI, l'OMC et l'Organisation des Nations unies", ['wipo', 'wto', 'un']],
    ['Tổ chức Thương mại Thế giới và Liên Hợp Quốc (LHQ)', ['wto', 'un', 'un']],
    ['los objetivos de desarrollo sostenible y el Fondo Monetario Internacional', ['sdgs', 'imf']],
    ['ООН и Всемирный банк', ['un', 'world-bank']],
    ['世界贸易组织和联合国开发计划署', ['wto', 'undp']],
  ])('are found in other languages: %s', (text, slugs) => {
    expect(found(text).map(([, [slug]]) => slug)).toEqual(slugs);
  });

  it('leave alone what is not theirs', () => {
    expect(
      found('The General Assembly met; the world bank of genes, un ami, wipo, an intellectual property office'),
    ).toEqual([]);
  });

  it('that several entities share stay open, with context to tell them apart', () => {
    const shared = Object.fromEntries(found('GII, CPI, PII'));
    expect(shared['GII']).toEqual(['gender-inequality-index', 'gii']);
    // More may be called so in other languages.
    expect(shared['CPI']).toEqual(expect.arrayContaining(['consumer-price-index', 'corruption-perceptions-index']));
    expect(shared['PII']).toEqual(['personally-identifiable-information', 'pii']);
    for (const slug of ['gii', 'gender-inequality-index', 'consumer-price-index', 'corruption-perceptions-index'])
      expect(entity(slug).context.length).toBeGreaterThan(4);
  });

  it('that are former end, and those that came later begin', () => {
    const name = (slug: string, text: string) => entity(slug).names.find((one) => one.text === text);
    expect(heldOn('2017-05-01', name('ip-viet-nam', 'NOIP') ?? {})).toBe(true);
    expect(heldOn('2023-07-12', name('ip-viet-nam', 'NOIP') ?? {})).toBe(false);
    expect(heldOn('1992-05-01', name('wto', 'WTO') ?? {})).toBe(false);
    expect(heldOn('2023-07-12', name('vn-ip-strategy', 'National Intellectual Property Strategy') ?? {})).toBe(true);
  });
});
