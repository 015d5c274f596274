import type { SourceLink } from '../../utils/model/card.ts';
import type { Translate } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';

/** Packs are untrusted: whatever else their validation let through, only https is ever opened. */
const isSafe = ({ url }: SourceLink): boolean => URL.parse(url)?.protocol === 'https:';

export type Follow = (event: MouseEvent) => void;

/** The link to where a fact was read, named by title and date: the first source, which is the pack's best. */
export function Source({
  sources,
  t,
  onFollow,
}: {
  sources: readonly SourceLink[];
  t: Translate;
  onFollow?: Follow | undefined;
}) {
  const source = sources.find(isSafe);
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
