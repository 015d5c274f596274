/** The card in the page: what the content script calls, drawn with Preact into the host's shadow root. */
import { render } from 'preact';
import { ordinal } from '../../utils/facts/wording.ts';
import type { CardEvents, CardSurface, Held, Placed } from '../../utils/card/surface.ts';
import type { CardView } from '../../utils/model/card.ts';
import type { Words } from '../../utils/model/translate.ts';
import { ancestors } from './ancestors.ts';
import { Card } from './Card.tsx';
import { createHost, type Host } from './host.ts';
import { contentWidth, inWindow, roomAround } from './placement.ts';
import { schemeAround } from './scheme.ts';

const TITLE_ID = 'newsgloss-title';

function langAround(element: Element): string | undefined {
  for (const around of ancestors(element)) {
    const lang = around.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

/** `words` speak the reader's language; `version`: of extension and pack. Nothing touches the page before the first `show`. */
export function createSurface(words: Words, events: CardEvents, version: string): CardSurface {
  let host: Host | undefined;
  let shown: { view: CardView; placed: Placed } | undefined;
  /** What had the focus before the card. */
  let before: HTMLElement | undefined;

  // The chart's labels need a number format, and the first of a process takes Chromium 11 to 16 ms (measured): more than
  // the frame that a card has to appear in. A surface is made while the pointer still dwells.
  ordinal(1, words);

  const giveFocusBack = (): void => {
    before?.focus({ preventScroll: true });
    before = undefined;
  };

  const hide = (): void => {
    if (!host || !shown) return;
    shown = undefined;
    const focused = host.root.activeElement !== null;
    render(null, host.root);
    host.close();
    if (focused) giveFocusBack();
  };

  const focus = (): void => {
    const place = host?.root.querySelector<HTMLElement>('.place');
    // What has the focus already is not read out again, and this may be another card in the same place.
    place?.blur();
    place?.focus({ preventScroll: true });
  };

  const dismiss = (): void => {
    hide();
    events.dismissed();
  };

  /** A source opened in a tab in the background leaves the card as it is, for the next source. */
  const follow = (event: MouseEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dismiss();
  };

  const hold = (held: Held): void => {
    events.hold(held);
    if (!shown) return;
    shown = { ...shown, placed: { ...shown.placed, held } };
    draw();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // One press closes one thing: not the page's dialog behind the card, too.
    event.preventDefault();
    dismiss();
  };

  const onFocusIn = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof HTMLElement && !host?.root.contains(relatedTarget)) before = relatedTarget;
  };

  function draw(): void {
    if (!host || !shown) return;
    const { view, placed } = shown;
    const { element, mentions, surface, held } = placed;
    const { x, y, width, height } = inWindow(placed.rect, { width: innerWidth, height: innerHeight });
    const px = (length: number): string => `${length}px`;
    render(
      <>
        <div class="anchor" style={{ left: px(x), top: px(y), width: px(width), height: px(height) }} />
        <div
          class={`place newsgloss-palette ${schemeAround(element)} ${roomAround({ top: y, bottom: y + height }, innerHeight)}`}
          role="dialog"
          tabIndex={-1}
          aria-labelledby={TITLE_ID}
          lang={words.locale}
          dir={words.t('card.direction') === 'rtl' ? 'rtl' : 'ltr'}
          style={{ '--newsgloss-above': px(y), '--newsgloss-below': px(y + height) }}
          onPointerEnter={() => events.over(true)}
          onPointerLeave={() => events.over(false)}
          onFocusIn={onFocusIn}
          onKeyDown={onKeyDown}
        >
          <Card
            key={view.key}
            view={view}
            words={words}
            mentions={mentions}
            width={contentWidth(document.documentElement.clientWidth)}
            quoteLang={langAround(element)}
            titleId={TITLE_ID}
            surface={surface}
            version={version}
            held={held}
            actions={{ ...events, hold }}
            onStep={mentions > 1 ? events.step : undefined}
            onClose={dismiss}
            onFollow={follow}
          />
        </div>
      </>,
      host.root,
    );
  }

  // A pinned card outlives a change of the window's size.
  addEventListener('resize', draw);

  return {
    show(view, placed) {
      host ??= createHost();
      const { root } = host;
      const focused = root.activeElement !== null;
      shown = { view, placed };
      draw();
      host.open(placed.element);
      if (placed.byKey) focus();
      if (root.activeElement) return;
      if (placed.held === 'focused') focus();
      else if (focused) giveFocusBack();
    },
    hide,
    box: () => (host?.isOpen() ? (host.root.querySelector('.place')?.getBoundingClientRect() ?? null) : null),
    destroy() {
      removeEventListener('resize', draw);
      hide();
      host?.remove();
      host = undefined;
    },
  };
}
