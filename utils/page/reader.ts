/**
 * One article's way through the page: blocks → background → marks, at first for all of it, then for what changes. The reading
 * context comes back with each answer and goes along with the next request, so the background may forget everything between.
 */
import { cardKeyOf, type CardView } from '../model/card.ts';
import type { Day } from '../model/date.ts';
import type { EntityId } from '../model/entity.ts';
import { BATCH_BLOCKS, BATCH_LENGTH, HINT, HINTS, NOTHING_READ } from '../model/limits.ts';
import type { ReadAnswer, ReadRequest } from '../model/messages.ts';
import type { Block, Mention, PageHints, ReadingContext } from '../model/reading.ts';
import { blockElementOf, blocksIn, isShown, type PageBlock } from './blocks.ts';
import type { Marks } from './marks.ts';
import { isSkipped } from './skip.ts';
import { topmost, upwards } from './tree.ts';
import type { Change } from './watcher.ts';

/** Share of the text that was read: when more of it is gone at once, another article has taken its place. */
const OTHER = 0.8;
/** A request fails when the worker is being stopped: it is sent once more after this pause, ms. */
const RETRY_AFTER = 500;

export type Send = (request: ReadRequest) => Promise<ReadAnswer>;
export type Spent = ReadAnswer['spent'] & { blocks: number; paint: number; round: number };
export type Reader = ReturnType<typeof createReader>;

type Sink = {
  marks: Marks;
  send: Send;
  hints: () => PageHints;
  /** When the part of the page that an element is in was written, where that is not the article's date. */
  entryTime: (element: Element) => string | undefined;
  /** Called with each shadow root that is read: the page's changes inside are not seen from outside. */
  observe: (root: ShadowRoot) => void;
  /** Called when marks went away, so that an open card can follow. */
  onGone: () => void;
};

/** What the block's own markup says that short forms mean: <abbr title="World Trade Organization">WTO</abbr>. */
const titlesIn = ({ element, nodes, starts }: PageBlock): NonNullable<Block['titles']> =>
  [...element.querySelectorAll<HTMLElement>('abbr[title],acronym[title],dfn[title]')]
    .slice(0, HINTS.titles)
    .flatMap((one) => {
      const first = nodes.findIndex((node) => one.contains(node));
      const start = starts[first];
      const title = one.title.trim().slice(0, HINT.abbreviation);
      return start === undefined || start < 0 || title === ''
        ? []
        : [{ start, end: start + (one.textContent?.length ?? 0), title }];
    });

/** Requests of at most `BATCH_LENGTH` characters; of several, those in view go first. */
function batchesOf(blocks: readonly PageBlock[]): PageBlock[][] {
  const inView = ({ element }: PageBlock): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const few = lengthOf(blocks) <= BATCH_LENGTH && blocks.length <= BATCH_BLOCKS;
  const ordered = few
    ? blocks
    : blocks
        .map((block) => ({ block, far: inView(block) ? 0 : 1 }))
        .sort((a, b) => a.far - b.far)
        .map(({ block }) => block);
  const batches: PageBlock[][] = [];
  let length = Infinity;
  for (const block of ordered) {
    const batch = batches.at(-1);
    if (batch && length + block.text.length <= BATCH_LENGTH && batch.length < BATCH_BLOCKS) {
      batch.push(block);
      length += block.text.length;
    } else {
      batches.push([block]);
      length = block.text.length;
    }
  }
  return batches;
}

const lengthOf = (blocks: Iterable<PageBlock>): number => [...blocks].reduce((sum, { text }) => sum + text.length, 0);

/** `findRoots`: looks for the article's containers; again, when the page has put others in their place. */
export function createReader(findRoots: () => Element[], { marks, send, hints, entryTime, observe, onGone }: Sink) {
  let roots = findRoots();
  const live = new Map<number, PageBlock>();
  const hidden = new Set<Element>();
  const cards = new Map<string, CardView>();
  const spent: Spent = { find: 0, load: 0, read: 0, word: 0, blocks: 0, paint: 0, round: 0 };
  let context: ReadingContext | undefined;
  let answer: ReadAnswer | undefined;
  let stopped = false;
  let queue = Promise.resolve();
  /** Counts the times that all was read afresh: an answer to an earlier reading is not wanted any more. */
  let reading = 0;

  const timed = <T>(phase: 'blocks' | 'paint', work: () => T): T => {
    const start = performance.now();
    try {
      return work();
    } finally {
      spent[phase] += performance.now() - start;
    }
  };

  const ask = async (batch: readonly PageBlock[]): Promise<ReadAnswer> => {
    const request: ReadRequest = {
      type: 'read',
      // Once the date is known, what it was found in (17 kB at p95) need not go along again.
      page: context?.date ? { ...hints(), jsonLd: [], meta: [], times: [] } : hints(),
      blocks: batch.map((block) => {
        const { id, text, element } = block;
        const lang = element.closest('[lang]')?.getAttribute('lang')?.slice(0, HINT.lang);
        const titles = titlesIn(block);
        const time = entryTime(element);
        return { id, text, ...(lang && { lang }), ...(titles.length > 0 && { titles }), ...(time && { time }) };
      }),
      ...(context && { context }),
    };
    try {
      return await send(request);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
      return send(request);
    }
  };

  const readBatch = async (batch: readonly PageBlock[], wanted: number): Promise<void> => {
    const asked = batch.filter(({ id }) => live.has(id));
    if (stopped || wanted !== reading || asked.length === 0) return;
    const start = performance.now();
    const got = await ask(asked);
    if (stopped || wanted !== reading) return;
    spent.round += performance.now() - start;
    for (const phase of ['find', 'load', 'read', 'word'] as const) spent[phase] += got.spent[phase];
    answer = got;
    context = got.context;
    for (const [key, card] of Object.entries(got.cards)) cards.set(key, card);
    timed('paint', () => {
      for (const block of asked) {
        // What changed while the answer was under way is read again: the old offsets are wrong there.
        if (live.has(block.id))
          marks.set(
            block,
            got.mentions.filter((mention) => mention.block === block.id),
          );
      }
      marks.paint();
    });
  };

  const enqueue = (blocks: readonly PageBlock[]): Promise<void> => {
    const wanted = reading;
    for (const batch of batchesOf(blocks)) queue = queue.then(() => readBatch(batch, wanted)).catch(() => undefined);
    return queue;
  };

  const forget = (block: PageBlock): void => {
    live.delete(block.id);
    marks.drop(block);
  };

  const take = (root: Element): PageBlock[] => {
    const blocks = timed('blocks', () => blocksIn(root, { hidden: (element) => hidden.add(element), shadow: observe }));
    for (const block of blocks) live.set(block.id, block);
    return blocks;
  };

  /** Whether text in `element` is the article's: below a root, and in nothing that is skipped. */
  const isRead = (element: Element): boolean => {
    for (const up of upwards(element)) {
      if (isSkipped(up)) return false;
      if (roots.includes(up)) return true;
    }
    return false;
  };

  /** Whether all of a block is still where it was. A change of its text is told by the watcher. */
  const isWhole = ({ nodes, element }: PageBlock): boolean =>
    element.isConnected && nodes.every((node) => element.contains(node) || element.shadowRoot?.contains(node));

  /** What was hidden when it was read and is shown by now; forgets what has left the page. */
  const woken = (): Element[] => {
    const shown = [...hidden].filter((element) => !element.isConnected || isShown(element));
    for (const element of shown) hidden.delete(element);
    return shown;
  };

  /**
   * Reads all blocks again, knowing only what the reader has set: the glossary, the date or a choice has changed. Until its answer
   * is there, and where none comes, a mark keeps its card.
   */
  const afresh = async (set: Pick<ReadingContext, 'date' | 'chosen'>): Promise<void> => {
    const wanted = ++reading;
    context = { ...NOTHING_READ, ...set };
    await enqueue([...live.values()].sort((a, b) => a.id - b.id));
    if (wanted !== reading) return;
    const marked = new Set(marks.all().map(({ mention }) => cardKeyOf(mention)));
    for (const key of cards.keys()) if (!marked.has(key)) cards.delete(key);
  };

  /** Of what is known, that which the reader has set. */
  const ownContext = (): Pick<ReadingContext, 'date' | 'chosen'> => ({
    ...(context?.date?.origin === 'reader' && { date: context.date }),
    ...(context?.chosen && { chosen: context.chosen }),
  });

  /** Reads `within` again, each at the element whose text makes the block. */
  const update = (within: readonly Element[]): Promise<void> => {
    const again = new Set<Element>();
    const isLeft = (block: PageBlock): boolean =>
      !isWhole(block) || !upwards(block.element).some((up) => roots.includes(up));
    const left = new Set([...live.values()].filter(isLeft));
    for (const { element } of left) if (element.isConnected) again.add(element);
    for (const element of within) if (element.isConnected) again.add(blockElementOf(element));
    // First those that are read: something beside the article may have changed in an element that holds both.
    const tops = new Set(topmost(new Set([...again].filter(isRead))));
    for (const block of live.values()) if (upwards(block.element).some((up) => tops.has(up))) left.add(block);
    const isOther = lengthOf(left) > OTHER * lengthOf(live.values());
    for (const block of left) forget(block);
    if (left.size > 0) {
      onGone();
      timed('paint', marks.paint);
    }
    const taken = [...tops].flatMap(take);
    // Its date and what it defines are its own.
    return isOther ? afresh(ownContext()) : enqueue(taken);
  };

  /** Looks for the article's containers again; whether they are others. */
  const isElsewhere = (): boolean => {
    const before = roots;
    roots = findRoots();
    return roots.length !== before.length || roots.some((root, at) => root !== before[at]);
  };

  return {
    cards: cards as ReadonlyMap<string, CardView>,
    cardOf: (mention: Mention): CardView | undefined => cards.get(cardKeyOf(mention)),
    spent: spent as Readonly<Spent>,
    date: () => answer?.date,

    /** Reads all of the article. Resolves when it is marked. */
    start: (): Promise<void> => enqueue(roots.flatMap(take)),

    /** Resolves when all that has been asked for is marked. */
    settled: (): Promise<void> => queue,

    /** Reads again what has changed. */
    changed(change: Change): Promise<void> {
      const isAnywhere = change.everything || !roots.every((root) => root.isConnected);
      const replaced = isAnywhere && isElsewhere();
      return update(replaced || change.everything ? roots : [...change.within, ...woken()]);
    },

    /** The article may have come late, beside other prose that was taken for it. */
    lookAgain: (): Promise<void> => (isElsewhere() ? update(roots) : queue),

    /** Reads what the page did not show before: it opens things without changing them. */
    wake(): Promise<void> {
      const shown = woken();
      return shown.length > 0 ? update(shown) : queue;
    },

    /** Reads all again: the glossary has changed. The old marks stay until the new ones are there. */
    again: (): Promise<void> => afresh(ownContext()),

    /** Facts for another day; undefined: for the day that the page states. */
    setDay(day: Day | undefined): Promise<void> {
      const { chosen } = ownContext();
      return afresh({ ...(day !== undefined && { date: { day, origin: 'reader' } }), ...(chosen && { chosen }) });
    },

    /** For this article, `surface` means `entity`. */
    choose(surface: string, entity: EntityId): Promise<void> {
      const own = ownContext();
      return afresh({ ...own, chosen: { ...own.chosen, [surface]: entity } });
    },

    stop(): void {
      stopped = true;
      for (const block of live.values()) marks.drop(block);
      live.clear();
    },
  };
}
