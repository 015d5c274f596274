import { expect, test } from 'vitest';
import { PackError, parsePack } from './parse-pack.ts';
import { entityOf, filesOf, headerOf } from './synthetic-pack.fixture.ts';

const file = (...lines: unknown[]): string => lines.map((line) => JSON.stringify(line)).join('\n');

test('a pack is its header and its entities, in the order of the file', async () => {
  const { header, entities } = parsePack(await filesOf(3).pack());
  expect(header).toEqual(headerOf(3));
  expect(entities).toEqual([entityOf(0), entityOf(1), entityOf(2)]);
});

test('a file checked out with CRLF is the same pack', () => {
  const text = file(headerOf(2), entityOf(0), entityOf(1)).replaceAll('\n', '\r\n');
  expect(parsePack(text).entities).toEqual([entityOf(0), entityOf(1)]);
});

test('a header says how it is wrong', () => {
  expect(() => parsePack('')).toThrow(new PackError('line 1: not JSON'));
  expect(() => parsePack(file({ ...headerOf(0), format: 'other' }))).toThrow(/^line 1: format: .*newsgloss-pack/);
  expect(() => parsePack(file({ ...headerOf(0), released: '2026-02-30' }))).toThrow(
    'line 1: released: there is no such day in the calendar',
  );
});

test('an entity says on which line it is wrong', () => {
  expect(() => parsePack(`${file(headerOf(2), entityOf(0))}\n{"id":"newsgl`)).toThrow('line 3: not JSON');
  expect(() => parsePack(file(headerOf(2), entityOf(0), { ...entityOf(1), names: 'WTO' }))).toThrow(
    'line 3: not an entity',
  );
  expect(() => parsePack(file(headerOf(2), null, entityOf(0)))).toThrow('line 2: not an entity');
  const { facts: _, ...withoutFacts } = entityOf(0);
  expect(() => parsePack(file(headerOf(1), withoutFacts))).toThrow('line 2: not an entity');
});

test('a file that was cut between two lines is no pack', () => {
  expect(() => parsePack(file(headerOf(3), entityOf(0)))).toThrow('line 2: the file ends after 1 of 3 entities');
});
