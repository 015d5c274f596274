import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/entity.ts';
import { tokensOf } from '../names/tokens.ts';
import { fold, lineOf, makeCatalogue, partOf, shownIn, type CataloguePart } from './catalogue.ts';
import { RANK, byRank, queryOf, rankPart } from './catalogue-search.ts';
import { entityOf } from './synthetic-pack.fixture.ts';

const named = (label: string, names: Entity['names'] = [], definition = 'Nothing to say.'): Entity => ({
  ...entityOf(0),
  id: `test:${fold(label).replaceAll(' ', '-')}`,
  names: [{ text: label, form: 'full' }, ...names],
  label: { en: label },
  description: { en: 'of its kind' },
  definition: { en: definition },
});
const acronym = (text: string) => ({ text, form: 'acronym' }) as const;

const search = (parts: readonly CataloguePart[], typed: string): string[] => {
  const ids = parts.flatMap((part) => Array.from(part.kinds, (_, row) => shownIn(part, row)?.id ?? ''));
  const query = queryOf(typed);
  if (!query) return [];
  const ranks = new Uint8Array(ids.length);
  let offset = 0;
  for (const part of parts) {
    rankPart(part, query, ranks, offset);
    offset += part.kinds.length;
  }
  return [...byRank(Uint32Array.from(ids.keys()), ranks)].map((place) => ids[place] ?? '');
};

const ENTITIES = [
  named('World Trade Organization', [acronym('WTO')], 'Settles disputes of trade.'),
  named('World Tourism Organisation', [acronym('UNWTO')]),
  named('Việt Nam Chamber of Commerce', [acronym('VCCI')], 'Speaks for firms that trade.'),
  named('Trade Union Congress', [acronym('TUC')]),
  named('Bank for Trade', [], 'Known as the W T O of banks.'),
  named('世界贸易组织'),
];
const PARTS = makeCatalogue(ENTITIES, ['en']);

describe('a search', () => {
  it('puts the whole name first, then beginnings, words, other names, definitions', () => {
    expect(search(PARTS, 'wto')).toEqual(['test:world-trade-organization', 'test:world-tourism-organisation']);
    expect(search(PARTS, 'trade')).toEqual([
      'test:trade-union-congress',
      'test:bank-for-trade',
      'test:world-trade-organization',
      'test:viet-nam-chamber-of-commerce',
    ]);
  });

  it.each([
    ['VIET', 'test:viet-nam-chamber-of-commerce'],
    ['việt-nam', 'test:viet-nam-chamber-of-commerce'],
    ['tourism organization', 'test:world-tourism-organisation'],
    ['commerce viet', 'test:viet-nam-chamber-of-commerce'],
    ['贸易', `test:${fold('世界贸易组织').replaceAll(' ', '-')}`],
    ['speaks viet', 'test:viet-nam-chamber-of-commerce'],
  ])('finds by %s', (typed, id) => {
    expect(search(PARTS, typed)).toEqual([id]);
  });

  it('puts what is called so today before what was called so once', () => {
    const tourism = named('A Board of Tourism', [{ ...acronym('WTO'), to: '2005-11-30' }]);
    const parts = makeCatalogue([...ENTITIES, tourism], ['en']);
    expect(search(parts, 'wto').slice(0, 2)).toEqual(['test:world-trade-organization', 'test:a-board-of-tourism']);
  });

  it('finds W.T.O., and nothing where there is nothing', () => {
    expect(search(PARTS, 'w.t.o.')[0]).toBe('test:world-trade-organization');
    expect(search(PARTS, 'o')).toEqual([
      'test:viet-nam-chamber-of-commerce',
      'test:world-tourism-organisation',
      'test:world-trade-organization',
    ]);
    expect(search(PARTS, 'xyzzy')).toEqual([]);
    expect(search(PARTS, ' … ')).toEqual([]);
  });

  it('never takes the end of one row and the beginning of the next for a hit', () => {
    const part = partOf([named('Ab'), named('Cd')].map((entity) => lineOf(entity, ['en'])));
    expect(search([part], 'ab cd')).toEqual([]);
  });
});

/** What `rankPart` does, row by row and without a trick. */
function rankOf(entity: Entity, typed: string): number {
  const { names, words } = lineOf(entity, ['en']);
  const query = queryOf(typed);
  if (!query) return 0;
  const all = names.split('\t').slice(1, -1);
  if (all.includes(query.text)) return RANK.whole;
  if (all.some((name) => name.startsWith(query.text))) return RANK.beginning;
  if (all.some((name) => name.includes(` ${query.text}`))) return RANK.word;
  // Of one letter, only what begins with it.
  if (/^[a-z]$/u.test(query.text)) return 0;
  if (all.some((name) => name.includes(query.text))) return RANK.inside;
  const begins = (text: string, word: string): boolean => text.split(/[\t ]/u).some((one) => one.startsWith(word));
  if (query.words.length > 1 && query.words.every((word) => begins(names, word))) return RANK.inside;
  if (words.includes(query.text)) return RANK.definition;
  return query.words.length > 1 && query.words.every((word) => begins(names, word) || begins(words, word))
    ? RANK.definition
    : 0;
}

it('agrees with a look at each row', () => {
  const word = fc.constantFrom('a', 'ab', 'ba', 'aba', 'É', '法', 'b-a', 'A&B');
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 12 }), text, (list, typed) => {
      const entities = list.map(([label, name, definition], index) => ({
        ...named(label, [{ text: name, form: 'short' }], definition),
        id: `test:n${index}`,
      }));
      const parts = [entities.slice(0, 5), entities.slice(5)].map((some) =>
        partOf(some.map((entity) => lineOf(entity, ['en']))),
      );
      const wanted = entities
        .map((entity) => ({ id: entity.id, rank: rankOf(entity, typed) }))
        .filter(({ rank }) => rank > 0)
        .toSorted((a, b) => a.rank - b.rank);
      expect(
        search(
          parts.filter(({ kinds }) => kinds.length > 0),
          typed,
        ),
      ).toEqual(wanted.map(({ id }) => id));
    }),
  );
});

it('folds plain text as the matcher does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(fold(text)).toBe(
        tokensOf(text)
          .map(({ folded }) => folded)
          .join(' '),
      );
    }),
  );
});

describe('a catalogue', () => {
  it('keeps its lines and fields whatever a text holds', () => {
    const part = partOf([lineOf(named('A\tB\nC', [acronym('AB')], 'one\ttwo'), ['en']), lineOf(named('D'), ['en'])]);
    expect(shownIn(part, 0)).toMatchObject({ title: 'A B C', short: 'AB', definition: 'one two' });
    expect(shownIn(part, 1)).toMatchObject({ title: 'D', short: '' });
    expect(shownIn(part, 2)).toBeUndefined();
  });

  it('is in the order of the reader’s language, in parts', () => {
    const many = Array.from({ length: 5200 }, (_, number) => entityOf(number));
    const parts = makeCatalogue(many.toReversed(), ['en']);
    expect(parts.map(({ kinds }) => kinds.length)).toEqual([100, 5000, 100]);
    const [first] = parts;
    expect([8, 9, 10, 11].map((row) => first && shownIn(first, row)?.title)).toEqual(
      [8, 9, 10, 11].map((number) => `Grain Board ${number} of Geneva`),
    );
    const titled = (languages: string[]) => {
      const [part] = makeCatalogue([named('Zeta'), named('Ähre'), named('Alfa')], languages);
      return [0, 1, 2].map((row) => part && shownIn(part, row)?.title);
    };
    expect(titled(['de'])).toEqual(['Ähre', 'Alfa', 'Zeta']);
    expect(titled(['sv'])).toEqual(['Alfa', 'Zeta', 'Ähre']);
  });

  it('shows an entity in the language in which it has all texts', () => {
    const entity = { ...named('World Bank', [acronym('WB')]), label: { en: 'World Bank', de: 'Weltbank' } };
    expect(lineOf(entity, ['de', 'en'])).toMatchObject({ title: 'World Bank', lang: 'en', short: 'WB' });
    const whole = { ...entity, description: { en: 'x', de: 'x' }, definition: { en: 'y', de: 'Leiht Geld.' } };
    expect(lineOf(whole, ['de', 'en'])).toMatchObject({ title: 'Weltbank', lang: 'de', definition: 'Leiht Geld.' });
    expect(lineOf(whole, ['de']).names.split('\t')).toContain('world bank');
  });
});
