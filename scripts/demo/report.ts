/**
 * What the extension says that it found in a page. Builds in e2e mode answer the event `newsgloss:report` with
 * `newsgloss:reported`, whose detail is this as JSON; builds for readers do not, because a page could ask as well.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const Rect = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

/** `rect`: the first line of the mention, in viewport px; null where it is not laid out. */
const ReportedMention = v.object({
  key: v.string(),
  surface: v.string(),
  day: v.optional(v.string()),
  certainty: v.string(),
  twin: v.boolean(),
  painted: v.boolean(),
  rect: v.nullable(Rect),
});
export type ReportedMention = v.InferOutput<typeof ReportedMention>;

const Report = v.object({
  mentions: v.array(ReportedMention),
  cards: v.record(
    v.string(),
    v.object({ title: v.string(), kind: v.string(), factsFor: v.string(), definition: v.optional(v.string()) }),
  ),
  spent: v.record(v.string(), v.number()),
});
export type Report = v.InferOutput<typeof Report>;

/** ms between two looks at the page. */
const PAUSE = 150;

/** The report as it stands, or undefined while nobody answers. */
export async function askForReport(page: Page): Promise<Report | undefined> {
  const json = await page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const answer = (event: Event): void => resolve(event instanceof CustomEvent ? String(event.detail) : undefined);
        document.addEventListener('newsgloss:reported', answer, { once: true });
        document.dispatchEvent(new CustomEvent('newsgloss:report'));
        setTimeout(() => resolve(undefined), 500);
      }),
  );
  return json === undefined ? undefined : v.parse(Report, JSON.parse(json));
}

/** The report once nothing is added any more: two in a row name the same mentions. Throws after `limit` ms. */
export async function settledReport(page: Page, limit = 10_000): Promise<Report> {
  const end = Date.now() + limit;
  let before: Report | undefined;
  while (Date.now() < end) {
    const report = await askForReport(page);
    if (report && report.mentions.length > 0 && report.mentions.length === before?.mentions.length) return report;
    before = report;
    await sleep(PAUSE);
  }
  if (before === undefined) throw new Error('the extension does not answer in the page (is it the e2e build?)');
  const found = before.mentions.length;
  throw new Error(
    found === 0
      ? 'the extension has found nothing in the page'
      : `the extension still finds more after ${found} mentions`,
  );
}

/** The surface form as one would say it: without soft hyphens, with plain blanks. */
export const plain = (surface: string): string => surface.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
