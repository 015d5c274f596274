/**
 * What a card has given for a new term, on its way from the background to our options page: in memory and under a random key, so that
 * no word of an article is in an address, which the browser writes down; there until the term is kept, or the browser closed.
 */
import * as v from 'valibot';
import { browser } from '../../utils/browser.ts';
import { Draft } from '../../utils/model/draft.ts';

const placeOf = (key: string): string => `handed ${key}`;

/** The key under which it can be had. */
export async function handOver(draft: Draft): Promise<string> {
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [placeOf(key)]: draft });
  return key;
}

/** Undefined where there is nothing any more. Never rejects. */
export async function handedOver(key: string): Promise<Draft | undefined> {
  const items = await browser.storage.session.get(placeOf(key)).catch((): Record<string, unknown> => ({}));
  const parsed = v.safeParse(Draft, items[placeOf(key)]);
  return parsed.success ? parsed.output : undefined;
}

export const letGo = (key: string): Promise<void> => browser.storage.session.remove(placeOf(key));
