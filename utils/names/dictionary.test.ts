import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseRule, Form } from '../model/name.ts';
import { add, compile, find, open, remove, sizeOf, type NameEntry } from './dictionary.ts';
import { FIRST_OWN, nameOf, payloadOf } from './payloads.ts';

const name = (
  text: string,
  form: Form = 'full',
  rule: CaseRule = form === 'acronym' ? 'exact' : 'titled',
): NameEntry => ({
  text,
  form,
  case: rule,
  payload: 0,
});
const dictionaryOf = (...names: NameEntry[]) => open(compile(names.map((entry, payload) => ({ ...entry, payload }))));

const glossary = dictionaryOf(
  name('World Intellectual Property Organization'),
  name('WTO', 'acronym'),
  name('World Bank'),
  name('SDG', 'acronym'),
  name('AT&T', 'short', 'exact'),
  name('Việt Nam', 'short'),
  name('世界银行'),
  name('consumer price index', 'full', 'any'),
  name('Straßenbauamt'),
  name('WHO', 'acronym'),
  name('World Health Organisation'),
  name('World Food Programme'),
  name('Centre for Labour Studies'),
  name('The Global Fund'),
  name('United Nations'),
  name('United Nations Sustainable Development Goals'),
  name("People's Bank of China"),
  name('Международный валютный фонд'),
  name('Banque mondiale'),
  name('Ελληνικός Οργανισμός'),
);

/** "[WTO]-led" says what is to be found; the text is read without the brackets. */
const marked = (text: string): string => {
  const plain = text.replace(/[[\]]/g, '');
  let out = '';
  let at = 0;
  for (const { start, end } of find(glossary, plain)) {
    out += `${plain.slice(at, start)}[${plain.slice(start, end)}]`;
    at = end;
  }
  return out + plain.slice(at);
};

describe('finds', () => {
  test.each([
    // spelling
    'the [World Intellectual Property Organisation] and the [World Health Organization]',
    'the [World Food Program], the [Center for Labor Studies]',
    'gave to [The Global Fund], and the [Global Fund] gave back',
    '[AT&T], [AT & T], [AT and T], but not AT T',
    // case
    'the [WORLD BANK], the [World Bank], not the world bank or the World bank',
    'the [WHO] asked who had it; Who knows',
    'the [consumer price index], the [Consumer Price Index]',
    'the [Banque mondiale], not banque mondiale',
    // diacritics, ligatures, composed or not
    '[Viet Nam] and [Việt Nam] and [VIE\u0323\u0302T NAM], not Vietnam',
    '[STRASSENBAUAMT], [Strassenbauamt], [Straßenbauamt]',
    'in full width: [ＷＴＯ]',
    // white space and what has no width
    'the [World\u00a0Bank], the [World  \n Bank], the [World\u200b Bank], the [Wor\u00adld Bank]',
    // dashes and gaps
    '[WTO]-led talks, non-[WTO] members, the [World-Bank] loan; world. Bank; World. Bank; World, Bank; World — Bank',
    "the [People's Bank of China], the [People’s Bank of China]",
    // boundaries
    '[WTO]s, not WTOS, XWTO, WTO2, _WTO_, ÉWTO',
    '([WTO]), “[WTO]”, [WTO]/[WHO], [WTO].',
    "[WTO]'s, [WTO]’s, [SDG]s, [SDG]’s, SDGS",
    "[WTO]s', the [SDG]s' aims, [SDG]s-related, not WTOx; R2-D2s",
    // an accent that is a character of its own belongs to the letter
    'the [Banque mondialé], the [Banque mondiale\u0301], the [World Bank]\u200b.',
    // dotted
    'the [W.T.O.] said, the [W.H.O.]’s, the [W.T.O] too, not the W.H.O.F.',
    // footnotes, final sigma
    'the [WTO]¹ and the [World Bank]²³',
    'ο [Ελληνικός Οργανισμός], ο [ΕΛΛΗΝΙΚΟΣ ΟΡΓΑΝΙΣΜΟΣ]',
    // longest, without overlaps
    'the [United Nations Sustainable Development Goals] of the [United Nations]',
    // other scripts
    '在[世界银行]工作, [Международный валютный фонд]',
  ])('%s', (text) => expect(marked(text)).toBe(text));

  test('all meanings of a name, each once', () => {
    const homonyms = open(
      compile([
        { ...name('GII', 'acronym'), payload: 7 },
        { ...name('GII', 'acronym'), payload: 9 },
        { ...name('gii', 'short', 'exact'), payload: 11 },
      ]),
    );
    expect(find(homonyms, 'the GII')).toEqual([{ start: 4, end: 7, payloads: [7, 9] }]);
  });
});

/** Words in several scripts, so that folding and boundaries meet. */
const word = fc.constantFrom(
  'World',
  'Bank',
  'Việt',
  'Nam',
  'Straße',
  'Über',
  'Мир',
  'ΟΗΕ',
  '世',
  '界',
  'ไทย',
  'x2',
  'of',
  'the',
);
const nameText = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const noise = fc.constantFrom(
  ' ',
  '  ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '-',
  ', ',
  '. ',
  '’s ',
  '(',
  ') ',
  '“',
  '\n',
  '— ',
);
const text = fc.array(fc.oneof(word, noise, nameText), { maxLength: 30 }).map((parts) => parts.join(''));

describe('for any names and texts', () => {
  test('matches are in order, do not overlap, and begin and end at letters', () => {
    fc.assert(
      fc.property(fc.array(nameText, { minLength: 1, maxLength: 8 }), text, (names, plain) => {
        let last = 0;
        for (const { start, end } of find(dictionaryOf(...names.map((one) => name(one, 'full', 'any'))), plain)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(plain.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/su);
          last = end;
        }
      }),
    );
  });

  test('a name is found in any text that holds it between blanks, however it is typed', () => {
    const typed = (one: string): fc.Arbitrary<string> =>
      fc.constantFrom(
        one,
        one.toUpperCase(),
        one.normalize('NFD'),
        one.normalize('NFKC'),
        one.replaceAll(' ', '\u00a0'),
        [...one].join('\u00ad'),
        one.replaceAll(' ', ' \u200b'),
      );
    fc.assert(
      fc.property(
        nameText.chain((one) => fc.tuple(fc.constant(one), typed(one))),
        fc.constantFrom('', 'und ', '(', '« '),
        ([one, written], before) => {
          const plain = `${before}${written} !`;
          const found = find(dictionaryOf(name(one, 'full', 'any')), plain);
          expect(found.length).toBeGreaterThan(0);
          expect(found[0]?.start).toBe(before.length);
        },
      ),
    );
  });
});

describe('an edit in place', () => {
  const numbers = fc.constantFrom(0, 1, 2, FIRST_OWN, FIRST_OWN + 1);
  const names = fc.array(
    fc.record({
      text: fc.oneof(nameText, fc.constantFrom('WTO', 'World Bank', 'The World Bank', '!', 'x2')),
      form: fc.constantFrom<Form>('full', 'short', 'acronym'),
      case: fc.constantFrom<CaseRule>('exact', 'titled', 'any'),
    }),
    { maxLength: 4 },
  );
  /** An entity's names become these; with none, it is gone. */
  const edits = fc.array(fc.record({ entity: numbers, names }), { minLength: 1, maxLength: 12 });
  const entriesFor = (entity: number, own: Omit<NameEntry, 'payload'>[]): NameEntry[] =>
    own.map((one, index) => ({ ...one, payload: payloadOf(entity, index) }));

  test('gives what compiling anew gives, after any number of edits', () => {
    fc.assert(
      fc.property(edits, edits, fc.array(text, { minLength: 1, maxLength: 4 }), (before, after, texts) => {
        const held = new Map<number, NameEntry[]>();
        const hold = (list: typeof before): void =>
          list.forEach(({ entity, names: own }) => held.set(entity, entriesFor(entity, own)));
        hold(before);
        const edited = open(compile([...held.values()].flat()));
        for (const { entity, names: own } of after) {
          remove(edited, entity);
          add(edited, entriesFor(entity, own));
        }
        hold(after);
        const anew = open(compile([...held].sort(([a], [b]) => a - b).flatMap(([, own]) => own)));
        const named = [...held.values()].flat().map((one) => one.text);
        for (const plain of [...texts, named.join(', '), named.join(' ').toUpperCase()])
          expect(find(edited, plain)).toEqual(find(anew, plain));
        expect(sizeOf(edited)).toBe(sizeOf(anew));
      }),
      { numRuns: 300 },
    );
  });

  test('leaves the meanings of others', () => {
    const own = (entity: number): NameEntry => ({ ...name('GII', 'acronym'), payload: payloadOf(entity, 0) });
    const dictionary = open(compile([own(3), own(9)]));
    add(dictionary, [own(FIRST_OWN), own(5)]);
    const meant = () => find(dictionary, 'the GII').map(({ payloads }) => payloads.map((one) => nameOf(one).entity));
    expect(meant()).toEqual([[3, 5, 9, FIRST_OWN]]);
    remove(dictionary, 9);
    remove(dictionary, 9);
    expect(meant()).toEqual([[3, 5, FIRST_OWN]]);
    for (const one of [3, 5, FIRST_OWN]) remove(dictionary, one);
    expect(meant()).toEqual([]);
    expect(sizeOf(dictionary)).toBe(0);
  });
});
