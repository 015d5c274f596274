import { describe, expect, it } from 'vitest';
import { byWordOverlap, plainMatch, schwartzHearst } from './bench-reading/baselines.ts';
import { scoreDefinitions, scoreMeanings, scoreOrganisations } from './bench-reading/scores.ts';
import { halfOf } from './bench-reading/sets.ts';

describe('the baselines', () => {
  it('find what Schwartz & Hearst find', () => {
    const found = (text: string) =>
      schwartzHearst(text).map((one) => [text.slice(one.start, one.end), text.slice(one.longStart, one.longEnd)]);
    expect(found('the World Trade Organization (WTO) and EBU (European Broadcasting Union)')).toEqual([
      ['WTO', 'World Trade Organization'],
      ['EBU', 'European Broadcasting Union'],
    ]);
    expect(found('Paris (AFP) and (2023)')).toEqual([]);
  });
  it('match plainly, the longest name between characters of no word', () => {
    const text = 'The UN Women of the UN, UNO and un.';
    const at = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));
    expect(at(plainMatch(text, ['UN', 'UN Women']))).toEqual(['UN Women', 'UN']);
    expect(at(plainMatch(text, ['UN'], true))).toEqual(['UN', 'UN', 'un']);
  });
  it('choose by words in common', () =>
    expect(byWordOverlap('rice and mills', ['Tea Board', 'rice mill'])).toBe('rice mill'));
});

describe('the scores', () => {
  const text = 'The World Trade Organization (WTO) and the WHO.';
  const acronyms = [{ start: 30, end: 33, longStart: 4, longEnd: 28 }];
  it('count definitions, exact and overlapping', () => {
    const near = [{ start: 30, end: 33, longStart: 10, longEnd: 28 }];
    const { exact, overlap } = scoreDefinitions([{ id: 1, text, acronyms }], [near]);
    expect(exact).toMatchObject({ right: 0, wrong: 1, missed: 1, f1: 0 });
    expect(overlap).toMatchObject({ right: 1, wrong: 0, missed: 0, f1: 1 });
  });
  it('leave out what a set does not list', () => {
    const other = [{ start: 43, end: 46, longStart: 4, longEnd: 9 }];
    const counted = (ignoreUnlisted: boolean) =>
      scoreDefinitions([{ id: 1, text, acronyms, ignoreUnlisted }], [other]).exact.wrong;
    expect([counted(false), counted(true)]).toEqual([1, 0]);
  });
  it('count organisations by their names: others are neutral, what is none is wrong', () => {
    const mentions = [
      { start: 30, end: 33, type: 'ORG' },
      { start: 43, end: 46, type: 'ORG' },
    ];
    const found = [
      { start: 43, end: 46 },
      { start: 0, end: 3 },
    ];
    expect(scoreOrganisations([{ id: 1, text, mentions }], [found], new Set(['WTO']))).toMatchObject({
      right: 0,
      wrong: 1,
      missed: 1,
    });
  });
  it('count meanings of those answered', () => {
    const asked = [
      { start: 1, end: 2, longForm: 'a' },
      { start: 3, end: 4, longForm: 'b' },
    ];
    const answers = [
      { start: 1, longForm: 'a' },
      { start: 3, longForm: null },
    ];
    expect(scoreMeanings([{ id: 1, text, acronyms: asked }], [answers])).toMatchObject({ accuracy: 1, coverage: 0.5 });
  });
  it('part a set in two', () => {
    const texts = Array.from({ length: 200 }, (_, id) => ({ id, text }));
    const [a, b] = [halfOf(texts, 'a'), halfOf(texts, 'b')];
    expect(a.length + b.length).toBe(200);
    expect(Math.min(a.length, b.length)).toBeGreaterThan(60);
  });
});
