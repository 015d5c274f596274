/** Every message between page and background. Requests are validated by the background before anything is done with them. */
import * as v from 'valibot';
import type { CardView } from './card.ts';
import { Wish } from './draft.ts';
import { BATCH_BLOCKS } from './limits.ts';
import { EntityId } from './entity.ts';
import { MOST, OwnName, OwnRecord, Site } from './record.ts';
import { Block, PageHints, ReadingContext, type ArticleDate, type Mention } from './reading.ts';

export const ReadRequest = v.strictObject({
  type: v.literal('read'),
  page: PageHints,
  blocks: v.pipe(v.array(Block), v.maxLength(BATCH_BLOCKS)),
  // A context that cannot be right is dropped, not the request with it: without one, the batch is read by itself.
  context: v.optional(v.fallback(v.optional(ReadingContext), undefined)),
});
export type ReadRequest = v.InferOutput<typeof ReadRequest>;

/** Asks for the card script to be injected into the sender's frame. */
export const CardRequest = v.strictObject({ type: v.literal('card') });
export type CardRequest = v.InferOutput<typeof CardRequest>;

/** Keeps records of the reader's: new ones, or later versions. Only from our own pages and cards. */
export const KeepRequest = v.strictObject({
  type: v.literal('keep'),
  records: v.pipe(v.array(OwnRecord), v.minLength(1), v.maxLength(5000)),
});
export type KeepRequest = v.InferOutput<typeof KeepRequest>;

/** Removes records by their keys (see `keyOf`). */
export const ForgetRequest = v.strictObject({
  type: v.literal('forget'),
  keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.minLength(1), v.maxLength(5000)),
});
export type ForgetRequest = v.InferOutput<typeof ForgetRequest>;

/** Opens our options page in a tab: the reader has asked a card for it. */
export const OpenRequest = v.strictObject({ type: v.literal('open'), wish: Wish });
export type OpenRequest = v.InferOutput<typeof OpenRequest>;

/** Asks whether anything of the reader's may be kept: refused, in words for the reader, in a private window. */
export const MayKeepRequest = v.strictObject({ type: v.literal('mayKeep') });

/** Switches a site on or off. From a page, only its own. */
export const SwitchRequest = v.strictObject({ type: v.literal('switch'), site: Site, on: v.boolean() });
export type SwitchRequest = v.InferOutput<typeof SwitchRequest>;

/** What may go wrong with names that the reader is writing. `except`: the entity that they are for. Only from our own pages. */
export const CheckRequest = v.strictObject({
  type: v.literal('check'),
  names: v.pipe(v.array(OwnName), v.maxLength(MOST.editedNames)),
  except: v.optional(EntityId),
});
export type CheckRequest = v.InferOutput<typeof CheckRequest>;

/** As `Danger` in utils/names/dangers.ts, with the titles of those that are called so already. */
export type NameDanger = { danger: 'nothing' | 'letter' | 'word' } | { danger: 'duplicate'; titles: string[] };

/** Asks where answers come from: for "About". */
export const StatusRequest = v.strictObject({ type: v.literal('status') });

export const Request = v.variant('type', [
  ReadRequest,
  CardRequest,
  KeepRequest,
  ForgetRequest,
  CheckRequest,
  StatusRequest,
  OpenRequest,
  MayKeepRequest,
  SwitchRequest,
]);
export type Request = v.InferOutput<typeof Request>;

/** `spent`: milliseconds by phase (find: names in the text; load: entities; read: meanings; word: cards). */
export type ReadAnswer = {
  mentions: Mention[];
  cards: Record<string, CardView>;
  context: ReadingContext;
  date?: ArticleDate;
  spent: { find: number; load: number; read: number; word: number };
};

/** `source`: whether IndexedDB can be used, or the packaged files answer. `bytes`: of memory that the names take. */
export type Status = { source: 'database' | 'package'; names: number; bytes: number };

/** `check`: of each name, in their order. */
export type Answers = {
  read: ReadAnswer;
  card: true;
  keep: true;
  forget: true;
  open: true;
  mayKeep: true;
  switch: true;
  check: NameDanger[][];
  status: Status;
};

/** How answers travel. Never a rejected promise: the polyfill on Chromium < 148 hands one to an unpolyfilled sender as a value. */
export type Reply<T extends keyof Answers> = { ok: true; answer: Answers[T] } | { ok: false; error: string };
