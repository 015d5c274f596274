import { expect, it } from 'vitest';
import { UNSET } from './limits.ts';
import { settingsOf } from './settings.ts';

it.each([undefined, null, 'broken', 7, []])('%j is as nothing set', (stored) => {
  expect(settingsOf(stored)).toEqual(UNSET);
});

it('keeps every field that can be right, and only those', () => {
  expect(
    settingsOf({
      where: 'everywhere',
      sites: { 'example.org': 'off', 'no site!': 'on', 'example.com': 'maybe' },
      density: 'first',
      delay: -1,
      languages: ['vi', 'fr'],
      later: true,
    }),
  ).toEqual({ ...UNSET, sites: { 'example.org': 'off' }, density: 'first', languages: ['vi', 'fr'] });
});

it('takes sites as none where they are no list of sites', () => {
  expect(settingsOf({ sites: 'example.org', where: 'sites' })).toEqual({ ...UNSET, where: 'sites' });
});
