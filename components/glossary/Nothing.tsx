import type { Words } from '../../utils/model/translate.ts';
import { Message } from '../ui/Message.tsx';
import type { Search } from './useListing.ts';

type NothingProps = { search: Search; words: Words; onAdd: (name: string) => void };

/** The longest that is quoted whole, UTF-16 units: more does not fit on a button. */
const QUOTED = 40;

/** Why no row is listed, and what to do about it. */
export function Nothing({ search, words: { t }, onAdd }: NothingProps) {
  const { listing, query, filter, setFilter } = search;
  if (!listing?.whole) return <p class="loading">{t('glossary.loading')}</p>;
  const name = query.trim();
  const quoted = name.length > QUOTED ? `${name.slice(0, QUOTED).toWellFormed().trimEnd()}…` : name;
  if (name !== '')
    return (
      <Message
        icon="search-x"
        title={t('glossary.empty.found.title', [quoted])}
        text={t('glossary.empty.found.text')}
        button={
          filter === 'all'
            ? { text: t('glossary.empty.found.button', [quoted]), onClick: () => onAdd(name) }
            : { text: t('glossary.empty.found.all'), onClick: () => setFilter('all') }
        }
      />
    );
  return (
    <Message
      icon={filter === 'hidden' ? 'check' : 'lightbulb'}
      title={t(`glossary.empty.${filter}.title`)}
      text={t(`glossary.empty.${filter}.text`)}
      button={filter === 'hidden' ? undefined : { text: t('glossary.empty.mine.button'), onClick: () => onAdd('') }}
    />
  );
}
