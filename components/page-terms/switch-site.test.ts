import { expect, it } from 'vitest';
import { UNSET } from '../../utils/model/limits.ts';
import { switched } from './switch-site.ts';

it('keeps a site off until it is switched on again', () => {
  const off = switched(undefined, 'example.org', false);
  expect(off).toEqual({ ...UNSET, sites: { 'example.org': 'off' } });
  expect(switched(off, 'example.org', true)).toEqual(UNSET);
});

it('names the site where only named ones are read', () => {
  const settings = { where: 'sites', sites: { 'example.com': 'on' } } as const;
  expect(switched(settings, 'example.org', true)).toMatchObject({
    sites: { 'example.com': 'on', 'example.org': 'on' },
  });
  expect(switched(settings, 'example.com', false)).toMatchObject({ sites: { 'example.com': 'off' } });
});

it('keeps what it does not know', () => {
  const later = { where: 'every', sites: {}, later: 'all' } as const;
  expect(switched('broken', 'example.org', true)).toEqual(UNSET);
  expect(switched(later, 'example.org', false)).toEqual({ ...UNSET, ...later, sites: { 'example.org': 'off' } });
});
