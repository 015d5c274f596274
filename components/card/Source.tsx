import type { SourceLink } from '../../utils/model/card.ts';
import type { Translate } from '../../utils/model/translate.ts';
import { bestSource } from '../../utils/card/source.ts';
import { Icon } from '../ui/Icon.tsx';

export type Follow = (event: MouseEvent) => void;

/** The link to where a fact was read, named by title and date. */
export function Source({
  sources,
  t,
  onFollow,
}: {
  sources: readonly SourceLink[];
  t: Translate;
  onFollow?: Follow | undefined;
}) {
  const source = bestSource(sources);
  if (!source) return null;
  const name = t('card.source', [source.title, source.date]);
  return (
    <a
      class="source"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={name}
      title={name}
      onClick={onFollow}
    >
      <Icon name="external-link" size={12} />
    </a>
  );
}
