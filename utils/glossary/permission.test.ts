import { expect, test } from 'vitest';
import { refusalOf } from './permission.ts';

const article = { isOurs: false, isPrivate: false };
const ours = { isOurs: true, isPrivate: false };

test('a card in an article may hide, know and choose, and take that back; nothing else', () => {
  expect(refusalOf(article, ['mute', 'known', 'choice'])).toBeUndefined();
  expect(refusalOf(article, ['mute * newsgloss:wto', 'choice news.example GII'])).toBeUndefined();
  for (const other of ['term', 'edit', 'term mine:1', 'edit newsgloss:wto', '', 'settings'])
    expect(refusalOf(article, ['mute', other])).toBe('foreign');
});

test('our own pages may do all', () => {
  expect(refusalOf(ours, ['term', 'edit', 'mute', 'known', 'choice'])).toBeUndefined();
});

test('nobody may in a private window', () => {
  expect(refusalOf({ ...ours, isPrivate: true }, ['mute'])).toBe('private');
  expect(refusalOf({ ...article, isPrivate: true }, ['term'])).toBe('private');
});
