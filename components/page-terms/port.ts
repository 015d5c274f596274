/** What the popup knows of a page and can ask of it. entrypoints/popup has the real one, the tests have another. */
import type { Day } from '../../utils/model/date.ts';
import type { Wish } from '../../utils/model/draft.ts';
import type { PageReport, PageRequest } from '../../utils/model/page-report.ts';
import type { OwnRecord } from '../../utils/model/record.ts';
import type { Unreadable } from './address.ts';

/**
 * `silent`: the page may be read, but nothing of ours answers there (it is older than this installation). `forbidden`: the
 * browser wants the reader to allow the site first.
 */
export type Sight =
  | { at: 'page'; report: PageReport }
  | { at: 'unreadable'; why: Unreadable }
  | { at: 'forbidden'; host: string }
  | { at: 'silent' };

/** The keys that walk from term to term, as the browser writes them ("Alt+Shift+J"); '' where none is set. */
export type Shortcuts = { next: string; previous: string };

export type Port = {
  /** Of extension and pack. */
  version: string;
  keep(record: OwnRecord): Promise<unknown>;
  /** By a record's key. */
  forget(key: string): Promise<unknown>;
  /** Opens our options page for something. */
  open(wish: Wish): Promise<unknown>;
  /** Undefined where the browser has none. */
  shortcuts(): Promise<Shortcuts | undefined>;
  changeShortcuts(): Promise<unknown>;
  /** Never rejects: what goes wrong is a sight too. */
  look(): Promise<Sight>;
  /** Rejects when the page has gone meanwhile. */
  ask(request: Extract<PageRequest, { type: 'readAnyway' | 'date' | 'choose' | 'again' }>): Promise<PageReport>;
  goTo(key: string, step: 1 | -1): Promise<void>;
  /** Rejects with an Error whose message can be shown. */
  switchSite(host: string, on: boolean): Promise<unknown>;
  /** Asks the browser to let us read the site, at once: it wants the click. Resolves with the reader's answer. */
  allow(): Promise<boolean>;
  reload(): Promise<void>;
  copy(text: string): Promise<void>;
  today(): Day;
};
