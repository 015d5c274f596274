import * as v from 'valibot';
import { expect, it } from 'vitest';
import { VIEWS } from '../../tests/fixtures/card-views.ts';
import { Draft } from '../model/draft.ts';
import { draftOf } from './draft.ts';

it('has the names and the words of the article', () =>
  expect(draftOf({ ...VIEWS.defined, key: 'text:NGB', lang: 'en-GB' })).toEqual({
    name: VIEWS.defined.title,
    acronym: 'NGB',
    quote: VIEWS.defined.quote,
    lang: 'en-GB',
  }));

it.each([
  [
    'a name, a quotation and an acronym without end',
    { title: 'x'.repeat(999), quote: 'y'.repeat(999), key: `text:${'Z'.repeat(41)}` },
  ],
  ['a language that is none', { lang: 'EN_us; x' }],
  ['a language that is only written like one', { lang: 'zh-cmn-Hans' }],
  ['an own key', { key: 'mine:1' }],
])('is a draft whatever the page says: %s', (_, change) =>
  expect(v.safeParse(Draft, draftOf({ ...VIEWS.defined, ...change })).success).toBe(true),
);
