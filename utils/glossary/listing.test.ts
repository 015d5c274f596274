import { describe, expect, it } from 'vitest';
import type { Rows } from '../model/listing.ts';
import { keyOf, type OwnRecord, type OwnTerm } from '../model/record.ts';
import type { Records } from './area.ts';
import { makeCatalogue } from './catalogue.ts';
import { listingOf } from './listing.ts';
import { entityOf } from './synthetic-pack.fixture.ts';

const SIZE = 130;
const ENTITIES = Array.from({ length: SIZE }, (_, number) => entityOf(number));
const WHOLE = { parts: makeCatalogue(ENTITIES, ['en']), entities: SIZE, pack: 'Grain boards' };
const board = (number: number): string => `newsgloss:board-${number}`;
const OWN = 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab';
const TERM: OwnTerm = {
  type: 'term',
  id: OWN,
  kind: 'concept',
  lang: 'en',
  label: 'Grain Board 10 and a half',
  names: [
    { text: 'Grain Board 10 and a half', form: 'full' },
    { text: 'GB½', form: 'acronym' },
  ],
  definition: 'Half a board.',
  tags: ['odd'],
  changed: 1,
};
const EDIT: OwnRecord = {
  type: 'edit',
  entity: board(3),
  lang: 'en',
  fields: { label: 'Aardvark Board', definition: 'Counts ants.' },
  changed: 1,
};

const recordsOf = (...list: OwnRecord[]): Records => new Map(list.map((record) => [keyOf(record), record]));
const all = (rows: Rows) => Array.from({ length: rows.length }, (_, index) => rows.at(index)?.title);
const list = (...records: OwnRecord[]) => listingOf(WHOLE, recordsOf(...records), ['en']);
const everything = { query: '', filter: 'all' } as const;

describe('a listing', () => {
  it('has own terms and edited entities in their places, once', () => {
    const listing = list(TERM, EDIT);
    const titles = all(listing.find(everything));
    expect(titles).toHaveLength(SIZE + 1);
    expect(titles.slice(0, 4)).toEqual([
      'Aardvark Board',
      'Grain Board 0 of Geneva',
      'Grain Board 1 of Geneva',
      'Grain Board 2 of Geneva',
    ]);
    expect(titles.indexOf('Grain Board 10 and a half')).toBe(titles.indexOf('Grain Board 10 of Geneva') - 1);
    expect(titles).not.toContain('Grain Board 3 of Geneva');
    expect(new Set(titles).size).toBe(SIZE + 1);
    expect(listing.counts).toEqual({ all: SIZE + 1, mine: 2, hidden: 0 });
  });

  it('says of each row whose it is and what the reader has done with it', () => {
    const listing = list(
      TERM,
      EDIT,
      { type: 'mute', entity: board(7), changed: 1 },
      { type: 'mute', entity: board(8), site: 'a.example', changed: 1 },
      { type: 'mute', entity: board(8), site: 'b.example', changed: 1 },
      { type: 'known', entity: OWN, changed: 1 },
    );
    expect(listing.row(OWN)).toEqual({
      id: OWN,
      kind: 'concept',
      title: 'Grain Board 10 and a half',
      lang: 'en',
      short: 'GB½',
      definition: 'Half a board.',
      own: true,
      edited: false,
      tags: ['odd'],
      hidden: undefined,
      known: true,
    });
    expect(listing.row(board(3))).toMatchObject({ edited: true, own: false, pack: 'Grain boards' });
    expect(listing.row(board(7))?.hidden).toBe('everywhere');
    expect(listing.row(board(8))?.hidden).toEqual(['a.example', 'b.example']);
    expect(listing.row('newsgloss:nowhere')).toBeUndefined();
    expect(all(listing.find({ query: '', filter: 'mine' }))).toEqual(['Aardvark Board', 'Grain Board 10 and a half']);
    expect(all(listing.find({ query: '', filter: 'hidden' }))).toEqual([
      'Grain Board 7 of Geneva',
      'Grain Board 8 of Geneva',
      'Grain Board 10 and a half',
    ]);
  });

  it('lists what no pack has any more, as long as the reader has something of it', () => {
    const records: OwnRecord[] = [
      TERM,
      { type: 'edit', entity: 'newsgloss:union', lang: 'fr', fields: { label: 'Union des blés' }, changed: 1 },
      { type: 'mute', entity: 'newsgloss:closed', changed: 1 },
      { type: 'known', entity: 'newsgloss:closed', changed: 1 },
      { type: 'mute', entity: OWN, changed: 1 },
    ];
    const listing = list(...records);
    const of = (filter: 'all' | 'mine' | 'hidden') => all(listing.find({ query: '', filter }));
    expect(of('mine')).toEqual(['Grain Board 10 and a half', 'Union des blés']);
    expect(of('hidden')).toEqual(['Grain Board 10 and a half', 'newsgloss:closed']);
    for (const filter of ['all', 'mine', 'hidden'] as const) expect(of(filter)).toHaveLength(listing.counts[filter]);
    expect(listing.row('newsgloss:closed')).toMatchObject({ lost: true, hidden: 'everywhere', known: true });
    expect(listing.row('newsgloss:union')).toMatchObject({ lost: true, edited: true, own: false, lang: 'fr' });
    expect(listing.row(OWN)?.lost).toBeUndefined();
    expect(all(listing.find({ query: 'bles', filter: 'all' }))).toEqual(['Union des blés']);
    // While the catalogue is being read, nobody knows what it lacks.
    const early = listingOf({ ...WHOLE, parts: WHOLE.parts.slice(0, 1) }, recordsOf(...records), ['en']);
    expect(early.whole).toBe(false);
    expect(early.row('newsgloss:closed')).toBeUndefined();
  });

  it('numbers each row alike, whatever comes and goes beside it', () => {
    const OTHER: OwnTerm = { ...TERM, id: 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ac', label: 'Zoo of grains' };
    const numbers = (...records: OwnRecord[]): Map<string | undefined, number> => {
      const rows = list(...records).find(everything);
      return new Map(Array.from({ length: rows.length }, (_, index) => [rows.at(index)?.id, rows.keyAt(index)]));
    };
    const before = numbers(TERM, EDIT, OTHER);
    expect(new Set(before.values()).size).toBe(SIZE + 2);
    for (const after of [numbers(OTHER), numbers(EDIT, OTHER), numbers(OTHER, TERM)])
      for (const [id, key] of after) expect(key).toBe(before.get(id));
  });

  it('is searched as the reader has it', () => {
    const listing = list(TERM, EDIT);
    expect(all(listing.find({ query: 'aardvark', filter: 'all' }))).toEqual(['Aardvark Board']);
    expect(all(listing.find({ query: 'ants', filter: 'all' }))).toEqual(['Aardvark Board']);
    expect(all(listing.find({ query: 'odd', filter: 'all' }))).toEqual(['Grain Board 10 and a half']);
    expect(all(listing.find({ query: 'gb½', filter: 'mine' }))).toEqual(['Grain Board 10 and a half']);
    expect(all(listing.find({ query: 'board 77', filter: 'all' }))).toEqual(['Grain Board 77 of Geneva']);
    // What the pack calls it still finds it, while the reader has changed no names.
    expect(all(listing.find({ query: 'grain board 3 of geneva', filter: 'all' }))[0]).toBe('Aardvark Board');
  });

  it('is sorted by any column, and what is empty stands last', () => {
    const listing = list(TERM, EDIT);
    const by = (column: 'short' | 'title' | 'definition' | 'state', descending = false) =>
      all(listing.find({ ...everything, sort: { by: column, descending } }));
    expect(by('title', true)[0]).toBe('Grain Board 129 of Geneva');
    expect(by('short')[0]).toBe('Grain Board 10 and a half');
    expect(by('short', true)[0]).toBe('Grain Board 10 and a half');
    expect(by('state').slice(0, 3)).toEqual(['Grain Board 10 and a half', 'Aardvark Board', 'Grain Board 0 of Geneva']);
    expect(by('definition').slice(0, 2)).toEqual(['Aardvark Board', 'Grain Board 0 of Geneva']);
  });

  it('finds where a row stands', () => {
    const rows = list(TERM).find(everything);
    const at = rows.indexOf(OWN);
    expect(rows.at(at)?.id).toBe(OWN);
    expect(rows.at(SIZE + 1)).toBeUndefined();
    expect(list().find(everything).indexOf(OWN)).toBe(-1);
  });

  it('counts all entities while only the first have been read', () => {
    const begun = listingOf({ ...WHOLE, parts: WHOLE.parts.slice(0, 1) }, recordsOf(TERM), ['en']);
    expect(begun.whole).toBe(false);
    expect(begun.counts.all).toBe(SIZE + 1);
    expect(begun.find(everything).length).toBe(101);
    expect(list().whole).toBe(true);
  });

  it('of an empty glossary has only what is the reader’s', () => {
    const empty = { parts: makeCatalogue([], ['en']), entities: 0, pack: 'Nothing' };
    expect(all(listingOf(empty, recordsOf(TERM), ['en']).find({ query: 'half', filter: 'all' }))).toEqual([TERM.label]);
  });
});
