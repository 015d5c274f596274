/** The content script's life in a page: from its start to the next article, the next update, the end. */
import { browser } from 'wxt/browser';
import type { Answers, Reply, Request } from '../../utils/model/messages.ts';
import { hintsOf, isArticle } from '../../utils/page/article.ts';
import { articleRoots } from '../../utils/page/blocks.ts';
import { createMarks } from '../../utils/page/marks.ts';
import { createReader } from '../../utils/page/reader.ts';
import { watch } from '../../utils/page/watcher.ts';
import { listen } from './hover.ts';
import { answerReports } from './report.ts';
import css from '../marks.css?inline';

/** An article that is written by script may come late: looked for again when the page has loaded, and this much later, ms. */
const LATE = 1500;
/** After a click ("read more") the page has opened what it opens, ms. */
const OPENED = 400;
/** Frames to wait for the first layout: Firefox calls nothing visible before it (docs/browser-bugs.md). Then comes `load`. */
const FRAMES = 120;

declare global {
  /** Ends the instance that runs in this world: one that is injected again at install takes over. */
  // eslint-disable-next-line no-var
  var newsglossEnd: (() => void) | undefined;
}

/**
 * Whether this instance still has an extension. After an update it has not: nobody answers, and Chromium runs the new one in a
 * world of its own, so it cannot end this one; this one ends itself and leaves the page as it was.
 */
function isAlive(): boolean {
  if (browser.runtime?.id) return true;
  globalThis.newsglossEnd?.();
  return false;
}

async function send<T extends Request>(request: T): Promise<Answers[T['type']]> {
  if (!isAlive()) throw new Error('the extension is gone');
  const reply: Reply<T['type']> | undefined = await browser.runtime.sendMessage(request);
  if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
  return reply.answer;
}

function shadowSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Reads and marks this article until `signal` aborts. */
function readPage(signal: AbortSignal): void {
  const marks = createMarks(shadowSheet);
  const hover = listen({
    marks,
    cardOf: (key) => reader.cards.get(key),
    inject: async () => void (await send({ type: 'card' })),
    isAlive,
    signal,
  });
  const watcher = watch((change) => void (isAlive() && reader.changed(change)));
  const reader = createReader(() => articleRoots(document), {
    marks,
    send,
    hints: () => hintsOf(document),
    observe: watcher.observe,
    onGone: hover.gone,
  });
  // Not the body: some sites replace it as a whole when the reader goes on.
  watcher.observe(document.documentElement);
  if (import.meta.env.MODE === 'e2e') answerReports(marks, reader, signal);
  signal.addEventListener('abort', () => {
    watcher.stop();
    reader.stop();
    marks.destroy();
  });
  const wake = (): void => void reader.wake();
  addEventListener('click', () => setTimeout(wake, OPENED), { capture: true, passive: true, signal });
  addEventListener('load', () => setTimeout(wake, LATE), { signal });
  void reader.start();
}

function start(): void {
  let reading: AbortController | undefined;
  let paragraphs = -1;
  const life = new AbortController();
  const { signal } = life;

  const stop = (): void => {
    reading?.abort();
    reading = undefined;
    paragraphs = -1;
  };
  const begin = (frames = FRAMES): void => {
    if (signal.aborted || reading) return;
    // A page may take its body away for a moment.
    if (!document.body?.checkVisibility()) {
      if (frames > 0) requestAnimationFrame(() => begin(frames - 1));
      return;
    }
    // A page that is no article is judged again only when there is more of it: judging may take 11 ms.
    const { length } = document.querySelectorAll('p');
    if (length === paragraphs) return;
    paragraphs = length;
    if (!isArticle(document)) return;
    reading = new AbortController();
    readPage(reading.signal);
  };
  const beginLate = (): void => {
    begin();
    setTimeout(begin, LATE);
  };
  const afresh = (): void => {
    stop();
    beginLate();
  };

  globalThis.newsglossEnd = () => {
    stop();
    life.abort();
  };
  let { pathname, search } = location;
  navigation.addEventListener(
    'navigatesuccess',
    () => {
      if (location.pathname === pathname && location.search === search) return;
      ({ pathname, search } = location);
      afresh();
    },
    { signal },
  );
  addEventListener('pageshow', ({ persisted }) => persisted && afresh(), { signal });
  addEventListener('load', beginLate, { signal });
  begin();
}

/** Takes over from an instance that runs here already; does nothing in a browser that cannot paint marks or find them, or in XML. */
export function live(): void {
  if (!('highlights' in CSS) || !('caretPositionFromPoint' in document) || !document.body) return;
  globalThis.newsglossEnd?.();
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
