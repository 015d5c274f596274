/** Long and hostile texts. What is found in short ones, dictionary.test.ts and oracle.test.ts say. */
import { describe, expect, test, vi } from 'vitest';
import { compile, find, open, type NameEntry } from './dictionary.ts';
import { LONGEST_NAME } from './spell.ts';

const entry = (text: string, more: Partial<NameEntry> = {}): NameEntry => ({
  text,
  form: 'full',
  case: 'any',
  payload: 0,
  ...more,
});
const dictionaryOf = (...names: NameEntry[]) => open(compile(names.map((one, at) => ({ ...one, payload: at }))));

describe('a text longer than what is held at a time', () => {
  const dictionary = dictionaryOf(
    entry('World Bank'),
    entry('World Bank Group of Institutions'),
    entry('世界银行'),
    entry('SDG', { form: 'acronym', case: 'exact' }),
    entry(Array.from({ length: LONGEST_NAME }, (_, at) => `w${at}`).join(' ')),
  );
  const long = Array.from({ length: LONGEST_NAME }, (_, at) => `w${at}`).join(' ');
  // Lengths that share no factor with that of a piece, so that each of them is cut elsewhere.
  test.each([
    'the World Bank Group of Institutions, the World Bank, nothing. ',
    '在世界银行工作，',
    `${long} SDGs; `,
    'World Bank ',
    `${'x'.repeat(40_000)} World Bank. `,
  ])('is read as if in one go: %.40s', (part) => {
    const once = find(dictionary, part);
    expect(once.length).toBeGreaterThan(0);
    const times = Math.ceil(120_000 / part.length);
    const expected = Array.from({ length: times }, (_, at) =>
      once.map(({ start, end, payloads }) => ({
        start: start + at * part.length,
        end: end + at * part.length,
        payloads,
      })),
    ).flat();
    expect(find(dictionary, part.repeat(times))).toEqual(expected);
  });
});

test('the longest name is found, and a longer one is not', () => {
  const words = Array.from({ length: LONGEST_NAME + 1 }, (_, at) => `w${at}`);
  const text = words.join(' ');
  expect(find(dictionaryOf(entry(words.slice(1).join(' '))), text)).toHaveLength(1);
  expect(find(dictionaryOf(entry(text)), text)).toEqual([]);
});

describe('takes time in line with the length', () => {
  const dictionary = dictionaryOf(
    entry(`${'a '.repeat(60)}b`),
    entry(`${'世'.repeat(60)}界`),
    entry('University of '.repeat(15) + 'x'),
    entry('U.N', { form: 'acronym', case: 'exact' }),
    entry('World World World Bank'),
    entry('AAs', { form: 'acronym', case: 'exact' }),
    entry(`a${'\u00ad'.repeat(100)} b`),
  );
  const units: readonly (readonly [string, string])[] = [
    ['a name that never ends', 'a '],
    ['characters without spaces', '世'],
    ['a phrase', 'University of '],
    ['one word', 'a'],
    ['blanks', ' '],
    ['marks', '\u0301'],
    ['soft hyphens in words', 'a\u00ad'],
    ['a letter and its marks', `a${'\u0301'.repeat(500)}`],
    ['gaps', `a${' '.repeat(100)}`],
    ['dashes', 'a - '],
    ['dots', 'U.N.'],
    ['plurals', 'AAs '],
    ['emoji', '👩\u200d🔬'],
    ['half characters', '\ud83d'],
    ['the other halves', '\ude00 '],
  ];

  /** Hash steps taken: scanning, filtering, probing and verifying each take one a character or token. */
  function steps(text: string): number {
    const { imul } = Math;
    let count = 0;
    const counting = vi.spyOn(Math, 'imul').mockImplementation((a, b) => {
      count += 1;
      return imul(a, b);
    });
    try {
      find(dictionary, text);
    } finally {
      counting.mockRestore();
    }
    return count;
  }

  test.each(units)('of a text of %s', { timeout: 30_000 }, (_, unit) => {
    const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    // 4 times as long; if it were in line with the square, 16 times.
    expect(steps(text(32_000)) / Math.max(steps(text(8_000)), 8_000)).toBeLessThan(7);
  });

  test('of a text of all characters that there are', () => {
    let text = '';
    for (let point = 0; point < 0x2_0000; point++) text += String.fromCodePoint(point);
    find(dictionary, text);
    // What a character is has been learnt by then.
    expect(steps(text) / text.length).toBeLessThan(10);
  });
});
