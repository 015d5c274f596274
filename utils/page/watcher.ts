/**
 * Watches the page for text that comes, goes or changes. What has changed is gathered and handed on when the page is quiet for a moment; a page that never is (a ticker, an animation) is looked
 * at less and less often. Sleeps while the tab is hidden.
 */
import { parentOf } from './tree.ts';

/** Quiet time before changes are read, ms. */
const QUIET = 120;
/** Changes are read after this long even if the page is never quiet, ms. */
const PATIENCE = 1000;
/** More changes than this in one go are a new page: one full pass is cheaper than many small ones (Dark Reader's figure). */
const HUGE = 1000;
/** A page with this many readings in `FIGHT_WINDOW` ms fights back: the waits double, up to `SLOWEST` ms. */
const FIGHT = 12;
const FIGHT_WINDOW = 10_000;
const SLOWEST = 8000;

/** `everything`: too much has changed to say what. Else the elements in which something has. */
export type Change = { everything: true } | { everything: false; within: Element[] };

/** Frameworks put empty elements, blanks and comments between the article's parts, which are no reason to read it again. */
const mayHoldText = (node: Node): boolean =>
  node instanceof Element
    ? node.firstElementChild !== null || node.shadowRoot !== null || /\S/.test(node.textContent ?? '')
    : node instanceof Text && /\S/.test(node.data);

export type Watcher = { observe(root: Node): void; stop(): void };

/** `onChange` is called with what has changed since it was last called. */
export function watch(onChange: (change: Change) => void): Watcher {
  const changed = new Set<Element>();
  let count = 0;
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readings: number[] = [];
  let factor = 1;

  const note = (node: Node): void => {
    const element = node instanceof Element ? node : node instanceof ShadowRoot ? node.host : parentOf(node);
    if (element) changed.add(element);
  };

  const hand = (): void => {
    timer = undefined;
    if (document.hidden || count === 0) return;
    const now = performance.now();
    readings = [...readings.filter((at) => now - at < FIGHT_WINDOW), now];
    factor = readings.length > FIGHT ? Math.min(factor * 2, SLOWEST / QUIET) : 1;
    const change: Change = count > HUGE ? { everything: true } : { everything: false, within: [...changed] };
    changed.clear();
    count = 0;
    onChange(change);
  };

  const plan = (): void => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    const quiet = Math.min(QUIET * factor, SLOWEST);
    timer = setTimeout(hand, Math.max(0, Math.min(quiet, first + Math.max(PATIENCE, quiet) - now)));
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') note(record.target);
      // What was removed need not be noted: the reader sees which of its text nodes are no longer there.
      for (const node of record.addedNodes) if (mayHoldText(node)) note(node instanceof Element ? node : record.target);
    }
    count += records.length;
    // Not kept while a hidden tab goes on changing: then all is read again anyway.
    if (count > HUGE) changed.clear();
    if (!document.hidden) plan();
  });

  const onVisible = (): void => {
    if (!document.hidden && count > 0) plan();
  };
  document.addEventListener('visibilitychange', onVisible);

  return {
    observe: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
}
