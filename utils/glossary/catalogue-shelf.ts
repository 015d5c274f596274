/** The parts of a catalogue as one list of rows. */
import { lineAt, shownIn, type CataloguePart, type Line } from './catalogue.ts';
import { rankPart, type queryOf } from './catalogue-search.ts';

/** Where ids are in a part; made when one is first looked for. */
const places = new WeakMap<CataloguePart, ReadonlyMap<string, number>>();

function placesIn(part: CataloguePart): ReadonlyMap<string, number> {
  const known =
    places.get(part) ??
    new Map(
      Array.from(part.kinds, (_, row) => [
        part.rows.slice(part.rowsAt[row], part.rows.indexOf('\t', part.rowsAt[row])),
        row,
      ]),
    );
  places.set(part, known);
  return known;
}

/** Parts one after the other, addressed by one number. */
export function shelve(parts: readonly CataloguePart[]) {
  const offsets: number[] = [];
  let size = 0;
  for (const part of parts) {
    offsets.push(size);
    size += part.kinds.length;
  }
  const at = (place: number): { part: CataloguePart | undefined; row: number } => {
    const index = offsets.findLastIndex((offset) => offset <= place);
    return { part: parts[index], row: place - (offsets[index] ?? 0) };
  };
  return {
    size,
    placeOf(id: string): number | undefined {
      for (const [index, part] of parts.entries()) {
        const place = placesIn(part).get(id);
        if (place !== undefined) return (offsets[index] ?? 0) + place;
      }
      return undefined;
    },
    lineAt(place: number): ReturnType<typeof shownIn> {
      const { part, row } = at(place);
      return part && shownIn(part, row);
    },
    /** Folded, for a row that is made anew with some of it. */
    searched(place: number): Pick<Line, 'names' | 'words'> {
      const { part, row } = at(place);
      return part
        ? { names: lineAt(part.names, part.namesAt, row), words: lineAt(part.words, part.wordsAt, row) }
        : { names: '', words: '' };
    },
    rank(ranks: Uint8Array, query: NonNullable<ReturnType<typeof queryOf>>): void {
      for (const [index, part] of parts.entries()) rankPart(part, query, ranks, offsets[index] ?? 0);
    },
  };
}
export type Shelved = ReturnType<typeof shelve>;
