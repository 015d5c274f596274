/** The background's end of the messages: nothing but a valid request of our own gets to a handler, and every one gets an answer. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { Request, type Answers, type Reply } from './model/messages.ts';
import type { Translate } from './model/translate.ts';

export type Sender = Runtime.MessageSender;
export type Handlers = {
  [T in Request['type']]: (request: Extract<Request, { type: T }>, sender: Sender) => Promise<Answers[T]>;
};

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function handle(handlers: Handlers, request: Request, sender: Sender): Promise<Answers[Request['type']]> {
  switch (request.type) {
    case 'read':
      return handlers.read(request, sender);
    case 'card':
      return handlers.card(request, sender);
    case 'keep':
      return handlers.keep(request, sender);
    case 'forget':
      return handlers.forget(request, sender);
    case 'open':
      return handlers.open(request, sender);
    case 'mayKeep':
      return handlers.mayKeep(request, sender);
    case 'switch':
      return handlers.switch(request, sender);
    case 'check':
      return handlers.check(request, sender);
    case 'status':
      return handlers.status(request, sender);
  }
}

/** Why a message is no request. In words for the reader where the page's host is none that we keep ('[::1]'): all else is our own fault. */
function refusalOf(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]], t: Translate): string {
  const site = issues.find((issue) => /(?:^|\.)site$/.test(v.getDotPath(issue) ?? ''));
  return site ? t('own.noSite', [String(site.input).slice(0, 100)]) : `Not a request: ${v.summarize(issues)}`;
}

/** A listener for `runtime.onMessage`; `self` is this extension's id, `t` words what a reader sees. It never rejects (see `Reply`). */
export const answering =
  (handlers: Handlers, self: string, t: Translate) =>
  async (message: unknown, sender: Sender): Promise<Reply<Request['type']>> => {
    if (sender.id !== self) return { ok: false, error: 'Only Newsgloss itself may ask.' };
    const parsed = v.safeParse(Request, message);
    if (!parsed.success) return { ok: false, error: refusalOf(parsed.issues, t) };
    try {
      return { ok: true, answer: await handle(handlers, parsed.output, sender) };
    } catch (error) {
      return { ok: false, error: told(error) };
    }
  };
