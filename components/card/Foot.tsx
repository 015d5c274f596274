import { useEffect, useRef, useState } from 'preact/hooks';
import type { HideScope } from '../../utils/card/surface.ts';
import { cardText, citations, reportText } from '../../utils/card/text.ts';
import type { CardView } from '../../utils/model/card.ts';
import type { Translate } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { copy } from './clipboard.ts';

/** ms that "Copied" stands in place of the date. */
const SAID_FOR = 2500;

/** What is hidden: the term, in some way, or all of the site. */
export type Hidden = HideScope | 'know' | 'site';

type FootProps = {
  view: CardView;
  t: Translate;
  /** Words of the article that are marked, and the version of extension and pack: for the report. */
  surface?: string | undefined;
  version?: string | undefined;
  pinned: boolean;
  /** The article is on a site, for which something can be hidden. */
  onSite: boolean;
  onPin?: (() => void) | undefined;
  onHide?: ((what: Hidden) => void) | undefined;
  onEdit?: ((event: Event) => void) | undefined;
  onWhy?: (() => void) | undefined;
  /** What is to be said in place of the date: something that could not be done. */
  failed?: string | undefined;
};

/** What is hidden or edited is an entity: what the article alone defines, or leaves open, is none yet. */
const isEntity = ({ kind }: CardView): boolean => kind !== 'defined' && kind !== 'choice';

const hideItems = (view: CardView, t: Translate, onSite: boolean, onHide: (what: Hidden) => void): MenuItem[] => [
  ...(isEntity(view)
    ? [
        { text: t('card.hidden.know'), hint: t('card.hidden.knowHint'), run: () => onHide('know') },
        ...(onSite ? [{ text: t('card.hidden.here'), run: () => onHide('here') }] : []),
        { text: t('card.hidden.everywhere'), run: () => onHide('everywhere') },
      ]
    : []),
  ...(onSite
    ? [
        {
          text: t('card.hidden.site'),
          hint: t('card.hidden.siteHint'),
          rule: isEntity(view),
          run: () => onHide('site'),
        },
      ]
    : []),
];

/** For which day the facts are, and what can be done with the card. */
export function Foot({ view, t, surface, version, pinned, onSite, onPin, onHide, onEdit, onWhy, failed }: FootProps) {
  const [said, setSaid] = useState<string>();
  const foot = useRef<HTMLElement>(null);
  const cited = citations(view, t);

  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => setSaid(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  const give = async (text: string): Promise<void> => {
    const copied = foot.current && (await copy(text, foot.current));
    setSaid(t(copied ? 'card.copied' : 'card.notCopied'));
  };

  const more: MenuItem[] = [
    { text: t('card.copyText'), run: () => void give(cardText(view, t)) },
    ...(cited.length > 0 ? [{ text: t('card.cite', cited.length), run: () => void give(cited.join('\n')) }] : []),
    ...(onWhy ? [{ text: t('card.why'), run: onWhy }] : []),
    ...(surface !== undefined && version !== undefined
      ? [{ text: t('card.copyReport'), run: () => void give(reportText(view, { surface, version }, t)) }]
      : []),
    ...(onEdit && isEntity(view) ? [{ text: t('card.edit'), rule: true, run: onEdit }] : []),
  ];

  const hiding = onHide ? hideItems(view, t, onSite, onHide) : [];
  const news = said ?? failed;
  return (
    <footer ref={foot}>
      <p>
        <span role={failed === undefined ? 'status' : 'alert'}>{news}</span>
        {news === undefined && (
          <span title={view.factsForTitle}>
            {view.factsFor}
            <span class="unseen">. {view.factsForTitle}</span>
          </span>
        )}
      </p>
      {onPin && (
        <button type="button" aria-label={t('card.pin')} title={t('card.pin')} aria-pressed={pinned} onClick={onPin}>
          <Icon name="pin" size={17} />
        </button>
      )}
      {hiding.length > 0 && (
        <Menu class="worded" label={t('card.hide')} items={hiding}>
          {t('card.hide')}
          <Icon name="chevron-down" size={15} />
        </Menu>
      )}
      <Menu class="more" label={t('card.more')} items={more}>
        <Icon name="ellipsis" size={17} />
      </Menu>
    </footer>
  );
}
