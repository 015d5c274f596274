/** That a mistake in the sources is found, and named with the place and the remedy. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Entity } from '../utils/model/entity.ts';
import { problemsOf } from '../scripts/packs/checks.ts';
import { entityOf, withNew } from '../scripts/packs/load.ts';
import { seriesProblems } from '../scripts/packs/series.ts';
import { founded, head, inForce, members, readOn, seat, signed, type EntitySource } from './define.ts';
import { parseRanks, parseValues } from './tables.ts';

const source = readOn('2026-11-22')('A page', 'https://example.org/');
const written = (slug: string, more: Partial<EntitySource> = {}): EntitySource => ({
  id: `newsgloss:${slug}`,
  kind: 'organisation',
  names: [{ text: slug.toUpperCase(), form: 'acronym' }],
  label: { en: slug },
  description: { en: 'an organisation' },
  links: [{ title: 'example.org', url: 'https://example.org/' }],
  definition: { en: 'Does something that takes more than forty characters to say.' },
  ...more,
});
const entity = (slug: string, more: Partial<EntitySource> = {}): Entity => v.parse(Entity, written(slug, more));
const problems = (...entities: Entity[]): string[] => problemsOf(entities, withNew([], entities));

describe('an entity file', () => {
  it('is refused with the file, the place and the remedy', () => {
    const bad = written('a', {
      facts: [
        {
          property: 'seat',
          value: { type: 'text', text: { en: 'Geneva' } },
          sources: [{ ...source, url: 'http://example.org/' }],
        },
      ],
    });
    expect(entityOf('packs/newsgloss/a.ts', bad)).toEqual({
      problems: ['packs/newsgloss/a.ts: facts.0.sources.0.url: only https links'],
    });
  });

  it('needs a source and a date for a count', () => {
    const count = { property: 'members', value: { type: 'quantity', amount: 7 } } as const;
    expect(entityOf('packs/newsgloss/a.ts', written('a', { facts: [{ ...count, sources: [] }] }))).toEqual({
      problems: [
        'packs/newsgloss/a.ts: facts.0.sources: a fact needs a source',
        'packs/newsgloss/a.ts: facts.0: a count or an office holder needs a date: from or asOf',
      ],
    });
  });

  it('has the id of its file', () => {
    expect(entityOf('packs/newsgloss/b.ts', written('a'))).toEqual({
      problems: ["packs/newsgloss/b.ts: id: write “newsgloss:b”, after the file's name"],
    });
  });
});

describe('a pack', () => {
  it('without a mistake has no problem', () => {
    expect(problems(entity('a'), entity('b', { related: [{ role: 'partOf', entity: 'newsgloss:a' }] }))).toEqual([]);
  });

  it('keeps every id that was ever published, and lists new ones', () => {
    expect(problemsOf([entity('a')], [{ id: 'newsgloss:gone' }])).toEqual([
      'newsgloss:a: a new id; run npm run packs -- --new-ids',
      expect.stringContaining('newsgloss:gone: was published once and may not vanish'),
    ]);
    expect(problems(entity('a'), entity('a'))).toContain('newsgloss:a: the id is there twice');
  });

  it('keeps what an id means, and takes down what was not known of it', () => {
    const known = [{ id: 'newsgloss:a', wikidata: 'Q1' }];
    expect(problemsOf([entity('a', { wikidata: 'Q2' })], known)).toEqual([
      expect.stringContaining('newsgloss:a: has meant Q1 since it was published'),
    ]);
    expect(problemsOf([entity('a', { wikidata: 'Q1' })], known)).toEqual([]);
    expect(problemsOf([entity('a', { wikidata: 'Q1' })], [{ id: 'newsgloss:a' }])).toEqual([]);
    const two = [entity('a', { wikidata: 'Q1' }), entity('b', { wikidata: 'Q3' })];
    expect(withNew([{ id: 'newsgloss:c' }, { id: 'newsgloss:b', wikidata: 'Q2' }, { id: 'newsgloss:a' }], two)).toEqual(
      [
        { id: 'newsgloss:a', wikidata: 'Q1' },
        { id: 'newsgloss:b', wikidata: 'Q2' },
        { id: 'newsgloss:c', wikidata: undefined },
      ],
    );
  });

  it('holds what it refers to', () => {
    const lost = entity('a', {
      facts: [{ property: 'parent', value: { type: 'entity', entity: 'newsgloss:z' }, sources: [source] }],
    });
    expect(problems(lost)).toEqual(['newsgloss:a: refers to newsgloss:z, which the pack does not hold']);
  });

  it('tells homonyms apart by context words of their own', () => {
    const names = [{ text: 'GII', form: 'acronym' as const }];
    const one = entity('a', { names, context: ['innovation', 'index'] });
    expect(problems(one, entity('b', { names, context: ['index'] }))).toEqual([
      expect.stringContaining('newsgloss:b: shares the name “gii” with newsgloss:a; give it context words'),
    ]);
    expect(problems(one, entity('b', { names, context: ['gender'] }))).toEqual([]);
  });

  it('has definitions of some length, and no acronym in small letters', () => {
    const bad = entity('a', {
      definition: { en: 'Too short.' },
      names: [{ text: 'AIDX', form: 'acronym', case: 'any' }],
    });
    expect(problems(bad)).toEqual([
      expect.stringContaining('acronym “AIDX”'),
      expect.stringContaining('has 10 characters'),
    ]);
  });

  it('says of what rests on a treaty when that was signed and in force, not when it was founded', () => {
    const bare = [expect.stringContaining('has “founded”, but rests on a treaty')];
    const since = founded('1967-07-14', source);
    expect(problems(entity('a', { facts: [signed('Convention', '1967-07-14', source), since] }))).toEqual(bare);
    expect(problems(entity('a', { facts: [inForce('Convention', '1970-04-26', source), since] }))).toEqual(bare);
    expect(problems(entity('a', { kind: 'agreement', facts: [since] }))).toEqual(bare);
    expect(problems(entity('a', { facts: [since] }))).toEqual([]);
  });

  it('has no name that is an everyday word without a rule that keeps it off the word', () => {
    const at = (name: Partial<EntitySource['names'][number]> & { text: string }) =>
      problems(entity('a', { names: [{ form: 'short', ...name }], context: ['interest rates'] }));
    expect(at({ text: 'act', case: 'any' })).toEqual([expect.stringContaining('“act” is an everyday word')]);
    expect(at({ text: 'Fed' })).toEqual([expect.stringContaining("give it case: 'exact'")]);
    expect(at({ text: 'Fed', case: 'exact' })).toEqual([expect.stringContaining('needsContext')]);
    expect(at({ text: 'Fed', case: 'exact', needsContext: true })).toEqual([]);
    expect(at({ text: 'the who', case: 'any' })).toEqual([expect.stringContaining('everyday word')]);
    expect(at({ text: 'WHO', form: 'acronym' })).toEqual([]);
    expect(at({ text: 'Who', form: 'acronym' })).toEqual([expect.stringContaining('needsContext')]);
  });

  it('has context words where a name needs context', () => {
    const names = [{ text: 'PII', form: 'acronym' as const, needsContext: true as const }];
    expect(problems(entity('a', { names }))).toEqual([expect.stringContaining('“PII” needs context')]);
    expect(problems(entity('a', { names, context: ['province'] }))).toEqual([]);
  });

  it('says where each meaning can be read', () => {
    expect(problems(entity('a', { links: [] }))).toEqual([expect.stringContaining('has no source')]);
    expect(problems(entity('a', { links: [], facts: [seat('Geneva', {}, source)] }))).toEqual([]);
  });

  it('writes definitions as sentences, and descriptions as a few words', () => {
    const texts = {
      definition: { en: 'Does something that takes more than forty characters' },
      description: { en: 'an organisation.' },
    };
    expect(problems(entity('a', texts))).toEqual([
      expect.stringContaining('the definition is no sentence'),
      expect.stringContaining('the description (en) is a few words'),
    ]);
  });

  it('has values of the kind that their property asks for', () => {
    const facts = [
      { property: 'founded', value: { type: 'text', text: { en: 'long ago' } }, sources: [source] },
      { property: 'head', value: { type: 'text', text: { en: 'Somebody' } }, asOf: '2026', sources: [source] },
    ] satisfies EntitySource['facts'];
    expect(problems(entity('a', { facts }))).toEqual([
      expect.stringContaining('fact founded: its value has to be a date'),
      expect.stringContaining('fact head: say which office'),
    ]);
    const right = [head('Director', 'Somebody', { asOf: '2026' }, source), members(7, { asOf: '2026' }, source)];
    expect(problems(entity('a', { facts: right }))).toEqual([]);
  });

  it('lets one number of members hold at a time', () => {
    const at = (to: string) =>
      problems(
        entity('a', { facts: [members(7, { from: '2016', to }, source), members(8, { from: '2020-06' }, source)] }),
      );
    expect(at('2020-07-01')).toEqual([expect.stringContaining('two values hold on the same day')]);
    expect(at('2020-06')).toEqual([]);
  });

  it('knows nothing of the future, and ends nothing before it begins', () => {
    const facts = [
      { property: 'seat', value: { type: 'text', text: { en: 'Geneva' } }, asOf: '2027', sources: [source] },
      { property: 'seat', value: { type: 'text', text: { en: 'Bern' } }, from: '1970', to: '1960', sources: [source] },
    ] satisfies EntitySource['facts'];
    expect(problems(entity('a', { facts }))).toEqual([
      expect.stringContaining('2027 lies after the day'),
      expect.stringContaining('it ends before it begins'),
    ]);
  });
});

describe('a table of ranks', () => {
  const table = (rows: string): string => `# provenance\ncountry,2023\n${rows}\n`;
  const check = (rows: string, of = 3, complete = true): string[] =>
    seriesProblems({
      measure: 'rank',
      editions: [{ label: '2023', published: '2023-09-27', of, complete, sources: [source] }],
      ranks: parseRanks(table(rows), ['2023']),
    });

  it('is complete when it holds every rank once', () => {
    expect(check('CH,1\nSE,2\nVN,3')).toEqual([]);
    expect(check('CH,1\nSE,\nVN,3', 139, false)).toEqual([]);
  });

  it('fails for ties, gaps and missing places', () => {
    expect(check('CH,1\nSE,2\nVN,2')).toEqual([expect.stringContaining('edition 2023: rank 2 is there twice')]);
    expect(check('CH,1\nSE,2\nVN,4', 4)).toEqual([
      'edition 2023: rank 3 is missing',
      'edition 2023: holds 3 ranks of 4',
    ]);
    expect(check('CH,1\nVN,9', 5, false)).toEqual(['edition 2023: rank 9 of only 5']);
  });

  it('may share places where the edition says so, and leaves as many out', () => {
    const shared = (rows: string, of: number): string[] =>
      seriesProblems({
        measure: 'rank',
        editions: [{ label: '2023', published: '2024', of, complete: true, shared: true, sources: [source] }],
        ranks: parseRanks(table(rows), ['2023']),
      });
    expect(shared('CH,1\nSE,2\nVN,2\nLA,4', 4)).toEqual([]);
    expect(shared('CH,1\nSE,2\nVN,2\nLA,3', 4)).toEqual(['edition 2023: rank 4 is missing']);
  });

  it('of values is complete when it has one for everyone it covers', () => {
    const values = (rows: string): string[] =>
      seriesProblems({
        measure: 'value',
        editions: [{ label: '2023', published: '2024', of: 2, complete: true, sources: [source] }],
        ranks: {},
        values: parseValues(table(rows), ['2023']),
      });
    expect(values('CH,0.967\nVN,0.726')).toEqual([]);
    expect(values('CH,0.967\nVN,')).toEqual(['edition 2023: holds 1 values of 2']);
    expect(() => parseValues(table('CH,1.2.3'), ['2023'])).toThrow('“1.2.3” is not a value');
  });

  it('is refused with the line', () => {
    const refused = (rows: string) => () => parseRanks(table(rows), ['2023'], 'gii.csv');
    expect(refused('CH,first')).toThrow('gii.csv, line 3: “first” is not a rank');
    expect(refused('CHE,1')).toThrow('gii.csv, line 3: “CHE” is not a country');
    expect(refused('CH,1\nCH,2')).toThrow('gii.csv, line 4: CH is there twice');
    expect(refused('CH,1,2')).toThrow('gii.csv, line 3: 2 cells for 1 columns');
    expect(() => parseRanks('country,2022\nCH,1', ['2023'])).toThrow('the first line has to be “country,2023”');
  });
});
