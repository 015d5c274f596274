/** Our own pages' end of the messages to the background. */
import { browser } from '../../utils/browser.ts';
import type { Answers, Reply, Request } from '../../utils/model/messages.ts';

/** The background may be stopped while it works: it is asked again after this pause, ms, so many times in all. */
const AGAIN_AFTER = 500;
const TRIES = 3;

/** Nothing where nobody answers. */
async function send<T extends Request>(request: T): Promise<Reply<T['type']> | undefined> {
  try {
    const reply: Reply<T['type']> | undefined = await browser.runtime.sendMessage(request);
    return reply;
  } catch {
    return undefined;
  }
}

/** Every request may be made again: what was done already is done. Rejects with an Error whose message can be shown. */
export async function ask<T extends Request>(request: T): Promise<Answers[T['type']]> {
  for (let left = TRIES - 1; ; left--) {
    const reply = await send(request);
    if (reply?.ok) return reply.answer;
    if (reply) throw new Error(reply.error);
    if (left === 0) throw new Error('no answer');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
  }
}
