import { expect, it } from 'vitest';
import { draftIn, editedIn, fragmentFor, fragmentOf } from './draft.ts';

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

it.each(['newsgloss:wto', 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab'])(
  'carries the id of what is edited: %s',
  (id) => {
    const fragment = fragmentFor({ is: 'edit', entity: id });
    expect(editedIn(fragment)).toBe(id);
    expect(draftIn(fragment)).toBeUndefined();
  },
);

it('carries a draft as a wish, too', () => {
  const draft = { name: 'National Grain Board', acronym: 'NGB' };
  const fragment = fragmentFor({ is: 'add', draft });
  expect(draftIn(fragment)).toEqual(draft);
  expect(editedIn(fragment)).toBeUndefined();
});

it.each(['', 'edit', 'edit?', 'edit?id=', 'edit?id=wto', 'edit?id=a:b&name=x', `edit?id=a:${'b'.repeat(120)}`])(
  'edits nothing by %j',
  (fragment) => expect(editedIn(fragment)).toBeUndefined(),
);
