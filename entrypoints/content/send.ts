/** The page's end of the messages to the background. */
import { browser } from 'wxt/browser';
import type { Answers, Reply, Request } from '../../utils/model/messages.ts';

/**
 * Whether this instance still has an extension. After an update it has not: nobody answers, and Chromium runs the new one in a
 * world of its own, so it cannot end this one; this one ends itself and leaves the page as it was.
 */
export function isAlive(): boolean {
  if (browser.runtime?.id) return true;
  globalThis.newsglossEnd?.();
  return false;
}

export async function send<T extends Request>(request: T): Promise<Answers[T['type']]> {
  if (!isAlive()) throw new Error('the extension is gone');
  const reply: Reply<T['type']> | undefined = await browser.runtime.sendMessage(request);
  if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
  return reply.answer;
}
