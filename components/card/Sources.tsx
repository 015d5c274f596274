import type { SourceLink } from '../../utils/model/card.ts';
import type { Translate } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';

/** Packs are untrusted: whatever else their validation let through, only https is ever opened. */
const isSafe = ({ url }: SourceLink): boolean => URL.parse(url)?.protocol === 'https:';

export type Follow = (event: MouseEvent) => void;

/** One link for each source of a fact, named by its title and date. */
export function Sources({
  sources,
  t,
  onFollow,
}: {
  sources: readonly SourceLink[];
  t: Translate;
  onFollow?: Follow | undefined;
}) {
  const safe = sources.filter(isSafe);
  if (safe.length === 0) return null;
  return (
    <span class="sources">
      {safe.map(({ title, url, date }) => {
        const name = t('card.source', [title, date]);
        return (
          <a
            key={url}
            class="source"
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={name}
            title={name}
            onClick={onFollow}
          >
            <Icon name="external-link" size={12} />
          </a>
        );
      })}
    </span>
  );
}
