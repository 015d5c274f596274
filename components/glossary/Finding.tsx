import type { Ref } from 'preact';
import { number } from '../../utils/facts/wording.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { Filters } from './Filters.tsx';
import { SearchField, type SearchFieldProps } from './SearchField.tsx';
import type { Editing } from './useEditing.ts';
import type { Search } from './useListing.ts';

type FindingProps = {
  search: Search;
  editing: Editing;
  words: Words;
  field: Ref<HTMLInputElement>;
  /** Keys that go on to the rows. */
  onGo: SearchFieldProps['onGo'];
};

/** What stands above the rows: the search, what is shown, and the way to a new term. */
export function Finding({ search, editing, words, field, onGo }: FindingProps) {
  const { t } = words;
  const { listing, rows, query, filter, setQuery, setFilter } = search;
  const { begun } = editing;
  return (
    <div class="finding" role="search">
      <SearchField field={field} query={query} words={words} onQuery={setQuery} onGo={onGo} />
      <button
        type="button"
        class="primary add"
        title={begun ? t('glossary.goOnTitle', [begun]) : undefined}
        onClick={() => editing.add()}
      >
        <Icon name="plus" size={16} />
        {t(begun === undefined ? 'glossary.add' : 'glossary.goOn')}
      </button>
      <Filters counts={listing?.counts} filter={filter} words={words} onFilter={setFilter} />
      <p role="status" class="said">
        {listing?.whole && query !== '' && t('glossary.found', rows.length, [number(rows.length, words)])}
      </p>
    </div>
  );
}
