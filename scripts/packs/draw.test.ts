import { expect, test } from 'vitest';
import { gii, wipo, wto } from '../../tests/fixtures/entities.ts';
import { draw } from './draw.ts';

const entities = [wipo, wto, gii];
const all = entities.reduce((sum, { facts, series }) => sum + facts.length + (series?.editions.length ?? 0), 0);

test('a seed gives the same facts again, another one others', () => {
  expect(draw(entities, 8, 1)).toEqual(draw(entities, 8, 1));
  expect(draw(entities, 8, 1)).not.toEqual(draw(entities, 8, 2));
});

test('no fact twice, and all of them where as many are asked for', () => {
  const drawn = draw(entities, 1000, 7).map((one) => JSON.stringify(one));
  expect(drawn.length).toBe(all);
  expect(new Set(drawn).size).toBe(all);
});

test('each is as likely as any other', () => {
  const hits = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed++)
    for (const one of draw(entities, 1, seed)) hits.set(JSON.stringify(one), (hits.get(JSON.stringify(one)) ?? 0) + 1);
  expect(hits.size).toBe(all);
  const expected = 4000 / all;
  for (const count of hits.values()) expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
});

test('says what is claimed, when, and where it stands', () => {
  const drawn = draw([wipo], 1000, 3);
  expect(drawn.find(({ property }) => property === 'head')).toMatchObject({
    entity: 'test:wipo',
    role: 'Director General',
    value: 'Daren Tang',
    from: '2020-10-01',
    expires: '2026-09-30',
  });
  expect(drawn.every(({ sources }) => sources.length > 0)).toBe(true);
});
