/** The catalogue with what is the reader's own laid over it: rows to show, to filter, to search and to sort. */
import type { EntityId } from '../model/entity.ts';
import type { Counts, Listing, Row, Rows, Sort, ListWish } from '../model/listing.ts';
import type { Edit, OwnRecord, OwnTerm } from '../model/record.ts';
import type { Records } from './area.ts';
import { lineOf, namesLine, orderIn, partOf, wordsLine, type Line } from './catalogue.ts';
import type { Catalogue } from './catalogue-read.ts';
import { byRank, queryOf } from './catalogue-search.ts';
import { shelve, type Shelved } from './catalogue-shelf.ts';
import { entityOf } from './edited.ts';

const linesOfTerm = (term: OwnTerm, languages: readonly string[]): Line => {
  const line = lineOf(entityOf(term), [term.lang, ...languages]);
  return { ...line, words: wordsLine([term.definition ?? '', term.description ?? '', ...term.tags]) };
};

/** A line with the reader's fields in place of the pack's. */
function editedLine(base: Shelved, place: number, { lang, fields }: Edit): Line | undefined {
  const line = base.lineAt(place);
  if (!line) return undefined;
  const { label, definition, description, names } = fields;
  const searched = base.searched(place);
  const acronym = names?.find(({ form, text }) => form === 'acronym' && text !== (label ?? line.title))?.text;
  return {
    ...line,
    ...(label !== undefined && { title: label, lang }),
    ...(definition !== undefined && { definition, lang }),
    ...(names && { short: acronym ?? '' }),
    names: names
      ? namesLine(names, [label ?? line.title])
      : namesLine([], label === undefined ? [] : [label]) + searched.names,
    words:
      definition === undefined && description === undefined
        ? searched.words
        : wordsLine([definition ?? line.definition, description ?? '']),
  };
}

/** Numbers of rows that are in no catalogue, for as long as the page lives: below those of places, and of no row. */
const numbers = new Map<EntityId, number>();

function numberOf(id: EntityId): number {
  const known = numbers.get(id) ?? -2 - numbers.size;
  numbers.set(id, known);
  return known;
}

/** What no pack has any more, and no term of the reader's is: what is left of it. */
const lostLine = (id: EntityId, edit: Edit | undefined): Line => {
  const { label = id, definition = '', names = [] } = edit?.fields ?? {};
  return {
    id,
    kind: 'concept',
    title: label,
    lang: edit?.lang ?? 'en',
    short: '',
    definition,
    names: namesLine(names, [label]),
    words: wordsLine([definition]),
  };
};

const ofType = <T extends OwnRecord['type']>(records: Records, type: T): Extract<OwnRecord, { type: T }>[] =>
  [...records.values()].filter((record): record is Extract<OwnRecord, { type: T }> => record.type === type);

/** What of the reader's concerns the list, by id. */
function ownIn(records: Records) {
  const hidden = new Map<EntityId, 'everywhere' | string[]>();
  for (const { entity, site } of ofType(records, 'mute')) {
    const before = hidden.get(entity);
    if (site === undefined || before === 'everywhere') hidden.set(entity, 'everywhere');
    else hidden.set(entity, [...(before ?? []), site]);
  }
  const known = new Set(ofType(records, 'known').map(({ entity }) => entity));
  const terms = new Map(ofType(records, 'term').map((term): [EntityId, OwnTerm] => [term.id, term]));
  const edits = new Map(ofType(records, 'edit').map((edit) => [edit.entity, edit]));
  return { hidden, known, terms, edits };
}

/** Where `title` belongs among `size` rows in order. */
function seek(
  title: string,
  size: number,
  titleAt: (place: number) => string,
  compare: Intl.Collator['compare'],
): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(titleAt(middle), title) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The list of `catalogue` and `records` as they are now. `whole`: the catalogue has been read to its end. */
export function listingOf(catalogue: Catalogue, records: Records, languages: readonly string[]): Listing {
  const { parts, entities, pack } = catalogue;
  const { compare } = orderIn(languages);
  const base = shelve(parts);
  const whole = base.size >= entities;
  const { hidden, known, terms, edits } = ownIn(records);

  /** Rows of the pack that the reader has changed: they are listed with the own terms, so the pack's stay away. */
  const replaced = new Map<number, EntityId>();
  const lines = [...terms.values()].map((term) => linesOfTerm(term, languages));
  const unmarked = new Set([...hidden.keys(), ...known]);
  /** They are listed as well, so that the reader can have them forgotten. */
  const lost = new Set(
    whole ? [...edits.keys(), ...unmarked].filter((id) => !terms.has(id) && base.placeOf(id) === undefined) : [],
  );
  for (const id of lost) lines.push(lostLine(id, edits.get(id)));
  for (const edit of edits.values()) {
    const place = base.placeOf(edit.entity);
    const line = place === undefined ? undefined : editedLine(base, place, edit);
    if (place === undefined || !line) continue;
    replaced.set(place, edit.entity);
    lines.push(line);
  }
  lines.sort((a, b) => compare(a.title, b.title));
  const own = partOf(lines);
  const ownShelf = shelve([own]);
  const all = shelve([...parts, own]);

  const order = new Uint32Array(all.size - replaced.size);
  const mine = Uint32Array.from(
    lines.flatMap(({ id }, index) => (terms.has(id) || edits.has(id) ? [base.size + index] : [])),
  );
  // An edited row keeps the number that it has in the pack.
  const keys = lines.map(({ id }) => (terms.has(id) ? undefined : base.placeOf(id)) ?? numberOf(id));
  const keyOfPlace = (place: number): number => (place < base.size ? place : (keys[place - base.size] ?? -1));
  let filled = 0;
  let from = 0;
  const fill = (to: number): void => {
    for (; from < to; from++) if (!replaced.has(from)) order[filled++] = from;
  };
  const titleAt = (place: number): string => base.lineAt(place)?.title ?? '';
  for (const [index, { title }] of lines.entries()) {
    fill(seek(title, base.size, titleAt, compare));
    order[filled++] = base.size + index;
  }
  fill(base.size);

  /** Own terms and edited rows first: the pack's rows of those are not listed. */
  const placeOf = (id: EntityId): number | undefined => {
    const place = ownShelf.placeOf(id);
    return place === undefined ? base.placeOf(id) : base.size + place;
  };
  function orderOf(filter: ListWish['filter']): Uint32Array {
    if (filter === 'all') return order;
    if (filter === 'mine') return mine;
    const wanted = new Set([...unmarked].flatMap((id) => placeOf(id) ?? []));
    return order.filter((place) => wanted.has(place));
  }

  function rowAt(place: number): Row | undefined {
    const line = all.lineAt(place);
    if (!line) return undefined;
    const { id, kind, title, lang, short, definition } = line;
    const term = terms.get(id);
    return {
      id,
      kind,
      title,
      lang,
      ...(short !== '' && { short }),
      definition,
      own: term !== undefined,
      edited: edits.has(id),
      ...(!term && { pack }),
      ...(lost.has(id) && { lost: true as const }),
      tags: term?.tags ?? [],
      hidden: hidden.get(id),
      known: known.has(id),
    };
  }

  const counts: Counts = {
    all: entities + terms.size + lost.size,
    mine: terms.size + edits.size,
    hidden: unmarked.size,
  };
  return {
    whole,
    counts,
    row(id) {
      const place = placeOf(id);
      return place === undefined ? undefined : rowAt(place);
    },
    find({ query: typed, filter, sort }) {
      const query = queryOf(typed);
      let found = orderOf(filter);
      if (query) {
        const ranks = new Uint8Array(all.size);
        all.rank(ranks, query);
        found = byRank(found, ranks);
      }
      return rowsOf(sort ? sorted(found, rowAt, sort, compare) : found, { rowAt, placeOf, keyOfPlace });
    },
  };
}

type Places = {
  rowAt(place: number): Row | undefined;
  placeOf(id: EntityId): number | undefined;
  keyOfPlace(place: number): number;
};

const rowsOf = (found: Uint32Array, { rowAt, placeOf, keyOfPlace }: Places): Rows => ({
  length: found.length,
  keyAt: (index) => (index < found.length ? keyOfPlace(found[index] ?? 0) : -1),
  at: (index) => (index < found.length ? rowAt(found[index] ?? 0) : undefined),
  indexOf(id) {
    const place = placeOf(id);
    return place === undefined ? -1 : found.indexOf(place);
  },
});

/** How far a row is from what the pack has. */
const stateOf = ({ own, edited, hidden, known }: Row): string =>
  [own ? 'a' : edited ? 'b' : 'c', hidden === 'everywhere' ? 'a' : hidden ? 'b' : known ? 'c' : 'd'].join('');

const keyOf = (row: Row, by: Sort['by']): string => {
  switch (by) {
    case 'short':
      return row.short ?? '';
    case 'tags':
      return row.tags.join(' ');
    case 'state':
      return stateOf(row);
    case 'pack':
      return row.pack ?? '';
    default:
      return row[by];
  }
};

/** By what a column holds; what holds nothing stands last, whichever way it goes. */
function sorted(
  found: Uint32Array,
  rowAt: (place: number) => Row | undefined,
  { by, descending }: Sort,
  compare: Intl.Collator['compare'],
): Uint32Array {
  const keyed = Array.from(found, (place, index) => {
    const row = rowAt(place);
    return { place, index, key: row ? keyOf(row, by) : '' };
  });
  const turn = descending ? -1 : 1;
  keyed.sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      (a.key === b.key ? 0 : turn * compare(a.key, b.key)) ||
      a.index - b.index,
  );
  return Uint32Array.from(keyed, ({ place }) => place);
}
