/** Pages that change: their marks and cards follow. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../scripts/demo/report.ts';
import {
  BROWSERS,
  cardCloses,
  cardText,
  fixture,
  hover,
  reported,
  settled,
  start,
  surfaces,
  type Stage,
} from './driver.ts';

const names =
  (...wanted: string[]) =>
  (report: Report): boolean =>
    JSON.stringify(surfaces(report)) === JSON.stringify(wanted);
const before = ['World Bank', 'World Trade Organization'];

/** The text under the marks of one layer, as they are painted: of the ranges, not of what we believe is there. */
const painted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('newsgloss-known') ?? [])].map(
      ({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return startContainer.isConnected ? range.toString() : 'nothing';
      },
    ),
  );

describe.each(BROWSERS)('a page that changes in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());

  async function story(): Promise<Page> {
    const page = await stage.open(fixture('story.html'));
    await settled(page);
    return page;
  }

  it('is read where a paragraph is added', async () => {
    const page = await story();
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'The United Nations sent a letter.';
      document.querySelector('article')?.append(paragraph);
    });
    await reported(page, names(...before, 'United Nations'));
    expect((await painted(page)).sort()).toEqual(['United Nations', ...before]);
    expect(await hover(page, 'newsgloss:un')).toContain('United Nations');
  });

  it('loses the mark of a text that is replaced, and gets the new one', async () => {
    const page = await story();
    await page.evaluate(() => {
      const text = document.querySelector('#first')?.firstChild;
      if (text)
        text.nodeValue = 'It was the United Nations after all, where ministers met on Tuesday to speak about grain.';
    });
    await reported(page, names('World Bank', 'United Nations'));
    expect((await painted(page)).sort()).toEqual(['United Nations', 'World Bank']);
    expect(await hover(page, 'newsgloss:un')).toContain('United Nations');
  });

  it('closes the card of a paragraph that is removed', async () => {
    const page = await story();
    await hover(page, 'newsgloss:wto');
    await page.evaluate(() => document.querySelector('#first')?.remove());
    await cardCloses(page);
    await reported(page, names('World Bank'));
    expect(await painted(page)).toEqual(['World Bank']);
  });

  it('is read where a click opens what was hidden', async () => {
    const page = await story();
    await page.evaluate(() =>
      addEventListener('click', () => document.querySelector('#second')?.removeAttribute('hidden')),
    );
    await page.mouse.click(600, 700);
    await reported(page, names(...before, 'International Monetary Fund'));
    expect(await hover(page, 'newsgloss:imf')).toContain('International Monetary Fund');
  });

  it('gets its marks back after it has cleared the registry', async () => {
    const page = await story();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('article')?.append('And so on.');
    });
    await expect.poll(() => painted(page)).toEqual(before);
  });

  it('is read in shadow roots, whether they came with the page or later', async () => {
    const page = await stage.open(fixture('shadow.html'));
    await reported(page, names('World Bank', 'World Trade Organization'));
    expect(await hover(page, 'newsgloss:wto')).toContain('World Trade Organization');
    await page.evaluate(() => {
      const host = document.createElement('news-note');
      host.attachShadow({ mode: 'open' }).innerHTML = 'A note on the <b>United</b> Nations.';
      document.querySelector('article')?.append(host);
    });
    await reported(page, names('World Bank', 'World Trade Organization', 'United Nations'));
    expect(await hover(page, 'newsgloss:un')).toContain('United Nations');
  });

  it('is read again where it changes in a shadow root', async () => {
    const page = await stage.open(fixture('shadow.html'));
    await reported(page, names('World Bank', 'World Trade Organization'));
    await page.evaluate(() => {
      const text = document.querySelector('news-body')?.shadowRoot?.querySelector('p')?.firstChild;
      if (text) text.nodeValue = 'Inside stand the United Nations.';
    });
    await reported(page, names('World Bank', 'United Nations'));
    expect(await painted(page)).toEqual(['World Bank', 'United Nations']);
  });

  it('is read when a script writes its article, and the next one', async () => {
    const page = await stage.open(fixture('app.html'));
    await page.evaluate("show('/one')");
    await reported(page, names('World Trade Organization'));
    await page.evaluate("show('/two')");
    const { cards } = await reported(page, names('International Monetary Fund'));
    expect(Object.keys(cards)).toEqual(['newsgloss:imf']);
    expect(await painted(page)).toEqual(['International Monetary Fund']);
    expect(await hover(page, 'newsgloss:imf')).toContain('International Monetary Fund');
    expect(await cardText(page)).toBeDefined();
  });

  it('is read when the next article comes some time after its address', async () => {
    const page = await stage.open(fixture('app.html'));
    await page.evaluate("show('/one')");
    await reported(page, names('World Trade Organization'));
    await page.evaluate("go('/two'); setTimeout(() => write('/two'), 400)");
    await reported(page, names('International Monetary Fund'));
    expect(await painted(page)).toEqual(['International Monetary Fund']);
  });

  it('has nothing of the article before in the next one, which comes some time after its address', async () => {
    const page = await stage.open(fixture('app.html'));
    await page.evaluate("show('/three')");
    const first = await reported(page, names('World Trade Organization', 'National Grain Board', 'NGB'));
    expect(first.cards['newsgloss:wto']?.factsFor).toBe('Facts for 1 March 2001');
    await page.evaluate("go('/four'); setTimeout(() => write('/four'), 400)");
    const { cards } = await reported(page, names('World Trade Organization'));
    expect(cards['newsgloss:wto']?.factsFor).toBe('Facts for 2 October 2024');
    expect(Object.keys(cards)).toEqual(['newsgloss:wto']);
  });

  it('is read when its article comes late, beside what was taken for it', async () => {
    const page = await stage.open(fixture('late.html'));
    await reported(page, names('International Monetary Fund'));
    const { cards } = await reported(page, names('World Trade Organization', 'World Trade Organization'));
    expect(Object.keys(cards)).toEqual(['newsgloss:wto']);
  });

  it('has its marks when it comes back from the back/forward cache', async () => {
    const page = await story();
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await page.goto(new URL('next.html', page.url()).href);
    await reported(page, names('World Bank'));
    // page.goBack() would wait for a load that does not come.
    await page.evaluate(() => history.back());
    await reported(page, names(...before));
    expect(await page.evaluate(() => Reflect.get(globalThis, 'persisted') as unknown)).toBe(true);
    expect((await painted(page)).sort()).toEqual(before);
    expect(await hover(page, 'newsgloss:wto')).toContain('World Trade Organization');
  });
});
