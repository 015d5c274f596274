/** No text, however made, may break the reading or keep it busy: a page can write whatever it likes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignments } from './alignment.ts';
import { pairsIn } from './definitions.ts';
import { partsOf, windowBefore, MOST_PARTS } from './phrases.ts';
import { countryNames, reading } from './reading.fixture.ts';
import { findCountries, parseCountryNames } from './country-names.ts';

const NONE = parseCountryNames('');
const PIECES = `World|Bank|of|the| | |(|)|[|]|WB|WHO|. |, |\n|é|-|'|’|İ|𝕏|Σ|(WB)| (WHO) | = |;| or |GII|2019|Viet Nam|越南|فيتنام|\u0301|\u200b|“|<<|d’|CPI`;
const piece = fc.constantFrom(...PIECES.split('|'));

test('mentions and definitions lie in the text, in order, for any text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('en', 'fr', 'vi', 'zh', 'ar'), (pieces, lang) => {
      const text = pieces.join('');
      const { mentions, pairs } = reading([text], { lang });
      for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
      for (const { short, long } of pairs) {
        for (const { start, end } of [short, long]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(short.start >= long.end || long.start >= short.end).toBe(true);
      }
      for (const { start, end } of findCountries(countryNames(lang) ?? NONE, text)) expect(end).toBeGreaterThan(start);
    }),
  );
});

test('what is looked at before a bracket is bounded, however long the text', () => {
  for (const length of [1_000, 100_000]) {
    const { parts } = windowBefore('Aa '.repeat(length), length * 3);
    expect(parts.length).toBeLessThanOrEqual(MOST_PARTS);
  }
});

test('the work of an alignment grows with the words and not faster', () => {
  const read = (words: number): number => {
    let looked = 0;
    const parts = partsOf('ab '.repeat(words), 0, words * 3).map((part) => ({
      ...part,
      get plain() {
        looked++;
        return 'ab';
      },
    }));
    alignments(parts, 'abababab');
    return looked;
  };
  expect(read(400) / read(100)).toBeLessThan(4.5);
});

/** Texts on which a rule that looks too far takes time with the square of their length. */
test.each([
  ['brackets', '('],
  ['closed brackets', '(WB) '],
  ['bracketed words', 'Aa (Bb Cc) '],
  ['capitals', 'Aa '],
  ['acronyms', 'ABC '],
  ['commas', 'Aa, ABC, '],
  ['legends', 'ABC = '],
  ['dashes', 'ABC – Aa '],
  ['quotes', '“'],
  ['blanks', ' '],
  ['dots', 'A.'],
  ['one word', 'a'],
  ['countries', 'Viet Nam '],
  ['years', 'GII 2019 '],
])('a text of %s alone is read in steps that its length bounds', (_, unit) => {
  // Counted, not timed: how often a part of the text is cut out, over all rules.
  const cuts = (length: number): number => {
    const { slice } = String.prototype;
    let cut = 0;
    String.prototype.slice = function (this: string, ...args: [number?, number?]) {
      const part = slice.apply(this, args);
      cut += part.length;
      return part;
    };
    try {
      pairsIn(unit.repeat(Math.ceil(length / unit.length)));
    } finally {
      String.prototype.slice = slice;
    }
    return cut + 1000;
  };
  expect(cuts(16_000) / cuts(4_000)).toBeLessThan(6);
});
