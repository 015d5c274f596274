import { expect, test } from 'vitest';
import { VIEWS } from '../../tests/fixtures/card-views.ts';
import { english } from '../../tests/fixtures/english.ts';
import { cardText, citations, reportText, whyMarked } from './text.ts';

const { t } = english;

test('a card as text says what the card says, a statement a line', () => {
  expect(cardText(VIEWS.organisation, t)).toBe(
    `World Intellectual Property Organization
WIPO · specialised agency of the United Nations
Runs the international treaties and filing systems for patents, trade marks, designs and copyright, and helps countries to use them.
Convention: signed 14 Jul 1967, in force 26 Apr 1970
Seat: Geneva, Switzerland
Members: 193 · Jul 2023
Director General: Daren Tang · since 1 Oct 2020
Facts for 12 July 2023`,
  );
  expect(cardText(VIEWS.index, t)).toContain('Jul 2023 (article): 48th of 132 · 2022 edition\n');
  expect(cardText(VIEWS.defined, t)).toContain('“… the powerful National Grain Board (NGB) said on Monday …”');
});

test('only a card that asks tells the other meanings', () => {
  expect(cardText(VIEWS.choice, t)).toContain(
    'Corruption Perceptions Index: yearly ranking by Transparency International',
  );
  expect(cardText(VIEWS.index, t)).not.toContain('yearly index, by the UN Development Programme');
});

test('each fact is cited with its best source, and where and when that was read', () => {
  expect(citations(VIEWS.organisation, t)).toHaveLength(4);
  expect(citations(VIEWS.organisation, t)[2]).toBe(
    'World Intellectual Property Organization, Members: 193 · Jul 2023. Source: Member States, read 22 Nov 2026, https://www.wipo.int/members/en/',
  );
  expect(citations(VIEWS.index, t)[0]).toMatch(
    /^Global Innovation Index, Jul 2023 \(article\): 48th of 132 · 2022 edition\. /u,
  );
  const unsafe = { title: 'Page', url: 'http://example.org/', date: 'read 22 Nov 2026' };
  expect(citations({ ...VIEWS.own, facts: [{ label: 'Seat', value: 'Geneva', sources: [unsafe] }] }, t)).toEqual([]);
});

test.each([
  ['organisation', 'WIPO', '“WIPO” is a name of this term. It comes from the pack “newsgloss”.'],
  ['own', 'NGB', '“NGB” is a name of this term. It is a term of your own.'],
  ['defined', 'NGB', 'The article says what “NGB” means. It is in none of your packs.'],
  ['choice', 'CPI', '“CPI” is a name of several terms.'],
] as const)('why %s is marked', (view, surface, text) => {
  expect(whyMarked(VIEWS[view], surface, t)).toBe(text);
});

test('a report holds term, words and versions, and nothing else of the page', () => {
  expect(reportText(VIEWS.index, { surface: 'GII', version: '0.1.0, abc' }, t)).toBe(
    `A mistake in Newsgloss
Term: newsgloss:gii (Global Innovation Index)
Words that were marked: “GII”
Version: 0.1.0, abc
What is wrong:`,
  );
});
