/** The card in the page: what the content script calls, drawn with Preact into the host's shadow root. */
import { render } from 'preact';
import { ordinal } from '../../utils/facts/wording.ts';
import type { CardEvents, CardSurface, Placed } from '../../utils/card/surface.ts';
import type { CardView } from '../../utils/model/card.ts';
import type { Words } from '../../utils/model/translate.ts';
import { ancestors } from './ancestors.ts';
import { Card } from './Card.tsx';
import { createHost, type Host } from './host.ts';
import { contentWidth, roomAround } from './placement.ts';
import { schemeAround } from './scheme.ts';

const TITLE_ID = 'newsgloss-title';

function langAround(element: Element): string | undefined {
  for (const around of ancestors(element)) {
    const lang = around.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

/** `words` speak the reader's language; nothing touches the page before the first `show`. */
export function createSurface(words: Words, events: CardEvents): CardSurface {
  let host: Host | undefined;

  // The chart's labels need a number format, and the first of a process takes Chromium 11 to 16 ms (measured): more than
  // the frame that a card has to appear in. A surface is made while the pointer still dwells.
  ordinal(1, words);

  const dismiss = (): void => {
    host?.close();
    events.dismissed();
  };

  /** A source opened in a tab in the background leaves the card as it is, for the next source. */
  const follow = (event: MouseEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dismiss();
  };

  const draw = ({ root }: Host, view: CardView, { rect, element, mentions }: Placed): void => {
    const { x, y, width, height } = rect;
    const px = (length: number): string => `${length}px`;
    render(
      <>
        <div class="anchor" style={{ left: px(x), top: px(y), width: px(width), height: px(height) }} />
        <div
          class={`place newsgloss-palette ${schemeAround(element)} ${roomAround({ top: y, bottom: y + height }, innerHeight)}`}
          role="dialog"
          aria-labelledby={TITLE_ID}
          lang={words.locale}
          dir={words.t('card.direction') === 'rtl' ? 'rtl' : 'ltr'}
          style={{ '--newsgloss-above': px(y), '--newsgloss-below': px(y + height) }}
          onPointerEnter={() => events.over(true)}
          onPointerLeave={() => events.over(false)}
          onKeyDown={(event) => event.key === 'Escape' && dismiss()}
        >
          <Card
            key={view.key}
            view={view}
            words={words}
            mentions={mentions}
            width={contentWidth(document.documentElement.clientWidth)}
            quoteLang={langAround(element)}
            titleId={TITLE_ID}
            onClose={dismiss}
            onFollow={follow}
          />
        </div>
      </>,
      root,
    );
  };

  return {
    show(view, placed) {
      host ??= createHost();
      draw(host, view, placed);
      host.open(placed.element);
    },
    hide: () => host?.close(),
    box: () => (host?.isOpen() ? (host.root.querySelector('.place')?.getBoundingClientRect() ?? null) : null),
    destroy() {
      if (!host) return;
      render(null, host.root);
      host.remove();
      host = undefined;
    },
  };
}
