import type { Ref } from 'preact';
import type { Words } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';

export type SearchFieldProps = {
  field: Ref<HTMLInputElement>;
  query: string;
  words: Words;
  onQuery: (query: string) => void;
  /** Keys that go on to the list. */
  onGo: (key: 'ArrowDown' | 'Enter' | 'PageDown') => void;
};

/** Finds as one types. Escape empties it; in an empty one it is the popup's, which closes. */
export const SearchField = ({ field, query, words: { t }, onQuery, onGo }: SearchFieldProps) => (
  <div class="search">
    <Icon name="search" size={16} />
    <input
      ref={field}
      type="search"
      aria-label={t('glossary.search')}
      placeholder={t('glossary.placeholder')}
      autocomplete="off"
      spellcheck={false}
      dir="auto"
      value={query}
      onInput={({ currentTarget: { value } }) => onQuery(value)}
      onKeyDown={(event) => {
        const { key, isComposing } = event;
        if (isComposing) return;
        if (key === 'Escape' && query !== '') onQuery('');
        else if (key === 'ArrowDown' || key === 'Enter' || key === 'PageDown') onGo(key);
        else return;
        event.preventDefault();
      }}
    />
    {query !== '' && (
      <button
        type="button"
        aria-label={t('glossary.clear')}
        title={t('glossary.clear')}
        onClick={() => {
          onQuery('');
          if (field && 'current' in field) field.current?.focus();
        }}
      >
        <Icon name="x" size={16} />
      </button>
    )}
  </div>
);
