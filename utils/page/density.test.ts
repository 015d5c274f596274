import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DENSITIES, type Density } from '../model/settings.ts';
import { paintedAmong, type Placed } from './density.ts';

const at = (offset: number, key = 'newsgloss:wto', twin = false): Placed => ({ key, at: offset, twin });
const painted = (mentions: readonly Placed[], density: Density = 'spaced'): number[] =>
  [...paintedAmong(mentions, density)].map((one) => one.at);

describe('paintedAmong', () => {
  it('paints the first mention, and again after a screen of text without one that is painted', () => {
    expect(painted([at(0), at(200), at(1499), at(1500), at(2999), at(3000)])).toEqual([0, 1500, 3000]);
  });

  it('counts for each entity apart', () => {
    expect(painted([at(0), at(10, 'newsgloss:who'), at(20), at(30, 'newsgloss:who')])).toEqual([0, 10]);
  });

  it('never paints the bracketed twin, and does not take it for a painted one', () => {
    expect(painted([at(0, 'newsgloss:wto', true), at(40), at(5000, 'newsgloss:wto', true)])).toEqual([40]);
  });

  it('paints every mention, the first alone, or none, as the reader wants it', () => {
    const some = [at(0), at(20, 'newsgloss:wto', true), at(40, 'newsgloss:who'), at(5000), at(9000, 'newsgloss:who')];
    expect(painted(some, 'every')).toEqual([0, 20, 40, 5000, 9000]);
    expect(painted(some, 'first')).toEqual([0, 40]);
    expect(painted(some, 'none')).toEqual([]);
  });

  it.each(DENSITIES)('never paints what the reader knows (%s)', (density) =>
    expect(
      painted(
        [
          { ...at(0), quiet: true },
          { ...at(5000), quiet: true },
        ],
        density,
      ),
    ).toEqual([]),
  );

  it('leaves no screen of text with a mention but none painted, and never paints two in one', () => {
    const mention = fc.record({ key: fc.constantFrom('a', 'b'), at: fc.nat(20_000), twin: fc.boolean() });
    fc.assert(
      fc.property(fc.array(mention), (some) => {
        const mentions = some.toSorted((one, other) => one.at - other.at);
        const chosen = paintedAmong(mentions, 'spaced');
        for (const one of mentions.filter(({ twin }) => !twin)) {
          const near = mentions.filter((other) => chosen.has(other) && other.key === one.key && other.at <= one.at);
          expect(near.filter((other) => one.at - other.at < 1500)).not.toHaveLength(0);
          expect(near.filter((other) => other !== one && other.at > one.at - 1500)).toHaveLength(
            chosen.has(one) ? 0 : 1,
          );
        }
      }),
    );
  });
});
