import type { Listing, Row } from '../../utils/model/listing.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Glyph } from '../card/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { GlossaryPort } from './port.ts';
import { TermCard, useCard } from './TermCard.tsx';
import type { Deed } from './useDeeds.ts';
import { elementId, statesOf } from './wording.ts';

type GlossaryRowProps = {
  row: Row;
  words: Words;
  open: boolean;
  /** Only one row is a stop of the Tab key. */
  isStop: boolean;
  port: GlossaryPort;
  listing: Listing | undefined;
  onToggle: () => void;
  onDo: (deed: Deed | 'edit') => void;
};

/** A term in short; open, it is the head of its card, which stands below with what can be done. */
export function GlossaryRow({ row, words, open, isStop, port, listing, onToggle, onDo }: GlossaryRowProps) {
  const { id, kind, title, lang, short, definition } = row;
  const card = useCard({ port, listing, id: open ? id : undefined });
  const states = statesOf(row, words.t);
  const headId = elementId('term', id);
  const about = open ? (card?.subtitle ?? short ?? '') : [short, definition].filter(Boolean).join(' · ');
  return (
    <>
      <div class="head">
        <h2>
          <button
            type="button"
            class="open"
            id={headId}
            aria-expanded={open}
            tabIndex={isStop ? 0 : -1}
            onClick={onToggle}
          >
            <Glyph kind={kind} />
            <span class="names">
              <strong lang={lang} dir="auto">
                {title}
              </strong>
              {(states.length > 0 || about !== '') && (
                <span class="second">
                  {states.length > 0 && <span class="state">{states.join(' · ')}</span>}
                  {about !== '' && (
                    <span class="about" lang={open && card ? card.lang : lang} dir="auto">
                      {about}
                    </span>
                  )}
                </span>
              )}
            </span>
            <Icon name="chevron-down" size={16} />
          </button>
        </h2>
      </div>
      {open && (
        <div class="below" role="region" aria-labelledby={headId}>
          <TermCard row={row} card={card} words={words} onDo={onDo} />
        </div>
      )}
    </>
  );
}
