/** What is found in an article and said about it, and what is left alone. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForReport, plain, type Report } from '../../scripts/demo/report.ts';
import { BROWSERS, cardText, dismiss, fixture, hover, settled, start, surfaces, type Stage } from './driver.ts';

/** A page without an article is looked at for the last time this long after it has loaded, ms (LATE in content.ts). */
const GIVEN_UP = 1500;

/** Key → the forms in which the article writes it, in the order of the article. */
const FOUND = {
  'newsgloss:wipo': ['World Intellectual Property Organisation', 'WIPO'],
  'newsgloss:wipo-assemblies': ['Assemblies of the Member States of WIPO'],
  'newsgloss:sdgs': ['United Nations Sustainable Development Goals'],
  'newsgloss:vn-ip-strategy': ['National Intellectual Property Strategy'],
  'newsgloss:gii': ['Global Innovation Index', 'GII'],
  'newsgloss:pii': ['Provincial Innovation Index', 'PII'],
  'newsgloss:ip-viet-nam': ['Intellectual Property Office of Việt Nam'],
  'newsgloss:wipo-general-assembly': ['WIPO General Assembly'],
  'newsgloss:un': ['United Nations'],
  'newsgloss:wto': ['World Trade Organisation', 'WTO'],
};

describe.each(BROWSERS)('reading in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());

  describe('the demo', () => {
    let page: Page;
    let report: Report;
    beforeAll(async () => {
      page = await stage.open('demo/index.html');
      report = await settled(page);
    });

    it('finds what the article names, each under one key, and nothing in the boxes around it', () => {
      const byKey = Map.groupBy(report.mentions, ({ key }) => key);
      const found = [...byKey].map(([key, all]) => [key, [...new Set(all.map(({ surface }) => plain(surface)))]]);
      expect(Object.fromEntries(found)).toEqual(FOUND);
    });

    it('paints each of them once at least, and no short form beside the name that it stands for', () => {
      const painted = report.mentions.filter((mention) => mention.painted);
      expect(new Set(painted.map(({ key }) => key))).toEqual(new Set(Object.keys(FOUND)));
      const twins = report.mentions.filter(({ twin }) => twin);
      expect(twins.map(({ surface, painted: isPainted }) => [surface, isPainted])).toEqual([
        ['WIPO', false],
        ['GII', false],
        ['PII', false],
        ['WTO', false],
      ]);
    });

    it.each([
      {
        key: 'newsgloss:gii',
        says: [
          'Global Innovation Index',
          'Jul 2023 (article) 48th of 132 2022 edition',
          'Latest held 44th of 139 2025 edition',
          'Not the Gender Inequality Index: the article writes “Global Innovation Index (GII)”.',
          'Facts for 12 July 2023',
        ],
      },
      {
        key: 'newsgloss:pii',
        says: [
          'Ranks Viet Nam’s provinces and cities by their innovation',
          'No ranking existed yet in July 2023; the first came on 12 March 2024.',
          'Facts for 12 July 2023',
        ],
      },
      { key: 'newsgloss:wto', says: ['Members 164 · Jul 2023', 'Facts for 12 July 2023'] },
    ])('says what held at the date of the article: $key', async ({ key, says }) => {
      const text = await hover(page, key);
      for (const words of says) expect(text).toContain(words);
      await dismiss(page);
    });

    it('opens the card of a short form that is not painted', async () => {
      const twin = (await settled(page)).mentions.find(({ surface }) => surface === 'PII');
      const top = twin?.rect?.y ?? 0;
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - 200);
      const { rect } = (await settled(page)).mentions.find(({ surface }) => surface === 'PII') ?? {};
      if (!rect) throw new Error('PII is not laid out');
      await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
      await expect.poll(() => cardText(page), { timeout: 5000 }).toContain('Provincial Innovation Index');
      await dismiss(page);
    });
  });

  describe('what is not certain', () => {
    let page: Page;
    let report: Report;
    beforeAll(async () => {
      page = await stage.open(fixture('unsure.html'));
      report = await settled(page);
    });

    it('marks what has several meanings, and shows them all', async () => {
      expect(report.mentions[0]).toMatchObject({ surface: 'CPI', certainty: 'choice', painted: true });
      const text = await hover(page, 'choice:CPI');
      expect(text).toContain('CPI: two meanings fit');
      expect(text).toContain('Consumer price index');
      expect(text).toContain('Corruption Perceptions Index');
      await dismiss(page);
    });

    it('marks what only the article defines, with its own words', async () => {
      const own = report.mentions.filter(({ key }) => key === 'text:NGB');
      expect(own.map(({ surface, certainty, painted }) => [surface, certainty, painted])).toEqual([
        ['National Grain Board', 'defined', true],
        ['NGB', 'defined', false],
        ['NGB', 'defined', false],
      ]);
      const text = await hover(page, 'text:NGB');
      expect(text).toContain('NGB · defined in this article; in none of your packs');
      expect(text).toContain('The harvest is the business of the National Grain Board (NGB), which sits by the river.');
      await dismiss(page);
    });

    it('says that its facts are the latest where the page has no date', async () => {
      expect(await hover(page, 'choice:CPI')).toMatch(/Latest facts ?\. The page states no date/);
      await dismiss(page);
    });

    it('draws a line of its own for each degree of certainty', async () => {
      const lines = await page.evaluate(() =>
        ['known', 'defined', 'choice'].map((layer) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(
            document.body,
            `::highlight(newsgloss-${layer})`,
          );
          return `${textDecorationLine} ${textDecorationStyle}`;
        }),
      );
      expect(lines).toEqual(['underline dotted', 'underline dashed', 'underline double']);
      const sizes = await page.evaluate(() =>
        ['known', 'defined', 'choice'].map((layer) => CSS.highlights.get(`newsgloss-${layer}`)?.size),
      );
      expect(sizes).toEqual([0, 1, 1]);
    });
  });

  it('reads an article that only its text shows to be one', async () => {
    const page = await stage.open(fixture('bare.html'));
    expect(surfaces(await settled(page))).toEqual(['World Bank']);
  });

  it.each(['login.html', 'search.html'])('reads nothing in a page that is no article: %s', async (name) => {
    const page = await stage.open(fixture(name));
    await sleep(GIVEN_UP + 300);
    expect(await askForReport(page)).toBeUndefined();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
