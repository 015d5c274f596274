import { expect, it } from 'vitest';
import { UNSET } from './limits.ts';
import { settingsOf, sitesWith } from './settings.ts';

it.each([undefined, null, 'broken', 7, []])('%j is as nothing set', (stored) => {
  expect(settingsOf(stored)).toEqual(UNSET);
});

it('keeps every field that can be right, and only those', () => {
  expect(
    settingsOf({
      where: 'everywhere',
      sites: { 'example.org': 'off', 'my_news.example.org': 'off', 'no site!': 'on', 'example.com': 'maybe' },
      density: 'first',
      delay: -1,
      languages: ['vi', 'fr'],
      later: true,
    }),
  ).toEqual({
    ...UNSET,
    sites: { 'example.org': 'off', 'my_news.example.org': 'off' },
    density: 'first',
    languages: ['vi', 'fr'],
  });
});

it('leaves out a language that Intl refuses, and keeps the others', () => {
  expect(settingsOf({ languages: ['vi', 'zh-cmn-Hans', 7, 'en-us-utf8', 'fr'] }).languages).toEqual(['vi', 'fr']);
  expect(settingsOf({ languages: 'vi' }).languages).toEqual([]);
});

it('takes sites as none where they are no list of sites', () => {
  expect(settingsOf({ sites: 'example.org', where: 'sites' })).toEqual({ ...UNSET, where: 'sites' });
});

it('keeps a site off until it is switched on again', () => {
  const sites = sitesWith(UNSET, 'example.org', false);
  expect(sites).toEqual({ 'example.org': 'off' });
  expect(sitesWith({ ...UNSET, sites }, 'example.org', true)).toEqual({});
});

it('names the site where only named ones are read', () => {
  const settings = { where: 'sites', sites: { 'example.com': 'on' } } as const;
  expect(sitesWith(settings, 'example.org', true)).toEqual({ 'example.com': 'on', 'example.org': 'on' });
  expect(sitesWith(settings, 'example.com', false)).toEqual({ 'example.com': 'off' });
});
