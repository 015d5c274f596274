/** Pointer, key and tap → the card's state machine → the card. Listens to the page, writes nothing to it but the card's host. */
import { isHeading } from '../../utils/card/triangle.ts';
import { CLOSED, isShown, reduce, type CardEvent, type CardState, type Target } from '../../utils/card/machine.ts';
import { CARD_TAG, type AskedActions, type CardEvents, type CardSurface } from '../../utils/card/surface.ts';
import type { CardView } from '../../utils/model/card.ts';
import type { Mention } from '../../utils/model/reading.ts';
import {
  opensByHover,
  type Attendant,
  type CardPage,
  type CardSettings,
  type First,
} from '../../utils/page/card-module.ts';
import type { Mark, Marks } from '../../utils/page/marks.ts';
import { putCaret } from '../../utils/page/caret.ts';
import { hitAt, type Hit } from '../../utils/page/pointer.ts';
import { bringIntoView, startOfWalk, type Place } from '../../utils/page/walk.ts';
import { wayFrom } from '../../utils/page/way.ts';

/** A pointer faster than this is on its way elsewhere, px/ms (10ten's figure). */
const FLYING = 0.5;
/** How long a flying pointer must rest before its place is looked at again, ms. */
const REST = 60;

type Wiring = {
  marks: Marks;
  cardOf: (mention: Mention) => CardView | undefined;
  /** What a card can ask of the page and its keepers. */
  actions: AskedActions;
  settings: () => CardSettings;
  create: (events: Omit<CardEvents, 'step'>, page: CardPage) => CardSurface;
  /** Whether the extension is still there; ends this instance where it is not. */
  isAlive: () => boolean;
  signal: AbortSignal;
};

/** Starts listening, with what the reader did `first`; stops, and takes the card away, when `signal` aborts. */
export function listen(
  { marks, cardOf, actions, settings, create, isAlive, signal }: Wiring,
  first: First | undefined,
): Attendant {
  let state: CardState = CLOSED;
  let last = { x: -1, y: -1, at: 0 };
  let latest: PointerEvent | undefined;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader has come to this card by key, from mention to mention, and where the last such walk was left. */
  let walked = false;
  /** A walk is just coming to the next mention. */
  let walking = false;
  let left: Place | undefined;

  const ids = new WeakMap<Mark, Target>();
  const hits = new Map<Target, Hit>();
  let nextId = 1;
  const targetOf = (hit: Hit): Target => {
    const id = ids.get(hit.mark) ?? nextId++;
    ids.set(hit.mark, id);
    hits.set(id, hit);
    return id;
  };

  const dispatch = (event: CardEvent): void => {
    // A card that was waited for when the article ended would have nobody left to close it.
    if (signal.aborted) return;
    const [next, effects] = reduce(state, event);
    state = next;
    for (const effect of effects) {
      switch (effect.do) {
        case 'wait':
          setTimeout(() => dispatch({ type: 'time', wait: effect.wait, token: effect.token }), effect.ms);
          break;
        case 'show':
          show(effect.target);
          break;
        case 'hide':
          surface.hide();
          marks.activate(undefined);
      }
    }
    if (state.is === 'closed') hits.clear();
    if (state.is === 'closed' || state.is === 'open') walked = false;
  };

  /** What the pointer does by the way, which counts only where cards open by it. */
  const passing = (event: CardEvent): void => {
    if (opensByHover(settings())) dispatch(event);
  };

  const go = (hit: Hit | undefined): void => {
    if (hit) dispatch({ type: 'go', target: targetOf(hit) });
  };

  const current = (): Hit | undefined => (state.is === 'closed' ? undefined : hits.get(state.target));

  const dismiss = (): void => {
    const mark = walked ? current()?.mark : undefined;
    dispatch({ type: 'dismiss' });
    if (mark) left = putCaret(mark);
  };

  const surface = create(
    {
      ...actions,
      over: (inside) => passing({ type: 'card', inside }),
      dismissed: dismiss,
      hold: (as) => dispatch({ type: 'hold', as }),
    },
    { marks, current, go },
  );

  const show = (target: Target): void => {
    const hit = hits.get(target);
    const view = hit && cardOf(hit.mark.mention);
    // The strings of the card cannot be had any more when the extension has been updated under the page.
    if (!hit || !view || !isAlive() || !isShown(state)) return dispatch({ type: 'dismiss' });
    marks.activate(hit.mark);
    const { mention } = hit.mark;
    surface.show(view, {
      ...hit,
      mentions: marks.count(mention.key),
      surface: mention.surface,
      held: state.is,
      byKey: walking,
    });
  };

  const look = (x: number, y: number, speed: number, from: { x: number; y: number }): void => {
    const box = surface.box();
    const heading = box ? isHeading(from, { x, y }, box) : false;
    const hit = hitAt(marks, x, y);
    if (!hit) passing({ type: 'out', heading });
    else if (speed <= FLYING) passing({ type: 'over', target: targetOf(hit), heading, delay: settings().delay });
  };

  /** Once a frame, and the frame's last event: one that was dropped could be the one at which the pointer came to rest. */
  const onMove = (event: PointerEvent): void => {
    // With a button down the reader is selecting text or dragging.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    latest = event;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!latest || !isAlive()) return;
      const now = { x: latest.clientX, y: latest.clientY, at: latest.timeStamp };
      const speed = Math.hypot(now.x - last.x, now.y - last.y) / Math.max(1, now.at - last.at);
      if (!isOnCard(latest)) look(now.x, now.y, speed, last);
      last = now;
      clearTimeout(rest);
      if (speed > FLYING) rest = setTimeout(() => look(now.x, now.y, 0, now), REST);
    });
  };

  const isOnCard = (event: Event): boolean => event.target instanceof Element && event.target.localName === CARD_TAG;

  /** A click is also the end of a selection. */
  const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

  const onClick = (event: PointerEvent): void => {
    if (isOnCard(event)) return;
    const hit = hitAt(marks, event.clientX, event.clientY);
    const onLink = event.target instanceof Element && event.target.closest('a[href], button') !== null;
    const opens = event.pointerType === 'touch' || (!opensByHover(settings()) && !isSelecting());
    // A linked mark stays a link: on a phone the popup's list is the way to its card.
    if (opens && hit && !onLink) dispatch({ type: 'tap', target: targetOf(hit) });
    else if (!hit || !isShown(state) || current()?.mark !== hit.mark) dispatch({ type: 'dismiss', elsewhere: true });
  };

  const onKey = (event: KeyboardEvent): void => {
    // On the card, Esc first closes what is open on it.
    if (event.key !== 'Escape' || state.is === 'closed' || isOnCard(event)) return;
    if (isShown(state)) {
      // One press closes one thing: not the page's dialog behind the card, too.
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    dismiss();
  };

  /** The mention may have left with the text that was read again. */
  const gone = (): void => {
    const hit = current();
    if (hit && !marks.all().includes(hit.mark)) dispatch({ type: 'gone' });
  };

  /** A card does not follow its mention; a carousel beside the article does not close it. */
  const onScroll = ({ target }: Event): void => {
    const hit = current();
    if (hit && target instanceof Node && target.contains(hit.element)) dispatch({ type: 'gone' });
  };

  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', onMove, options);
  addEventListener('click', onClick, options);
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('scroll', onScroll, options);
  addEventListener('resize', () => dispatch({ type: 'gone' }), options);
  document.documentElement.addEventListener('pointerleave', () => passing({ type: 'out' }), { passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    surface.destroy();
  });

  const hit = first && hitAt(marks, first.x, first.y);
  const linked = hit?.element.closest('a[href], button');
  if (hit && first.tap && !linked && !isSelecting()) dispatch({ type: 'tap', target: targetOf(hit) });
  else if (hit && !first.tap)
    passing({ type: 'over', target: targetOf(hit), waited: first.waited, delay: settings().delay });

  return {
    gone,
    walk(by) {
      const all = marks.all();
      const next = bringIntoView(marks, wayFrom(all, startOfWalk(all, current()?.mark, left), by));
      if (!next) return false;
      walking = true;
      go(next);
      walking = false;
      walked = isShown(state);
      return walked;
    },
  };
}
