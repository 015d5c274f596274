import { describe, expect, test } from 'vitest';
import type { CaseRule, Form } from '../model/name.ts';
import { dangersOf } from './dangers.ts';
import { add, compile, open, type NameEntry } from './dictionary.ts';
import { FIRST_OWN, payloadOf } from './payloads.ts';

const entry = (text: string, entity: number, form: Form = 'acronym', rule: CaseRule = 'exact'): NameEntry => ({
  text,
  form,
  case: rule,
  payload: payloadOf(entity, 0),
});
const dictionary = open(
  compile([
    entry('GII', 3),
    entry('GII', 9),
    entry('World Bank', 12, 'full', 'titled'),
    entry('consumer price index', 15, 'full', 'any'),
  ]),
);
add(dictionary, [entry('GII', FIRST_OWN)]);

const dangers = (text: string, form: Form = 'acronym', rule?: CaseRule) =>
  dangersOf({ text, form, ...(rule && { case: rule }) }, dictionary).map(({ danger }) => danger);

describe('a name is dangerous', () => {
  test.each<[string, Form, CaseRule | undefined, string[]]>([
    ['X', 'acronym', undefined, ['letter']],
    ['é', 'short', 'any', ['letter']],
    ['7', 'short', 'any', ['letter']],
    ['a', 'short', 'any', ['letter', 'word']],
    ['who', 'short', 'any', ['word']],
    ['Who', 'short', undefined, ['word']],
    ['who', 'acronym', 'exact', ['word']],
    ['WHO', 'acronym', 'any', ['word']],
    ['The Who', 'full', undefined, ['word']],
    ['…!', 'full', undefined, ['nothing']],
    ['gii', 'acronym', 'exact', []],
    ['GII', 'acronym', undefined, ['duplicate']],
    ['WORLD BANK', 'full', undefined, ['duplicate']],
    ['The World Bank', 'full', undefined, ['duplicate']],
  ])('%s as %s name, case %s: %j', (text, form, rule, expected) => {
    expect(dangers(text, form, rule)).toEqual(expected);
  });
});

test('is not dangerous: an acronym in capitals, a name of several words, a Chinese character', () => {
  expect(dangers('WHO')).toEqual([]);
  expect(dangers('NGB')).toEqual([]);
  expect(dangers('World Bank of Grain', 'full')).toEqual([]);
  expect(dangers('法', 'short')).toEqual([]);
});

test('a duplicate says whose name it is', () => {
  const name = { text: 'GII', form: 'acronym' } as const;
  expect(dangersOf(name, dictionary)).toEqual([{ danger: 'duplicate', entities: [3, 9, FIRST_OWN] }]);
});

test('a name that only holds another one is no duplicate', () => {
  expect(dangers('GII Board', 'full')).toEqual([]);
  expect(dangers('Old GII', 'full')).toEqual([]);
});
