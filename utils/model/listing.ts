/** The glossary as a list: what popup and options page show of it, row by row. */
import type { EntityId, Kind } from './entity.ts';

/**
 * `lang`: the language of title and definition (BCP 47). `short`: the main acronym, where the title is another. `own`: a term of
 * the reader's. `edited`: a pack's entity that the reader has changed. `pack`: the title of the pack; absent for own terms.
 * `hidden`: everywhere, or on these sites. `known`: "I know this one". `lost`: no pack has it any more, and only what the reader has
 * made of it is left.
 */
export type Row = {
  id: EntityId;
  kind: Kind;
  title: string;
  lang: string;
  short?: string;
  definition: string;
  own: boolean;
  edited: boolean;
  pack?: string;
  lost?: true;
  tags: readonly string[];
  hidden: 'everywhere' | readonly string[] | undefined;
  known: boolean;
};

/** `mine`: own terms and edited entities. `hidden`: what is not marked: hidden somewhere, or known. */
export const FILTERS = ['all', 'mine', 'hidden'] as const;
export type Filter = (typeof FILTERS)[number];
export type Counts = Readonly<Record<Filter, number>>;

export const COLUMNS = ['title', 'short', 'kind', 'definition', 'tags', 'state', 'pack'] as const;
export type Column = (typeof COLUMNS)[number];
export type Sort = { by: Column; descending: boolean };

/** `query`: as the reader typed it. Without `sort`: best first where something is searched for, else by title. */
export type ListWish = { query: string; filter: Filter; sort?: Sort | undefined };

export type Rows = {
  readonly length: number;
  /** A number of the row, the same in all listings of a catalogue, at no cost; -1 beyond the end. */
  keyAt(index: number): number;
  /** Undefined beyond the end. */
  at(index: number): Row | undefined;
  /** Of the row with this id; -1 where it is not among them. */
  indexOf(id: EntityId): number;
};

/** The list as it was at one time; a change makes another. `whole`: nothing is still being read. */
export type Listing = {
  readonly whole: boolean;
  readonly counts: Counts;
  find(wish: ListWish): Rows;
  row(id: EntityId): Row | undefined;
};
