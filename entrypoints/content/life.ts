/** The content script's life in a page: from its start to the next article, the next update, the end. */
import { hintsOf, isArticle } from '../../utils/page/article.ts';
import { articleRoots } from '../../utils/page/blocks.ts';
import type { Attendant, First } from '../../utils/page/card-module.ts';
import { entryTimes } from '../../utils/page/entries.ts';
import { createMarks, type Marks } from '../../utils/page/marks.ts';
import { createReader, type Reader } from '../../utils/page/reader.ts';
import { watch } from '../../utils/page/watcher.ts';
import css from '../marks.css?inline';
import { awaitFirst } from './dwell.ts';
import { answerReports } from './report.ts';
import { isAlive, send } from './send.ts';
import { currentSettings, onStored, wanted } from './settings.ts';

/** An article that is written by script may come late: looked for again when the page has loaded, and this much later, ms. */
const LATE = 1500;
/** After a click ("read more") the page has opened what it opens, ms. */
const OPENED = 400;
/** Frames to wait for the first layout: Firefox calls nothing visible before it (docs/browser-bugs.md). Then comes `load`. */
const FRAMES = 120;

/** `attend`: what looks after the cards, injected when it is first needed; undefined where that cannot be done. */
type Article = { reader: Reader; marks: Marks; attend(first?: () => First): Promise<Attendant | undefined> };

/** What the popup's commands (commands.ts, injected when they are first needed) find of a page. */
export type PageHandle = {
  state: 'reading' | 'notArticle' | 'off';
  article?: Article;
  /** Reads the page although it is no article. */
  readAnyway(): Promise<void>;
};

declare global {
  /** Ends the instance that runs in this world: one that is injected again at install takes over. */
  // eslint-disable-next-line no-var
  var newsglossEnd: (() => void) | undefined;
  // eslint-disable-next-line no-var
  var newsglossPage: PageHandle | undefined;
}

function shadowSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Reads and marks this article until `signal` aborts. */
function readPage(signal: AbortSignal): Article {
  const marks = createMarks(shadowSheet, () => currentSettings().density);
  const watcher = watch((change) => void (isAlive() && reader.changed(change)));
  const reader: Reader = createReader(() => articleRoots(document), {
    marks,
    send,
    hints: () => hintsOf(document),
    entryTime: entryTimes(document),
    observe: watcher.observe,
    onGone: () => attendant?.gone(),
  });
  let attendant: Attendant | undefined;
  const attend: Article['attend'] = async (first) => {
    if (!globalThis.newsglossCard) await send({ type: 'card' }).catch(() => undefined);
    // A pointer and a key may both have asked meanwhile.
    if (!signal.aborted)
      attendant ??= globalThis.newsglossCard?.attend({ marks, reader, settings: currentSettings, signal }, first?.());
    return attendant;
  };
  awaitFirst(marks, currentSettings, attend, signal);
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
  return { reader, marks, attend };
}

const countParagraphs = (): number => document.querySelectorAll('p').length;

function start(): void {
  let reading: AbortController | undefined;
  let paragraphs = -1;
  const life = new AbortController();
  const { signal } = life;
  /** Why the page is read: it is an article, or every page is, or the reader has asked for this one. */
  let readAs: 'ifArticle' | 'always' | 'asked' | undefined;
  const page: PageHandle = { state: 'notArticle', readAnyway: () => begin('asked') };

  const stop = (): void => {
    reading?.abort();
    reading = undefined;
    readAs = undefined;
    delete page.article;
    paragraphs = -1;
  };
  const read = (as: 'ifArticle' | 'always' | 'asked', frames = FRAMES): void => {
    if (signal.aborted || reading) return;
    // A page may take its body away for a moment.
    if (!document.body?.checkVisibility()) {
      if (frames > 0) requestAnimationFrame(() => read(as, frames - 1));
      return;
    }
    // A page that is no article is judged again only when there is more of it: judging may take 11 ms.
    const count = countParagraphs();
    if (count === paragraphs && as === 'ifArticle') return;
    paragraphs = count;
    if (as === 'ifArticle' && !isArticle(document)) return;
    readAs = as;
    reading = new AbortController();
    page.state = 'reading';
    page.article = readPage(reading.signal);
  };
  const begin = async (asked?: 'asked'): Promise<void> => {
    const how = asked ?? (await wanted());
    // It was read because every page was, and articles alone are wanted now.
    const isOver = how === 'ifArticle' && readAs === 'always' && !isArticle(document);
    if (how === 'never' || isOver) stop();
    page.state = how === 'never' ? 'off' : reading ? 'reading' : 'notArticle';
    if (how !== 'never' && !isOver) read(how);
  };
  const beginLate = (): void => {
    void begin();
    setTimeout(() => {
      if (countParagraphs() !== paragraphs) void page.article?.reader.lookAgain();
      void begin();
    }, LATE);
  };
  const afresh = (): void => {
    stop();
    beginLate();
  };

  globalThis.newsglossPage = page;
  globalThis.newsglossEnd = () => {
    stop();
    life.abort();
  };
  const obey = async (): Promise<void> => {
    await begin();
    page.article?.marks.paint();
  };
  onStored({ settings: () => void obey(), revision: () => void page.article?.reader.again() }, signal);
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
  // A small page may have loaded before we run; so have those that were open at install.
  if (document.readyState === 'complete') beginLate();
  else void begin();
}

/** Takes over from an instance that runs here already; does nothing in a browser that cannot paint marks or find them, or in XML. */
export function live(): void {
  if (!('highlights' in CSS) || !('caretPositionFromPoint' in document) || !document.body) return;
  globalThis.newsglossEnd?.();
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
