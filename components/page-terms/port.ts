/** What the popup knows of a page and can ask of it. entrypoints/popup has the real one, the tests have another. */
import type { Day } from '../../utils/model/date.ts';
import type { PageReport, PageRequest } from '../../utils/model/page-report.ts';
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

export type Port = {
  /** Never rejects: what goes wrong is a sight too. */
  look(): Promise<Sight>;
  /** Rejects when the page has gone meanwhile. */
  ask(request: Extract<PageRequest, { type: 'readAnyway' | 'date' }>): Promise<PageReport>;
  goTo(key: string, step: 1 | -1): Promise<void>;
  switchSite(host: string, on: boolean): Promise<void>;
  /** Asks the browser to let us read the site, at once: it wants the click. Resolves with the reader's answer. */
  allow(): Promise<boolean>;
  reload(): Promise<void>;
  copy(text: string): Promise<void>;
  today(): Day;
};
