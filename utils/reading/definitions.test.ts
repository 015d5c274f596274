import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsIn } from './definitions.ts';
import { looksLikeShortForm } from './short-forms.ts';

const told = (text: string): string[] =>
  pairsIn(text).map(({ short, long }) => `${text.slice(long.start, long.end)} = ${text.slice(short.start, short.end)}`);

describe('finds', () => {
  test.each([
    ['the World Intellectual Property Organisation (WIPO) to', ['World Intellectual Property Organisation = WIPO']],
    ['The powerful National Grain Board (NGB) said', ['National Grain Board = NGB']],
    [
      'the Global Innovation Index (GII) and Việt Nam’s Provincial Innovation Index (PII).',
      ['Global Innovation Index = GII', 'Provincial Innovation Index = PII'],
    ],
    ['the Sustainable Development Goals (SDGs)', ['Sustainable Development Goals = SDGs']],
    ['Department of Health and Human Services ( HHS )', ['Health and Human Services = HHS']],
    ['the Mouvement des Entreprises de France (MEDEF)', ['Mouvement des Entreprises de France = MEDEF']],
    [
      'die Deutsche Presse-Agentur (dpa) und der Deutsche Fußball-Bund (DFB)',
      ['Deutsche Presse-Agentur = dpa', 'Deutsche Fußball-Bund = DFB'],
    ],
    ['the Office of Foreign Assets Control (OFAC)', ['Office of Foreign Assets Control = OFAC']],
    ['the UK’s Air Accident Investigation Branch (AAIB)', ['Air Accident Investigation Branch = AAIB']],
    [
      'La Société suisse de l’industrie du gaz et des eaux (SSIGE)',
      ['Société suisse de l’industrie du gaz et des eaux = SSIGE'],
    ],
    [
      'the Center for Intelligence, Propaganda and Security Studies (CIPSS)',
      ['Center for Intelligence, Propaganda and Security Studies = CIPSS'],
    ],
    ['we Francji, Freiheitliche Partei Österreichs (FPÖ)', ['Freiheitliche Partei Österreichs = FPÖ']],
    ['die Agencia Española de Meteorología (Aemet)', ['Agencia Española de Meteorología = Aemet']],
    ['Thailand’s gross domestic product (GDP) grew', ['gross domestic product = GDP']],
    ['l’Organisation mondiale du commerce (OMC)', ['Organisation mondiale du commerce = OMC']],
    // As the source of a page wraps its lines.
    ['the World\n      Trade Organization (WTO)', ['World\n      Trade Organization = WTO']],
  ])('%s', (text, pairs) => expect(told(text)).toEqual(pairs));
});

describe('does not take for a definition', () => {
  test.each([
    'Paris (AFP) – It rained.',
    'World Trade\u2028Organization (WTO)',
    'in the year (2023) and before (see below)',
    'Senator Jane Smith (D)',
    'one hundred dollars (USD)',
    'the WIPO (WIPO) office',
    'It is over. Now (NATO) what?',
    'Nguyễn (GII)',
    'o presidente Jair Bolsonaro (PL)',
    'betonte gestern Gesundheitsminister Johannes Rauch (Grüne)',
    'has been named as one of Epstein’s associates (Nine)',
    'unified against one candidate (Sanders.)',
    'Pacheco e o presidente da Câmara, Arthur Lira (PP-AL)',
    'a threat to Ukraine (ATU)',
    'UN Tourism, formerly World Tourism Organization (UNWTO)',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  test('words that are no short form', () => {
    for (const text of ['a', 'see', '2023', 'left to right', 'The quick brown fox', '(', 'x'.repeat(13)])
      expect(looksLikeShortForm(text), text).toBe(false);
  });
});

test('both forms lie in the text, the long one before the short one, for any text', () => {
  const piece = fc.constantFrom(
    'World',
    'bank',
    'of',
    ' ',
    ' ',
    '(',
    ')',
    'WB',
    'WHO',
    '. ',
    '\n',
    'é',
    '-',
    "'",
    'İ',
    '𝕏',
    '(WB)',
    ' (WHO) ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { short, long } of pairsIn(text)) {
        expect(long.start).toBeGreaterThanOrEqual(0);
        expect(long.end).toBeGreaterThan(long.start);
        expect(short.start).toBeGreaterThan(long.end);
        expect(short.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
