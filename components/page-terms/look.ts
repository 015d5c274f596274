import type { PageReport, PageRequest } from '../../utils/model/page-report.ts';
import { looksLikePdf, patternFor, whyUnreadable } from './address.ts';
import type { Sight } from './port.ts';

/** A tab, as far as the browser lets us. */
export type Tab = {
  /** Unknown where neither the site nor the tab is allowed. */
  url: string | undefined;
  /** Rejects or resolves with nothing when nobody answers. */
  send(request: PageRequest): Promise<unknown>;
  /** Injects what answers: most pages are never asked. Rejects where no extension may. */
  inject(): Promise<unknown>;
  mayRead(pattern: string): Promise<boolean>;
};

/** Written by our own script and read in our own process: only whether it is an answer at all is looked at. */
const isReport = (answer: unknown): answer is PageReport =>
  typeof answer === 'object' && answer !== null && 'state' in answer && 'entities' in answer;

/** The page's answer; rejects when it has none. */
export async function askPage(send: Tab['send'], request: PageRequest): Promise<PageReport> {
  const answer = await send(request);
  if (!isReport(answer)) throw new Error('The page does not answer.');
  return answer;
}

/** The page's report, or why there is none. */
export async function lookAt({ url, send, inject, mayRead }: Tab): Promise<Sight> {
  const ask = (): Promise<Sight | undefined> =>
    askPage(send, { type: 'page' }).then(
      (report) =>
        report.state === 'notArticle' && looksLikePdf(url) ? { at: 'unreadable', why: 'pdf' } : { at: 'page', report },
      () => undefined,
    );
  const answered = await ask();
  if (answered) return answered;
  const why = whyUnreadable(url);
  if (why) return { at: 'unreadable', why };
  if (url && !(await mayRead(patternFor(url)))) return { at: 'forbidden', host: new URL(url).hostname };
  try {
    await inject();
  } catch {
    return { at: 'unreadable', why: looksLikePdf(url) ? 'pdf' : 'protected' };
  }
  return (await ask()) ?? { at: 'silent' };
}
