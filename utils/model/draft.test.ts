import { expect, it } from 'vitest';
import { draftIn, fragmentOf } from './draft.ts';

it('carries a draft through an address', () => {
  const draft = {
    name: 'National Grain Board & Co. #1',
    acronym: 'NGB',
    quote: '“100 %” \u2014 c’est l’Office',
    lang: 'fr',
  };
  expect(draftIn(fragmentOf(draft))).toEqual(draft);
});

it.each(['', 'add', 'add?', 'add?name=x&site=example.org', `add?name=${'x'.repeat(301)}`, 'glossary?name=x'])(
  'takes nothing from %j',
  (fragment) => expect(draftIn(fragment)).toBeUndefined(),
);
