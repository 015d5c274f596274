/** In every page: reads it if it is an article, marks what it names, opens cards. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Answers, Reply, Request } from '../utils/model/messages.ts';
import { articleRoots } from '../utils/page/blocks.ts';
import { hintsOf, isArticle } from '../utils/page/article.ts';
import { createMarks } from '../utils/page/marks.ts';
import '../utils/page/marks.css';
import css from '../utils/page/marks.css?inline';
import { createReader } from '../utils/page/reader.ts';
import { watch } from '../utils/page/watcher.ts';
import { listen } from './content/hover.ts';
import { answerReports } from './content/report.ts';

/** An article that is written by script may come late: looked for again when the page has loaded, and this much later, ms. */
const LATE = 1500;
/** After a click ("read more") the page has opened what it opens, ms. */
const OPENED = 400;
/** Frames to wait for the first layout: Firefox calls nothing visible before it (docs/browser-bugs.md). Then comes `load`. */
const FRAMES = 120;

async function send<T extends Request>(request: T): Promise<Answers[T['type']]> {
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
    signal,
  });
  const reader = createReader(articleRoots(document), {
    marks,
    send,
    hints: () => hintsOf(document),
    onGone: hover.gone,
  });
  const watcher = watch((change) => void reader.changed(change));
  watcher.observe(document.body);
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

function main(ctx: ContentScriptContext): void {
  if (!('highlights' in CSS) || !('caretPositionFromPoint' in document)) return;

  let reading: AbortController | undefined;
  const end = (): void => {
    reading?.abort();
    reading = undefined;
  };
  const begin = (frames = FRAMES): void => {
    if (reading || !isArticle(document)) return;
    if (!document.body.checkVisibility()) {
      if (frames > 0) ctx.requestAnimationFrame(() => begin(frames - 1));
      return;
    }
    reading = new AbortController();
    readPage(reading.signal);
  };
  const afresh = (): void => {
    end();
    begin();
    ctx.setTimeout(begin, LATE);
  };
  // After an update, or when a newer instance has been injected: leave the page as it was.
  ctx.onInvalidated(end);
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    if (newUrl.pathname + newUrl.search !== oldUrl.pathname + oldUrl.search) afresh();
  });
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
    if (persisted) afresh();
  });
  begin();
  ctx.addEventListener(window, 'load', () => {
    begin();
    ctx.setTimeout(begin, LATE);
  });
}

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  // WXT would announce each start to the page by postMessage; pages have broken on messages that they do not know.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if ('prerendering' in document && document.prerendering)
      document.addEventListener('prerenderingchange', () => main(ctx), { once: true });
    else main(ctx);
  },
});
