import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it, test } from 'vitest';
import { english } from '../../tests/fixtures/english.ts';
import { languageName, languagesFor } from '../facts/wording.ts';
import { isLanguage, LANGUAGE } from './language.ts';
import { Edit, OwnTerm } from './record.ts';
import { Language } from './text.ts';

it.each(['en', 'vi', 'zh-Hans', 'pt-BR', 'es-419', 'de-1996', 'sl-rozaj-biske'])('%s is a language', (tag) =>
  expect(v.is(Language, tag)).toBe(true),
);

it.each(['zh-cmn-Hans', 'en-us-utf8', 'de-1996-1996', 'EN', 'en_US', 'english', 'en-', ''])('%s is none', (tag) =>
  expect(v.is(Language, tag)).toBe(false),
);

test('Intl throws at no language', () => {
  const subtag = fc.string({ unit: fc.constantFrom(...'abcdinsZ019'), minLength: 1, maxLength: 9 });
  const tag = fc
    .tuple(fc.constantFrom('en', 'zh', 'qqq', 'x'), fc.array(subtag, { maxLength: 3 }))
    .map(([language, more]) => [language, ...more].join('-'));
  fc.assert(
    fc.property(tag, (one) => {
      fc.pre(isLanguage(one));
      expect(() => [languageName(one, english), languagesFor({ ...english, languages: [one] })]).not.toThrow();
    }),
  );
});

test('a word of the reader’s is not lost with what an earlier version took for its language', () => {
  const named = { label: 'A', names: [{ text: 'A', form: 'full' }], changed: 1 };
  const term = {
    ...named,
    type: 'term',
    id: `mine:${crypto.randomUUID()}`,
    kind: 'concept',
    lang: 'zh-cmn-Hans',
    tags: [],
  };
  expect(LANGUAGE.test(term.lang)).toBe(true);
  expect(v.parse(OwnTerm, term)).toEqual({ ...term, lang: 'zh' });
  expect(v.parse(OwnTerm, { ...term, lang: 'zh-Hans' }).lang).toBe('zh-Hans');
  expect(v.is(OwnTerm, { ...term, lang: 'EN_us' })).toBe(false);
  const edit = { type: 'edit', entity: 'test:gii', lang: 'en-us-utf8', fields: { label: 'A' }, changed: 1 };
  expect(v.parse(Edit, edit).lang).toBe('en');
});
