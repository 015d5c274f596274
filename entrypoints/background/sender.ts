import { browser } from '../../utils/browser.ts';
import type { Sender } from '../../utils/messages.ts';

/** Whether a page of our own asks: popup, options, welcome. */
export const isOurs = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;
