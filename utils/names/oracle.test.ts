/** The engine against the oracle: whatever the names and the text, both find the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, find, open } from './dictionary.ts';
import { findPlainly } from './oracle.fixture.ts';
import { sketch, textOf } from './typing.fixture.ts';

/** 100,000 take some minutes: ORACLE_TEXTS=100000 npx vitest run utils/names/oracle */
const TEXTS = Number(process.env['ORACLE_TEXTS'] ?? 3000);
/** Texts a dictionary. */
const EACH = 5;

test('finds what the oracle finds', { timeout: 3_600_000 }, () => {
  const names = fc
    .array(sketch, { minLength: 1, maxLength: 8 })
    .map((list) => list.map((one, at) => ({ ...one, payload: at * 256 })));
  const cases = names.chain((list) =>
    fc.tuple(fc.constant(list), fc.array(textOf(list), { minLength: EACH, maxLength: EACH })),
  );
  let matches = 0;
  fc.assert(
    fc.property(cases, ([list, texts]) => {
      const dictionary = open(compile(list));
      for (const text of texts) {
        const expected = findPlainly(list, text);
        matches += expected.length;
        expect(find(dictionary, text)).toEqual(expected);
      }
    }),
    { numRuns: Math.ceil(TEXTS / EACH) },
  );
  // Else the texts would hold nothing to find, and the two agree on nothing.
  expect(matches).toBeGreaterThan(TEXTS / 2);
});
