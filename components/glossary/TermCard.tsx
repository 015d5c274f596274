import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../utils/model/card.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Listing, Row } from '../../utils/model/listing.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Card } from '../card/Card.tsx';
import type { GlossaryPort } from './port.ts';
import type { Deed } from './useDeeds.ts';
import { isUnmarked } from './wording.ts';

/** Around a card's content, px on both sides together (card.css). */
const PADDING = 32;

type Wanted = { port: GlossaryPort; listing: Listing | undefined; id: EntityId | undefined };

/** The card of a term, anew with every list that takes another's place: the change may have been to this very term. */
export function useCard({ port, listing, id }: Wanted): CardView | undefined {
  const [card, setCard] = useState<CardView>();
  useEffect(() => {
    let over = false;
    const show = (view: CardView | undefined): void => {
      if (!over) setCard(view);
    };
    if (id === undefined) show(undefined);
    else port.card(id).then(show, () => show(undefined));
    return () => {
      over = true;
    };
  }, [port, listing, id]);
  return card?.key === id ? card : undefined;
}

type TermCardProps = {
  row: Row;
  /** Undefined while it is being made. */
  card: CardView | undefined;
  words: Words;
  onDo: (deed: Deed | 'edit') => void;
};

/** A card as in an article, and what can be done with its term. */
export function TermCard({ row, card, words, onDo }: TermCardProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => setWidth((place.current?.clientWidth ?? 0) - PADDING), []);
  const deeds: readonly (Deed | 'edit')[] = [
    ...(row.lost ? [] : ['edit' as const]),
    ...(isUnmarked(row) ? ['show' as const] : row.lost ? [] : ['hide' as const]),
    ...(row.own ? ['delete' as const] : []),
    ...(row.edited ? ['restore' as const] : []),
  ];
  return (
    <div ref={place}>
      {row.lost && <p class="gone">{words.t('glossary.gone')}</p>}
      {width > 0 && card && <Card view={card} words={words} mentions={1} width={width} />}
      <div class="deeds">
        {deeds.map((deed) => (
          // Hiding and showing again is one button: it keeps the focus.
          <button key={deed === 'show' ? 'hide' : deed} type="button" class="small" onClick={() => onDo(deed)}>
            {words.t(`glossary.do.${deed}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
