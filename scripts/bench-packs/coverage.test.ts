import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Entity } from '../../utils/model/entity.ts';
import { compile, open } from '../../utils/names/dictionary.ts';
import { entriesOf } from '../../utils/names/entries.ts';
import { groupsOf } from './coverage.ts';
import { scoreOf } from './linked.ts';

const who = v.parse(Entity, {
  id: 'newsgloss:who',
  wikidata: 'Q7817',
  kind: 'organisation',
  names: [
    { text: 'World Health Organization', form: 'full', lang: 'en' },
    { text: 'WHO', form: 'acronym', lang: 'en' },
  ],
  label: { en: 'World Health Organization' },
  description: { en: 'a health body' },
  definition: { en: 'Leads the work of governments against what makes people ill.' },
});
const pack = { entities: [who], dictionary: open(compile(entriesOf(who, 0))) };

describe('groupsOf', () => {
  const named = (surfaces: string[]) => surfaces.map((surface, index) => ({ surface, document: `d${index}` }));
  const groups = (surfaces: string[], least = 2) =>
    groupsOf(named(surfaces), pack, { aside: new Set(['Grain Party']), least });

  it('puts the names of an entity together, whatever stands around them', () => {
    expect(groups(['the WHO', 'World Health Organisation', 'WHO’s'])).toEqual([
      { name: 'newsgloss:who', documents: 3, held: true, aside: false },
    ]);
  });

  it('keeps what many documents name, and tells what is left aside', () => {
    expect(groups(['Grain Board', 'the grain board', 'Grain Party', 'Grain Party', 'Other'])).toEqual([
      { name: 'Grain Board', documents: 2, held: false, aside: false },
      { name: 'Grain Party', documents: 2, held: false, aside: true },
    ]);
  });
});

describe('scoreOf', () => {
  const text = 'A statement.\nThe WHO said so, and the World Health Organization wrote it. The WHO left.';
  const at = (surface: string, uri: string, from = 0) => {
    const start = text.indexOf(surface, from);
    return { start, end: start + surface.length, surface, uri };
  };
  const score = (mentions: ReturnType<typeof at>[], span?: [number, number]) => {
    const { errors: _, ...counts } = scoreOf([{ id: 'a', text, mentions, ...(span && { span }) }], pack, '2026-11-22');
    return counts;
  };
  const first = at('WHO', 'wd:Q7817');
  const full = at('World Health Organization', 'wd:Q7817');

  it('counts right, wrong and missed links', () => {
    expect(score([first, full])).toEqual({ right: 2, wrong: 1, missed: 0 });
    expect(score([{ ...first, uri: 'wd:Q1' }, full])).toEqual({ right: 1, wrong: 2, missed: 0 });
    expect(score([first, full, at('statement', 'wd:Q7817')])).toEqual({ right: 2, wrong: 1, missed: 1 });
  });

  it('looks at the annotated part only', () => {
    expect(score([first, full], [0, text.indexOf(', and')])).toEqual({ right: 1, wrong: 0, missed: 0 });
  });
});
