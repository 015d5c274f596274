/** That texts taken from others, words and treaty bodies are found where material to compare with is at hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { Entity } from '../../utils/model/entity.ts';
import { problemsAgainst } from './at-hand.ts';
import { sharedRuns } from './prose.ts';

const source = { title: 'A page', url: 'https://example.org/', retrieved: '2026-11-22' };
const entity = (more: Partial<v.InferInput<typeof Entity>> = {}): Entity =>
  v.parse(Entity, {
    id: 'newsgloss:grain',
    kind: 'organisation',
    names: [{ text: 'National Grain Board of the Northern Plains and Hills', form: 'full' }],
    label: { en: 'National Grain Board' },
    description: { en: 'a board' },
    definition: { en: 'Buys wheat and barley from farmers after the harvest and keeps it for years of need.' },
    ...more,
  });

describe('sharedRuns', () => {
  const of = (text: string, one = entity()) => sharedRuns([one], [{ name: 'a.json', text }]);

  it('finds eight words in a row, whatever their case and punctuation', () => {
    expect(of('“It BUYS wheat, and barley from farmers\\nafter the fair.”')).toEqual([
      'newsgloss:grain: shares “buys wheat and barley from farmers after the” with a.json; say it in words of your own',
    ]);
  });

  it('leaves seven alone, and an entity’s own name', () => {
    expect(of('buys wheat and barley from farmers after lunch')).toEqual([]);
    const named = entity({
      definition: { en: 'The National Grain Board of the Northern Plains and Hills keeps wheat for years of need.' },
    });
    expect(of('the National Grain Board of the Northern Plains and Hills meets', named)).toEqual([]);
  });
});

describe('problemsAgainst', () => {
  const folder = mkdtempSync(join(tmpdir(), 'at-hand-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'prose.md'), 'He buys wheat and barley from farmers after the harvest.');
  writeFileSync(join(folder, 'lemmas.txt.gz'), gzipSync('zymurgy\nWheat Belt\n'));
  writeFileSync(
    join(folder, 'bodies.json'),
    JSON.stringify([{ name: 'Grain Union', acronym: null, effective_date: '1970-01-01' }, { name: 'Barley Club' }]),
  );

  it('says what prose, words and tables have against an entity', () => {
    const founded = { property: 'founded' as const, value: { type: 'date' as const, date: '1967' }, sources: [source] };
    const bad = entity({
      names: [
        { text: 'zymurgy', form: 'short', case: 'any' },
        { text: 'Grain Union', form: 'full' },
      ],
      facts: [founded],
    });
    expect(problemsAgainst(folder, [bad])).toEqual([
      expect.stringContaining('shares “buys wheat and barley from farmers after the”'),
      expect.stringContaining('shares “wheat and barley from farmers after the harvest”'),
      expect.stringContaining('“zymurgy” is a word of the list'),
      expect.stringContaining('the table at hand knows when it came into force'),
    ]);
  });

  it('takes the word of a note for what made a body of the table', () => {
    const founded = { property: 'founded' as const, value: { type: 'date' as const, date: '1967' }, sources: [source] };
    const names = [{ text: 'Grain Union', form: 'full' as const }];
    const definition = { en: 'Fills the barns of the plains in good years, and opens them in bad ones.' };
    expect(problemsAgainst(folder, [entity({ names, definition, facts: [founded] })])).toHaveLength(1);
    const noted = { ...founded, note: 'by a resolution' };
    expect(problemsAgainst(folder, [entity({ names, definition, facts: [noted] })])).toEqual([]);
  });

  it('has nothing against one of its own', () => {
    const own = entity({
      definition: { en: 'Fills the barns of the plains in good years, and opens them in bad ones.' },
      names: [
        { text: 'Zymurgy', form: 'short' },
        { text: 'Barley Club', form: 'full' },
      ],
      facts: [{ property: 'founded', value: { type: 'date', date: '1967' }, sources: [source] }],
    });
    expect(problemsAgainst(folder, [own])).toEqual([]);
  });
});
