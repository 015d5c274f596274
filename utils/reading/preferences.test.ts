import { describe, expect, test } from 'vitest';
import type { OwnRecord } from '../model/record.ts';
import { choicesIn, NO_PREFERENCES, preferencesOf } from './preferences.ts';

const choice = (entity: string, more: { site?: string; surface?: string; changed?: number } = {}): OwnRecord => ({
  type: 'choice',
  surface: 'GII',
  entity,
  changed: 1,
  ...more,
});
const chosen = (records: OwnRecord[], surface = 'GII') =>
  choicesIn({}, preferencesOf(records, 'news.example'))(surface);

describe('a choice', () => {
  const everywhere = choice('test:gii');
  const here = choice('test:gender', { site: 'news.example' });

  test('for the site goes before one for everywhere, in whichever order they come', () => {
    for (const records of [
      [everywhere, here],
      [here, everywhere],
    ])
      expect(chosen(records)).toMatchObject({ entity: 'test:gender', scope: 'site' });
    expect(chosen([everywhere])).toMatchObject({ entity: 'test:gii', scope: 'everywhere' });
  });

  test('for another site holds nowhere else', () => {
    expect(chosen([choice('test:gii', { site: 'other.example' })])).toBeUndefined();
    expect(chosen([choice('test:gii', { site: 'News.Example' })])).toMatchObject({ scope: 'site' });
  });

  test('is for the surface in any spelling, and for no other', () => {
    const records = [choice('test:prices', { surface: 'Consumer Price Index' })];
    expect(chosen(records, 'consumer\n price  index')).toMatchObject({ entity: 'test:prices' });
    expect(chosen(records, 'Consumer Price')).toBeUndefined();
  });

  test('that was made later holds, of two for spellings of the same surface', () => {
    const early = choice('test:gii', { surface: 'gii', changed: 1 });
    const late = choice('test:gender', { surface: 'GII', changed: 2 });
    expect(chosen([early, late])).toMatchObject({ entity: 'test:gender' });
    expect(chosen([late, early])).toMatchObject({ entity: 'test:gender' });
  });

  test('for the article goes before all others', () => {
    const choiceOf = choicesIn({ GII: 'test:prices' }, preferencesOf([everywhere, here], 'news.example'));
    expect(choiceOf('GII')).toEqual({ entity: 'test:prices', scope: 'article' });
    expect(choicesIn(undefined, NO_PREFERENCES)('GII')).toBeUndefined();
  });
});

test('what is hidden on a site is hidden there; what is known is known everywhere', () => {
  const records: OwnRecord[] = [
    { type: 'mute', entity: 'test:wto', changed: 1 },
    { type: 'mute', entity: 'test:who', site: 'news.example', changed: 1 },
    { type: 'mute', entity: 'test:un', site: 'other.example', changed: 1 },
    { type: 'known', entity: 'test:imf', changed: 1 },
  ];
  const { muted, known } = preferencesOf(records, 'news.example');
  expect([...muted]).toEqual(['test:wto', 'test:who']);
  expect([...known]).toEqual(['test:imf']);
});
