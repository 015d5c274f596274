import { expect, test } from 'vitest';
import { genderInequality, gii, pii } from '../../tests/fixtures/entities.ts';
import { english } from '../../tests/fixtures/english.ts';
import { buildChoice, buildDefined } from './unknown.ts';

const date = { day: '2023-07-12', origin: 'jsonLd' } as const;

test('what only the article defines is called and quoted as it does', () => {
  const quote = '… the powerful National Grain Board (NGB) said on Monday …';
  expect(
    buildDefined(
      { short: 'NGB', long: 'National Grain Board', quote },
      { key: 'text:NGB', date, lang: 'en-GB', words: english },
    ),
  ).toEqual({
    key: 'text:NGB',
    kind: 'defined',
    title: 'National Grain Board',
    subtitle: 'NGB · defined in this article; in none of your packs',
    lang: 'en-GB',
    facts: [],
    notes: [],
    quote,
    factsFor: 'Facts for 12 July 2023',
    factsForTitle: 'Date from the page (JSON-LD)',
  });
});

test('a choice shows each meaning with what it is', () => {
  const view = buildChoice('GII', [gii, genderInequality], { key: 'choice:GII', words: english });
  expect(view).toMatchObject({
    kind: 'choice',
    title: 'GII: two meanings fit',
    subtitle: 'The article does not say which',
    factsFor: 'Latest facts',
    surface: 'GII',
  });
  expect(view.meanings?.[1]).toEqual({
    key: 'test:gender-inequality',
    title: 'Gender Inequality Index',
    description: 'yearly index, by the UN Development Programme',
    definition: 'Measures what inequality between women and men costs a country in human development.',
    lang: 'en',
  });
  expect(buildChoice('II', [gii, genderInequality, pii], { key: 'choice:II', words: english }).title).toBe(
    'II: 3 meanings fit',
  );
});
