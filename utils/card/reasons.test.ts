import { expect, test } from 'vitest';
import { genderInequality, gii, pii, wipo } from '../../tests/fixtures/entities.ts';
import { english } from '../../tests/fixtures/english.ts';
import type { Reason } from '../model/reading.ts';
import { reasonText } from './reasons.ts';

const text = (reason: Reason | undefined, others = [genderInequality]) =>
  reasonText(reason, others, undefined, english);

test('each ground has its sentence', () => {
  expect(text({ why: 'definedHere', quote: 'GII (Global Innovation Index)' })).toBe(
    'Not the Gender Inequality Index: the article writes “GII (Global Innovation Index)”.',
  );
  expect(text({ why: 'namedElsewhere', surface: 'Global Innovation Index' })).toBe(
    'Not the Gender Inequality Index: the article also writes “Global Innovation Index”.',
  );
  expect(text({ why: 'context', words: ['patent', 'innovation', 'treaty', 'Geneva'] })).toBe(
    'Not the Gender Inequality Index: the article speaks of “patent”, “innovation” and “treaty”.',
  );
  expect(text({ why: 'context', words: [] })).toBe(
    'Not the Gender Inequality Index: the article also names what this one belongs with.',
  );
});

test('what the reader has chosen is said, also where nothing else is left to mean', () => {
  expect(text({ why: 'chosen', scope: 'article' })).toBe('You chose this meaning for this article.');
  expect(text({ why: 'chosen', scope: 'site' })).toBe('You chose this meaning on this site.');
  expect(text({ why: 'chosen', scope: 'everywhere' }, [])).toBe('You chose this meaning everywhere.');
});

test('is not given where there is nothing else to mean, or nothing was decided', () => {
  expect(text({ why: 'definedHere', quote: 'x' }, [])).toBeUndefined();
  expect(text({ why: 'undecided' })).toBeUndefined();
  expect(text({ why: 'onlyMeaning' })).toBeUndefined();
  expect(text(undefined)).toBeUndefined();
});

test('names two other meanings and counts the rest', () => {
  const reason: Reason = { why: 'context', words: ['patent'] };
  expect(text(reason, [genderInequality, pii])).toMatch(
    /^Not the Gender Inequality Index or the Provincial Innovation Index: /u,
  );
  expect(text(reason, [genderInequality, pii, gii])).toMatch(/^Not the G.*, the P.* or 1 other meaning: /u);
  expect(text(reason, [genderInequality, pii, gii, wipo])).toMatch(/ or 2 other meanings: /u);
});

test('quotes the defining words alone', () => {
  const quote = '… the Strategy, the Global Innovation Index (GII) and the development of …';
  const definition = { short: 'GII', long: 'Global Innovation Index', quote };
  expect(reasonText({ why: 'definedHere', quote }, [genderInequality], definition, english)).toMatch(
    /writes “Global Innovation Index \(GII\)”\.$/u,
  );
  const reversed = { ...definition, quote: 'GII (Global Innovation Index)' };
  expect(reasonText({ why: 'definedHere', quote: reversed.quote }, [genderInequality], reversed, english)).toMatch(
    /“GII \(Global Innovation Index\)”/u,
  );
});
