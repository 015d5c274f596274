import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { number } from '../../utils/facts/wording.ts';
import type { AskedActions } from '../../utils/card/surface.ts';
import type { PageEntity } from '../../utils/model/page-report.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Card } from '../card/Card.tsx';
import { Glyph } from '../card/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';

/** Around a card's content, px on both sides together (card.css). */
const PADDING = 32;

type TermRowProps = {
  entity: PageEntity;
  words: Words;
  version: string;
  actions: AskedActions;
  onHidden: (undoable: boolean) => void;
  open: boolean;
  onToggle: () => void;
  onGoTo: (step: 1 | -1) => void;
};

/** A term in short; open, it is the head of its card, which stands below. */
export function TermRow({ entity, open, onToggle, ...rest }: TermRowProps) {
  const { words, onGoTo } = rest;
  const { t } = words;
  const { key, mentions, card } = entity;
  const id = `term ${key}`.replace(/\s/g, '-');
  const count = number(mentions, words);
  const way = t('popup.goTo', [card.title, t('popup.list.mentions', mentions)]);
  return (
    <li class={open ? 'opened' : ''}>
      <div class="head">
        <h3>
          <button type="button" class="open" id={id} aria-expanded={open} onClick={onToggle}>
            <Glyph kind={card.kind} />
            <span class="names" lang={card.lang}>
              <strong dir="auto">{card.title}</strong>
              <span class="about" dir="auto">
                {open ? card.subtitle : (card.inList ?? card.subtitle)}
              </span>
            </span>
            <Icon name="chevron-down" size={16} />
          </button>
        </h3>
        <button type="button" class="go" aria-label={way} title={way} onClick={() => onGoTo(1)}>
          {count}
          <Icon name="text-search" size={14} />
        </button>
      </div>
      {open && <CardBelow entity={entity} labelledBy={id} {...rest} />}
    </li>
  );
}

type CardBelowProps = Omit<TermRowProps, 'open' | 'onToggle'> & { labelledBy: string };

function CardBelow({ entity, labelledBy, onGoTo, ...rest }: CardBelowProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (width === 0) setWidth((place.current?.clientWidth ?? 0) - PADDING);
    else place.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [width]);
  return (
    <div class="below" ref={place} role="region" aria-labelledby={labelledBy}>
      {width > 0 && (
        <Card
          view={entity.card}
          mentions={entity.mentions}
          surface={entity.surface}
          width={width}
          onStep={onGoTo}
          {...rest}
        />
      )}
    </div>
  );
}
