/** Answers the popup, and the background's shortcuts, for a page. */
import { browser } from 'wxt/browser';
import type { PageReport, PageRequest } from '../../utils/model/page-report.ts';
import { BATCH_LENGTH } from '../../utils/model/limits.ts';
import { articleRoots, blocksIn } from '../../utils/page/blocks.ts';
import type { Mark, Marks } from '../../utils/page/marks.ts';
import { bringNext } from '../../utils/page/walk.ts';
import { isAlive } from './send.ts';
import { siteOfPage } from './site.ts';

/** How long a mention is shown that the popup goes to, ms. */
const SHOWN = 2000;

declare global {
  // eslint-disable-next-line no-var
  var newsglossCommands: true | undefined;
}

function report(): PageReport {
  const page = globalThis.newsglossPage;
  const article = page?.article;
  const byKey = Map.groupBy(article?.marks.all() ?? [], ({ mention }) => mention.key);
  const entities = [...byKey].flatMap(([key, marks]) => {
    // In a live blog, the card of the article's own day goes before those of its entries.
    const { mention } = marks.find((mark) => mark.mention.day === undefined) ?? marks[0] ?? {};
    const card = mention && article?.reader.cardOf(mention);
    return card ? [{ key, mentions: marks.length, surface: marks[0]?.mention.surface ?? '', card }] : [];
  });
  const { round: _, ...spent } = article?.reader.spent ?? { round: 0 };
  const date = article?.reader.date();
  return {
    state: page?.state ?? 'off',
    host: siteOfPage(),
    ...(date && { date }),
    entities,
    spent: Object.values(spent).reduce((sum, ms) => sum + ms, 0),
    // Nothing is ever sent yet: there is no code that could.
    sent: 0,
  };
}

/** The mention that was gone to last, by key, while its article is there: a mark holds on to the page's nodes. */
const last = new WeakMap<Marks, Map<string, Mark>>();

/** Scrolls to the entity's next mention and shows which it is. */
function goTo(key: string, step: 1 | -1): void {
  const marks = globalThis.newsglossPage?.article?.marks;
  if (!marks) return;
  const before = last.get(marks) ?? new Map<string, Mark>();
  const mark = bringNext(marks, key, before.get(key), step)?.mark;
  if (!mark) return;
  last.set(marks, before.set(key, mark));
  marks.activate(mark);
  setTimeout(() => before.get(key) === mark && marks.activate(undefined), SHOWN);
}

/** Whether there was a mention to go to. */
async function walk(step: 1 | -1): Promise<boolean> {
  const article = globalThis.newsglossPage?.article;
  // The key may have been quicker than the reading.
  await article?.reader.settled();
  return (await article?.attend())?.walk(step) ?? false;
}

const UNMET = { hidden: () => undefined, shadow: () => undefined };

/** The article's text as it stands now, by block: read again, so that no page has to keep it for an editor that few ever open. */
function texts(): string[] {
  if (!globalThis.newsglossPage?.article) return [];
  let left = BATCH_LENGTH;
  return articleRoots(document)
    .flatMap((root) => blocksIn(root, UNMET))
    .flatMap(({ text }) => {
      const taken = text.slice(0, left);
      left -= taken.length;
      return taken === '' ? [] : [taken];
    });
}

async function answer(request: PageRequest): Promise<PageReport | string[] | boolean> {
  const page = globalThis.newsglossPage;
  switch (request.type) {
    case 'walk':
      return walk(request.step);
    case 'choose':
      await page?.article?.reader.choose(request.surface, request.entity);
      return report();
    case 'again':
      await page?.article?.reader.again();
      return report();
    case 'page':
      return report();
    case 'goTo':
      goTo(request.key, request.step);
      return true;
    case 'texts':
      return texts();
    case 'readAnyway':
      await page?.readAnyway();
      await page?.article?.reader.settled();
      return report();
    case 'date':
      await page?.article?.reader.setDay(request.day ?? undefined);
      return report();
  }
}

/** In one of our own pages, this also hears what other pages ask the background: that is not for it to answer. */
const ASKED: Readonly<Record<PageRequest['type'], true>> = {
  page: true,
  goTo: true,
  readAnyway: true,
  texts: true,
  date: true,
  choose: true,
  again: true,
  walk: true,
};

export function answerCommands(): void {
  if (globalThis.newsglossCommands) return;
  globalThis.newsglossCommands = true;
  browser.runtime.onMessage.addListener((request: PageRequest, sender, reply: (answer: unknown) => void) => {
    if (!(request.type in ASKED)) return undefined;
    // Without an instance in this world, as after an update, nobody knows the page: no answer, so that it is reloaded.
    if (!isAlive() || sender.id !== browser.runtime.id || !globalThis.newsglossPage) return undefined;
    // Without a reply the popup would wait for as long as it is open: one that is no answer tells it that there is none.
    void answer(request).then(reply, () => reply(undefined));
    // The answer comes later.
    return true;
  });
}
