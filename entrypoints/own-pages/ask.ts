/** Our own pages' end of the messages to the background. */
import { browser } from '../../utils/browser.ts';
import type { Answers, Reply, Request } from '../../utils/model/messages.ts';

/** Rejects with an Error whose message can be shown. */
export async function ask<T extends Request>(request: T): Promise<Answers[T['type']]> {
  const reply: Reply<T['type']> | undefined = await browser.runtime.sendMessage(request);
  if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
  return reply.answer;
}
