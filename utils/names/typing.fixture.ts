/** Names and texts in all scripts, with the noise that is found in pages, for properties that must hold of all. */
import fc from 'fast-check';
import type { CaseRule, Form } from '../model/name.ts';
import type { NameEntry } from './dictionary.ts';

/** Words that share beginnings, fold to each other, or sit at an edge of what a word is. */
const WORDS = [
  'World',
  'world',
  'WORLD',
  'Bank',
  'bank',
  'of',
  'the',
  'The',
  'and',
  'A',
  'T',
  'S',
  'U',
  'N',
  'x2',
  '2030',
  'WTO',
  'SDG',
  'SDGs',
  'WHO',
  'Who',
  's',
  'R2D2',
  'R2D2s',
  'Organisation',
  'organization',
  'Centre',
  'Labour',
  'Việt',
  'Viet',
  'Nam',
  'Straße',
  'STRASSE',
  'Über',
  'Æther',
  'Łódź',
  'Đà',
  'İstanbul',
  'ﬁnance',
  'Ⅷ',
  'ǅ',
  'ſtate',
  '_x',
  'a_b',
  'Мир',
  'МИР',
  'ΟΔΟΣ',
  'οδος',
  'Όδος',
  'البنك',
  'والبنك',
  'البَنْك',
  'הבנק',
  'הַבַּנְק',
  '世',
  '界',
  '世界',
  '銀行',
  'カ',
  'ガ',
  'が',
  '한국',
  'ไทย',
  'ກ',
  'भारत',
  '𝐖𝐓𝐎',
  '𐐀𐐨',
  '𠀀',
  'é',
  'e',
];
const NOISE = [
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u200d',
  '-',
  '‐',
  '–',
  '—',
  ' - ',
  '--',
  ', ',
  '. ',
  '.',
  '…',
  '’s ',
  "'",
  '’',
  '`',
  '"',
  '“',
  '„',
  '«',
  '(',
  ')',
  '/',
  '&',
  ' & ',
  '@',
  '#',
  '\n',
  '\t',
  '\u0301',
  '\u0323',
  '\u05b7',
  '\u064b',
  '\u0640',
  '\ufe0f',
  '\u{e0100}',
  '¹',
  '²³',
  '😀',
  '👩\u200d🔬',
  '\ud83d',
  '\ude00',
  '\u3099',
  '\u0e31',
  '½',
  '①',
  '™',
  's',
  'S',
];

const word = fc.constantFrom(...WORDS);
const noise = fc.constantFrom(...NOISE);
const typed = word.chain((one) =>
  fc.constantFrom(
    one,
    one,
    one,
    one,
    one.toUpperCase(),
    one.toLowerCase(),
    one.normalize('NFD'),
    one.normalize('NFKC'),
    [...one].join('\u00ad'),
    `${one}s`,
    `${one}\u0301`,
    `${one}\u200b`,
  ),
);
const any = fc.string({ unit: 'binary', maxLength: 4 });

/** A name's text: mostly some words with something between them, now and then anything. */
const nameText = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .array(fc.tuple(typed, fc.oneof({ weight: 3, arbitrary: fc.constant(' ') }, { weight: 2, arbitrary: noise })), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.flat().join('')),
  },
  { weight: 1, arbitrary: any },
);

/** Names without payloads. */
export const sketch: fc.Arbitrary<Omit<NameEntry, 'payload'>> = fc.record({
  text: nameText,
  form: fc.constantFrom<Form>('full', 'short', 'acronym'),
  case: fc.constantFrom<CaseRule>('exact', 'titled', 'any'),
  lang: fc.constantFrom(undefined, undefined, undefined, 'en', 'de', 'ru', 'ar', 'he'),
});

/** A text that holds some of `names`, and much that looks like them. */
export const textOf = (names: readonly Pick<NameEntry, 'text'>[]): fc.Arbitrary<string> => {
  const named = names.length === 0 ? word : fc.constantFrom(...names.map(({ text }) => text));
  const mistyped = named.chain((one) =>
    fc.constantFrom(
      one,
      one,
      one.toUpperCase(),
      one.normalize('NFD'),
      one.replaceAll(' ', '\u00a0'),
      `${one}s`,
      one.replaceAll(' ', '-'),
    ),
  );
  return fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: typed },
        { weight: 4, arbitrary: noise },
        { weight: 3, arbitrary: mistyped },
        { weight: 1, arbitrary: any },
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));
};
