import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Filter, Listing, Rows, Sort } from '../../utils/model/listing.ts';
import type { GlossaryPort } from './port.ts';

/** The list as it is now. Undefined until it has been read. */
function useListing(port: GlossaryPort): Listing | undefined {
  const [listing, setListing] = useState<Listing>();
  // Before anything is drawn: what is known already is in the first drawing.
  useLayoutEffect(() => port.watch(setListing), [port]);
  return listing;
}

const NONE: Rows = { length: 0, keyAt: () => -1, at: () => undefined, indexOf: () => -1 };

/** What is searched for, and the rows that it finds. */
export function useSearch(port: GlossaryPort) {
  const listing = useListing(port);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [sort, setSort] = useState<Sort>();
  const rows = useMemo(() => listing?.find({ query, filter, sort }) ?? NONE, [listing, query, filter, sort]);
  return { listing, rows, query, setQuery, filter, setFilter, sort, setSort };
}
export type Search = ReturnType<typeof useSearch>;
