/** That the report finds what has run out, what is old, and what has no source. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { head, members, readOn, type EntitySource } from '../../packs/define.ts';
import { Entity } from '../../utils/model/entity.ts';
import { adviceFor } from './advice.ts';
import { reportOf } from './report.ts';

const page = readOn('2026-11-22');
const source = page('A page', 'https://example.org/a', '2024-05-01');
const undated = page('Another page', 'https://example.org/b');

const entity = (slug: string, more: Partial<EntitySource> = {}): Entity =>
  v.parse(Entity, {
    id: `newsgloss:${slug}`,
    kind: 'organisation',
    names: [{ text: slug, form: 'full', lang: 'en' }],
    label: { en: slug },
    description: { en: 'an organisation' },
    definition: { en: 'Does something that takes more than forty characters to say.' },
    ...more,
  } satisfies EntitySource);

const TODAY = '2026-11-22';
/** The lines under a heading, the addresses left out. */
function under(heading: string, ...entities: Entity[]): string[] {
  const [, rest = ''] = reportOf(entities, TODAY).split(`\n${heading}`);
  const lines = rest.split('\n').slice(1);
  const end = lines.findIndex((line) => !line.startsWith(' '));
  return lines.slice(0, end < 0 ? undefined : end).filter((line) => !line.startsWith('    '));
}

describe('the report', () => {
  const runOut = (...heads: ReturnType<typeof head>[]) => under('Run out', entity('a', { facts: heads }));

  it('names what ran out, and what will within half a year, with its source', () => {
    const soon = head('Head', 'Soon', { from: '2022', expires: '2027-05-24' }, source);
    expect(runOut(head('Head', 'Gone', { from: '2020', expires: '2026-09-30' }, source))).toEqual([
      '  newsgloss:a: Head Gone, ran out on 2026-09-30',
    ]);
    expect(runOut(soon)).toEqual(['  newsgloss:a: Head Soon, until 2027-05-24']);
    expect(reportOf([entity('a', { facts: [soon] })], TODAY)).toContain('\n    https://example.org/a');
    expect(runOut(head('Head', 'Later', { from: '2022', expires: '2027-05-25' }, source))).toEqual([]);
  });

  it('says nothing of those who have a successor', () => {
    const gone = head('Head', 'Gone', { from: '2020', expires: '2026-09-30' }, source);
    expect(runOut(gone, head('Head', 'New', { asOf: '2026-10-01' }, source))).toEqual([]);
    expect(runOut(gone, head('Deputy', 'Other', { asOf: '2026-10-01' }, source))).toHaveLength(1);
    expect(runOut(head('Head', 'Gone', { from: '2020', to: '2026', expires: '2026-09-30' }, source))).toEqual([]);
  });

  it('names old counts and indices that are due', () => {
    const counts = (asOf: string) => under('Counts', entity('a', { facts: [members(7, { asOf }, source)] }));
    expect(counts('2023')).toEqual(['  newsgloss:a: 7 members, seen 2023']);
    expect(counts('2025')).toEqual([]);
    const index = (published: string) =>
      under(
        'Indices',
        entity('a', {
          kind: 'index',
          series: { measure: 'rank', editions: [{ label: 'X', published, complete: false, sources: [source] }] },
        }),
      );
    expect(index('2025-10')).toEqual(['  newsgloss:a: X edition of 2025-10; a newer one may be out']);
    expect(index('2026-10')).toEqual([]);
  });

  it('leaves the counts of what has ended alone', () => {
    const facts = [members(128, { asOf: '1994-12-31' }, source)];
    expect(under('Counts', entity('a', { facts, to: '1994-12-31' }))).toEqual([]);
  });

  it('names who was announced, and never seen in office', () => {
    const facts = [head('Head', 'New', { from: '2024-05-02' }, source)];
    expect(under('Changes of office', entity('a', { facts }))).toEqual([
      expect.stringContaining('newsgloss:a: New, from 2024-05-02'),
    ]);
  });

  it('counts kinds, languages and ages, and names what has no source', () => {
    const facts = [members(7, { asOf: '2026-01-01' }, source), head('Head', 'Old', { from: '2010' }, undated)];
    const report = reportOf([entity('a', { facts }), entity('b', { kind: 'concept' })], TODAY);
    expect(report).toContain('2 entities: concept 1, organisation 1');
    expect(report).toContain('2 names: en 2');
    expect(report).toContain('counts and office holders: over 5 years 1, under 1 year 1');
    expect(report).toContain('Entities without a source (a fact, a series or a link): 1\n');
    expect(under('Entities without', entity('b'))).toEqual(['  newsgloss:b']);
  });
});

describe('advice', () => {
  it('says what readers ask for and the entity lacks', () => {
    const bare = adviceFor(entity('a', { facts: [members(7, { asOf: '2026' }, undated)] }));
    expect(bare).toContain('no signed or inForce or founded: add it where a good source has it');
    expect(bare).toContain('no name in fr');
    expect(bare).toContain('members rests on one page without a date: a second source would do it good');
    expect(adviceFor(entity('a', { facts: [members(7, { asOf: '2026' }, source)] })).join()).not.toContain('members');
  });
});
