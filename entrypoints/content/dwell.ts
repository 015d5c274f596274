/**
 * Until a reader first wants a card, a page carries no more of it than this: whether the pointer rests on a mention, or one is
 * tapped or clicked. Then the card script is injected and looks after pointer and keys itself (entrypoints/card/hover.ts).
 */
import { PREPARE_AFTER } from '../../utils/card/machine.ts';
import { opensByHover, type CardSettings, type First } from '../../utils/page/card-module.ts';
import type { Mark, Marks } from '../../utils/page/marks.ts';
import { hitAt } from '../../utils/page/pointer.ts';

/** `takeOver` resolves to nothing when the card script was not there to take over: then the next dwell tries again. */
export function awaitFirst(
  marks: Marks,
  settings: () => CardSettings,
  takeOver: (first: () => First) => Promise<unknown>,
  signal: AbortSignal,
): void {
  const waiting = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, waiting.signal]) };
  let at = { x: 0, y: 0 };
  let on: Mark | undefined;
  let since = 0;
  let tap = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hand = async (): Promise<void> => {
    // Asked for when the card script is there: by then the pointer may have moved on, or clicked.
    if (await takeOver(() => ({ ...at, tap, waited: performance.now() - since }))) waiting.abort();
    else on = undefined;
    tap = false;
  };

  const look = (): void => {
    frame = 0;
    const mark = hitAt(marks, at.x, at.y)?.mark;
    if (mark === on) return;
    on = mark;
    since = performance.now();
    clearTimeout(timer);
    if (mark) timer = setTimeout(() => void hand(), Math.min(PREPARE_AFTER, settings().delay));
  };

  const onMove = ({ pointerType, buttons, clientX, clientY }: PointerEvent): void => {
    // With a button down the reader is selecting text or dragging.
    if (pointerType === 'touch' || buttons !== 0) return;
    at = { x: clientX, y: clientY };
    frame ||= requestAnimationFrame(look);
  };

  const onClick = ({ pointerType, clientX, clientY }: PointerEvent): void => {
    at = { x: clientX, y: clientY };
    if ((pointerType !== 'touch' && opensByHover(settings())) || !hitAt(marks, clientX, clientY)) return;
    tap = true;
    void hand();
  };

  addEventListener('pointermove', onMove, options);
  addEventListener('click', onClick, options);
}
