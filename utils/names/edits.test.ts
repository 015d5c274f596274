/** Changes in place: whatever was changed, the dictionary answers like one compiled with all of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  bytesOf,
  compile,
  find,
  open,
  remove,
  sizeOf,
  switchOff,
  switchOn,
  type NameEntry,
  type Range,
} from './dictionary.ts';
import { payloadOf } from './payloads.ts';
import { sketch, textOf } from './typing.fixture.ts';

type Sketch = Omit<NameEntry, 'payload'>;
const entriesFor = (entity: number, own: readonly Sketch[]): NameEntry[] =>
  own.map((one, index) => ({ ...one, payload: payloadOf(entity, index) }));
const anew = (held: ReadonlyMap<number, readonly Sketch[]>, off: readonly Range[] = []) =>
  open(
    compile(
      [...held]
        .filter(([entity]) => !off.some(({ first, end }) => first <= entity && entity < end))
        .sort(([a], [b]) => a - b)
        .flatMap(([entity, own]) => entriesFor(entity, own)),
    ),
  );

const ENTITIES = 400;
/** An entity's names become these; with none, it is gone. */
const edit = fc.record({ entity: fc.nat(ENTITIES - 1), names: fc.array(sketch, { maxLength: 3 }) });

test('20,000 random edits give what compiling anew gives', { timeout: 120_000 }, () => {
  const edits = fc.sample(edit, { numRuns: 20_000, seed: 20_000 });
  const held = new Map<number, readonly Sketch[]>();
  const edited = open(compile([]));
  const check = (): void => {
    const fresh = anew(held);
    const names = [...held.values()].flat();
    expect(sizeOf(edited)).toBe(sizeOf(fresh));
    const texts = fc.sample(textOf(names), { numRuns: 60, seed: held.size });
    for (const text of [...texts, names.map(({ text: own }) => own).join(', ')])
      expect(find(edited, text)).toEqual(find(fresh, text));
  };
  edits.forEach(({ entity, names }, index) => {
    remove(edited, entity);
    add(edited, entriesFor(entity, names));
    held.set(entity, names);
    if (index % 2_000 === 1_999) check();
  });
});

test('a dictionary that was compiled is edited like an empty one, and packs are switched', () => {
  const range = fc
    .tuple(fc.nat(12), fc.nat(12))
    .map(([a, b]): Range => ({ first: Math.min(a, b), end: Math.max(a, b) }));
  const small = fc.record({ entity: fc.nat(11), names: fc.array(sketch, { maxLength: 3 }) });
  const change = fc.oneof(
    small.map((one) => ({ ...one, is: 'names' as const })),
    range.map((one) => ({ range: one, is: 'off' as const })),
    range.map((one) => ({ range: one, is: 'on' as const })),
  );
  fc.assert(
    fc.property(
      fc.array(small, { maxLength: 8 }),
      fc.array(change, { maxLength: 16 }),
      fc.nat(),
      (before, changes, seed) => {
        const held = new Map<number, readonly Sketch[]>(before.map(({ entity, names }) => [entity, names]));
        const off = new Set<number>();
        const edited = anew(held);
        for (const one of changes) {
          if (one.is === 'names') {
            remove(edited, one.entity);
            add(edited, entriesFor(one.entity, one.names));
            held.set(one.entity, one.names);
            continue;
          }
          (one.is === 'off' ? switchOff : switchOn)(edited, one.range);
          for (let entity = one.range.first; entity < one.range.end; entity++)
            if (one.is === 'off') off.add(entity);
            else off.delete(entity);
        }
        const fresh = anew(
          held,
          [...off].map((entity) => ({ first: entity, end: entity + 1 })),
        );
        const names = [...held.values()].flat();
        for (const text of fc.sample(textOf(names), { numRuns: 5, seed }))
          expect(find(edited, text)).toEqual(find(fresh, text));
      },
    ),
    { numRuns: 300 },
  );
});

describe('of a dictionary that grows', () => {
  const names = (from: number, to: number): NameEntry[] =>
    Array.from({ length: to - from }, (_, index) => ({
      text: `Grain Board ${from + index} of Geneva`,
      form: 'full',
      case: 'titled',
      payload: payloadOf(from + index, 0),
    }));

  test('all names are found, before and after its tables had to be copied', () => {
    const dictionary = open(compile(names(0, 100)));
    add(dictionary, names(100, 5_000));
    for (const number of [0, 99, 100, 4_999])
      expect(find(dictionary, `the Grain Board ${number} of Geneva`).map(({ payloads }) => payloads)).toEqual([
        [payloadOf(number, 0)],
      ]);
    expect(sizeOf(dictionary)).toBe(5_000);
  });

  test('the memory is counted', () => {
    const buffer = compile(names(0, 1_000));
    const dictionary = open(buffer);
    expect(bytesOf(dictionary)).toBe(buffer.byteLength);
    add(dictionary, names(1_000, 10_000));
    expect(bytesOf(dictionary)).toBeGreaterThan(5 * buffer.byteLength);
    expect(bytesOf(dictionary)).toBeLessThan(15 * buffer.byteLength);
  });

  test('a hundred entities of one name are all meant, in order', () => {
    const dictionary = open(compile([]));
    const order = Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
    for (const entity of order)
      add(dictionary, [{ text: 'GII', form: 'acronym', case: 'exact', payload: payloadOf(entity, 0) }]);
    const [match] = find(dictionary, 'the GII');
    expect(match?.payloads).toEqual(Array.from({ length: 100 }, (_, entity) => payloadOf(entity, 0)));
    expect(sizeOf(dictionary)).toBe(100);
  });
});
