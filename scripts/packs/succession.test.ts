/** That dates which no page can bear out are found, and those that one does are left alone. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { head, parent, publishedBy, readOn, type EntitySource } from '../../packs/define.ts';
import { Entity } from '../../utils/model/entity.ts';
import { adviceFor } from './advice.ts';
import { entityProblems } from './entity-checks.ts';

const page = readOn('2026-11-22');
const undated = page('A page', 'https://example.org/a');
const before = page('Elected', 'https://example.org/b', '2025-03-20');
const after = page('In office', 'https://example.org/c', '2025-07');

const holding = (...facts: NonNullable<EntitySource['facts']>): Entity =>
  v.parse(Entity, {
    id: 'newsgloss:a',
    kind: 'organisation',
    names: [{ text: 'AXQ', form: 'acronym', lang: 'en' }],
    label: { en: 'a' },
    description: { en: 'an organisation' },
    definition: { en: 'Does something that takes more than forty characters to say.' },
    facts,
  } satisfies EntitySource);
const problems = (...facts: NonNullable<EntitySource['facts']>): string[] => entityProblems(holding(...facts));

describe('parents and publishers', () => {
  const unended = [expect.stringContaining('two values of different dates have no end')];

  it('end where another has followed', () => {
    const now = parent('finance', { asOf: '2026-01-05' }, after);
    expect(problems(parent('planning', { asOf: '2020-07-03' }, undated), now)).toEqual(unended);
    expect(problems(parent('planning', { asOf: '2020-07-03', to: '2025-02-28' }, undated), now)).toEqual([]);
    expect(problems(publishedBy('INSEAD', { from: '2007' }, undated), publishedBy('WIPO', {}, undated))).toEqual(
      unended,
    );
  });

  it('may be several at once', () => {
    expect(problems(publishedBy('INSEAD', {}, undated), publishedBy('Cornell', {}, undated))).toEqual([]);
    expect(problems(parent('b', {}, undated), publishedBy('INSEAD', { from: '2007' }, undated))).toEqual([]);
  });
});

describe('office holders', () => {
  const next = head('Chair', 'Next', { from: '2025-07-01' }, after);

  it('are not seen on just the last day of a term', () => {
    const last = (asOf: string): string[] => problems(head('Chair', 'Last', { asOf }, undated), next);
    expect(last('2025-06-30')).toEqual([
      expect.stringContaining("asOf 2025-06-30 is the day before the successor's first"),
    ]);
    expect(last('2025-06-29')).toEqual([]);
    expect(last('2025-06')).toEqual([]);
    expect(problems(head('Deputy', 'Other', { asOf: '2025-06-30' }, undated), next)).toEqual([]);
    expect(problems(head('Chair', 'Last', { from: '2017', to: '2025-06-30' }, undated), next)).toEqual([]);
  });

  const announced = (...facts: NonNullable<EntitySource['facts']>): string[] =>
    adviceFor(holding(...facts)).filter((advice) => advice.includes('every source is older'));

  it('are better borne out by a page of after the change', () => {
    const elected = head('Chair', 'Next', { from: '2025-07-01' }, before);
    expect(announced(elected)).toEqual([expect.stringContaining('Next, from 2025-07-01')]);
    expect(announced(next)).toEqual([]);
    expect(announced(head('Chair', 'Next', { from: '2025-07-01' }, before, undated))).toEqual([]);
    const last = head('Chair', 'Last', { from: '2017', to: '2025-06-30' }, before);
    expect(announced(last)).toEqual([expect.stringContaining('Last, to 2025-06-30')]);
    expect(announced(last, elected)).toHaveLength(2);
    expect(announced(last, next)).toEqual([]);
  });
});
