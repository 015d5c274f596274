/** The buffer is checked, not trusted; and where the check is fooled, nothing worse happens than wrong matches. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, compileInSlices, DictionaryError, find, open, type NameEntry } from './dictionary.ts';
import { seal } from './buffer.ts';
import { sketch, textOf } from './typing.fixture.ts';

const names = (many: number): NameEntry[] =>
  Array.from({ length: many }, (_, index) => ({
    text: `Grain Board ${index} of Geneva`,
    form: 'full',
    case: 'titled',
    payload: index * 256,
  }));

const bytes = (buffer: ArrayBuffer): Uint8Array => new Uint8Array(buffer);

describe('compiling', () => {
  test('gives the same bytes for the same names, in one go and in slices', async () => {
    const whole = bytes(compile(names(3_000)));
    expect(bytes(compile(names(3_000)))).toEqual(whole);
    expect(bytes(await compileInSlices(names(3_000)))).toEqual(whole);
  });

  test('gives the others their turn, and says how far it is', async () => {
    let turns = 0;
    let over = false;
    const count = (): void => {
      turns++;
      if (!over) setTimeout(count);
    };
    setTimeout(count);
    const progress: number[] = [];
    const buffer = await compileInSlices(names(60_000), { onProgress: (many) => progress.push(many) });
    over = true;
    expect(turns).toBeGreaterThan(3);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(60_000);
    expect(find(open(buffer), 'Grain Board 59999 of Geneva')).toHaveLength(1);
  });

  test('stops when it is told to, wherever it is', async () => {
    for (const after of [0, 1, 10_000, 60_000]) {
      const stop = new AbortController();
      const seen: number[] = [];
      const work = compileInSlices(names(60_000), {
        signal: stop.signal,
        onProgress(many) {
          seen.push(many);
          if (many >= after) stop.abort(new Error('enough'));
        },
      });
      await expect(work).rejects.toThrow('enough');
      expect(seen.filter((many) => many >= after)).toHaveLength(1);
    }
  });
});

describe('a buffer is refused', () => {
  const buffer = compile(names(300));

  test('with any byte changed', () => {
    const copy = buffer.slice(0);
    const view = bytes(copy);
    const bits = fc.sample(fc.nat(7), { numRuns: view.length, seed: 1 });
    for (let at = 0; at < view.length; at++) {
      const bit = 1 << (bits[at] ?? 0);
      view[at] = (view[at] ?? 0) ^ bit;
      // In the first test of all bytes, `expect` itself was nine tenths of the time.
      let refused = false;
      try {
        open(copy);
      } catch (error) {
        refused = error instanceof DictionaryError;
      }
      if (!refused) throw new Error(`byte ${at} may be another one`);
      view[at] = (view[at] ?? 0) ^ bit;
    }
    expect(find(open(copy), 'Grain Board 7 of Geneva')).toHaveLength(1);
  }, 60_000);

  test('cut short, lengthened or foreign', () => {
    for (const length of [0, 1, 3, 4, 63, 64, 65, 1_000, buffer.byteLength - 4, buffer.byteLength - 1])
      expect(() => open(buffer.slice(0, length)), `${length} bytes`).toThrow(DictionaryError);
    const longer = new ArrayBuffer(buffer.byteLength + 4);
    bytes(longer).set(bytes(buffer));
    expect(() => open(longer)).toThrow(DictionaryError);
    expect(() => open(new TextEncoder().encode('{"not":"ours"} '.repeat(9)).buffer)).toThrow(DictionaryError);
    expect(() => open(new ArrayBuffer(4096))).toThrow(DictionaryError);
    // As the version before wrote it: its magic in the other order, then 1.
    const former = new ArrayBuffer(4096);
    new DataView(former).setUint32(0, 0x4e474e44);
    new DataView(former).setUint32(4, 1);
    expect(() => open(former)).toThrow(DictionaryError);
  });

  test('from a header that asks for more than there is', () => {
    for (let at = 0; at < 16; at++)
      for (const value of [0, 1, -1, 3, 2 ** 30, 2 ** 31 - 1, -(2 ** 31)]) {
        const copy = buffer.slice(0);
        const numbers = new Int32Array(copy);
        if (numbers[at] === value) continue;
        numbers[at] = value;
        expect(() => open(copy), `${value} at ${at}`).toThrow(DictionaryError);
      }
  });
});

test('a buffer full of nonsense, with a checksum that is right, does no harm', () => {
  const seeds = fc.tuple(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(sketch, { minLength: 1, maxLength: 5 }), seeds, fc.nat(), (list, [noise, full], seed) => {
      const buffer = compile(list.map((one, at) => ({ ...one, payload: at })));
      const dictionary = open(buffer);
      const { states, rows, ones, pairs } = dictionary;
      for (const table of [states.table, rows.check, rows.payload, rows.rule, ones.words, pairs.words])
        for (let at = 0; at < table.length; at++)
          if (full || at % 7 === seed % 7) table[at] = (noise[at % noise.length] ?? 0) ^ Math.imul(at, seed);
      seal(buffer, dictionary);
      const harmful = open(buffer);
      for (const text of fc.sample(textOf(list), { numRuns: 3, seed }))
        for (const { start, end } of find(harmful, text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 100 },
  );
}, 60_000);
