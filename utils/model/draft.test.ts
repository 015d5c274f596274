import { expect, it } from 'vitest';
import { draftKeyIn, editedIn, fragmentOfDraft, fragmentOfEdit } from './draft.ts';

const KEY = '0d0f0a52-6b1c-4a7f-9b1e-0123456789ab';

it('names a draft by its key alone', () => {
  expect(draftKeyIn(fragmentOfDraft(KEY))).toBe(KEY);
  expect(editedIn(fragmentOfDraft(KEY))).toBeUndefined();
});

it.each(['', 'add', 'add?', 'add?name=x', 'add?draft=x', `add?draft=${KEY}&name=x`, `glossary?draft=${KEY}`])(
  'takes no draft from %j',
  (fragment) => expect(draftKeyIn(fragment)).toBeUndefined(),
);

it.each(['newsgloss:wto', 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab'])(
  'carries the id of what is edited: %s',
  (id) => {
    const fragment = fragmentOfEdit(id);
    expect(editedIn(fragment)).toBe(id);
    expect(draftKeyIn(fragment)).toBeUndefined();
  },
);

it.each(['', 'edit', 'edit?', 'edit?id=', 'edit?id=wto', 'edit?id=a:b&name=x', `edit?id=a:${'b'.repeat(120)}`])(
  'edits nothing by %j',
  (fragment) => expect(editedIn(fragment)).toBeUndefined(),
);
