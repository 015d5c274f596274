/** What is the reader's own, as our own pages read it. */
import { browser } from '../../utils/browser.ts';
import { sift, type Records } from '../../utils/glossary/area.ts';

/** As storage.local has them now. */
export const readRecords = async (): Promise<Records> => sift(await browser.storage.local.get(null)).records;
