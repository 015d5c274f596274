import { describe, expect, test } from 'vitest';
import type { Form } from '../model/name.ts';
import { add, compile, find, open } from './dictionary.ts';
import { variantsOf } from './variants.ts';

/** "[WTO]-led" says what is to be found; the text is read without the brackets. */
function marked(name: string, lang: string | undefined, text: string, form: Form = 'full'): string {
  const dictionary = open(compile([]));
  add(dictionary, [{ text: name, form, case: form === 'acronym' ? 'exact' : 'titled', payload: 0, lang }]);
  const plain = text.replace(/[[\]]/g, '');
  let out = '';
  let at = 0;
  for (const { start, end } of find(dictionary, plain)) {
    out += `${plain.slice(at, start)}[${plain.slice(start, end)}]`;
    at = end;
  }
  return out + plain.slice(at);
}

describe('another spelling is found', () => {
  test.each<[name: string, lang: string | undefined, text: string]>([
    ['World Health Organisation', 'en', 'the [World Health Organization], the [WORLD HEALTH ORGANIZATION]'],
    ['Organization for Standardization', 'en', 'the [Organisation for Standardisation]'],
    ['Institute of Catalysing Reforms', 'en', 'the [Institute of Catalysing Reforms]'],
    ['Network of Industrialised States', 'en', 'the [Network of Industrialized States]'],
    ['Fund for Raised Beaches', 'en', 'the [Fund for Raised Beaches], not the Fund for Raized Beaches'],
    ['Centre for Defence Programmes', 'en', 'the [Center for Defense Programs], the [Center for Defence Programmes]'],
    ['International Labour Office', 'en', 'the [International Labor Office]'],
    ['Food and Agriculture Board', 'en', 'the [Food & Agriculture Board]'],
    ['Smith & Sons', 'en', '[Smith and Sons], [Smith&Sons]'],
    ['The Global Fund', 'en', 'the [Global Fund], [The Global Fund]'],
    ['Internationaler Währungsfonds', 'de', 'des [Internationalen Währungsfonds], der [Internationale Währungsfonds]'],
    [
      'Deutscher Bundestag',
      'de',
      'des [Deutschen Bundestages] und des [Deutschen Bundestags], im [Deutschen Bundestag]',
    ],
    ['Europäisches Parlament', 'de', 'das [Europäische Parlament], des [Europäischen Parlaments]'],
    ['Vereinte Nationen', 'de', 'die [Vereinten Nationen]'],
    ['Bundesrat', 'de', 'des [Bundesrats], des [Bundesrates], der [Bundesrat]'],
    ['Weltbank', 'de', 'der [Weltbank]-Chef, die [Weltbank]'],
    ['Rotes Kreuz', 'de', 'des [Roten Kreuzes], ein [Rotes-Kreuz]-Helfer'],
    ['Bundestag', 'en', 'not des Bundestages where the name is English'],
    [
      'Всемирный банк',
      'ru',
      '[Всемирный банк], [Всемирного банка], [Всемирному банку], [Всемирным банком], о [Всемирном банке]',
    ],
    [
      'Всемирная торговая организация',
      'ru',
      'во [Всемирной торговой организации], [Всемирную торговую организацию], с [Всемирной торговой организацией]',
    ],
    ['Организация Объединённых Наций', 'ru', '[Организации Объединенных Наций], [Организацию Объединённых Наций]'],
    ['Европейский союз', 'ru', '[Европейского союза], [Европейским союзом]'],
    ['Международное агентство', 'ru', '[Международного агентства], [Международным агентством]'],
    ['Министерство обороны', 'ru', '[Министерства обороны], в [Министерстве обороны]'],
    ['البنك الدولي', 'ar', '[والبنك الدولي] [بالبنك الدولي] [للبنك الدولي] [البنك الدولي]'],
    ['منظمة الصحة', 'ar', '[لمنظمة الصحة] [ومنظمة الصحة]'],
    ['הבנק העולמי', 'he', '[והבנק העולמי] [בבנק העולמי] [שהבנק העולמי] [מהבנק העולמי]'],
  ])('%s (%s): %s', (name, lang, text) => expect(marked(name, lang, text)).toBe(text));

  test('dotted, of an acronym', () => {
    expect(marked('WTO', 'en', 'the [W.T.O.] said, the [W.T.O]’s', 'acronym')).toBe('the [W.T.O.] said, the [W.T.O]’s');
  });
});

test('of a hostile name only a few are made', () => {
  const name = Array.from({ length: 20 }, () => 'centre').join(' & ');
  expect(variantsOf(name, 'full', 'en').length).toBeLessThanOrEqual(16);
});
