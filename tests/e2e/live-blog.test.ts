/** A live blog in the built extension: each entry's facts as they held on its day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, cardOpens, dismiss, fixture, glide, reported, settled, start, until, type Stage } from './driver.ts';

const GII = 'newsgloss:gii';

describe.each(BROWSERS)('a live blog in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());

  it('has facts for the day of each entry', async () => {
    const page = await stage.open(fixture('live.html'));
    await page.setViewport({ width: 1000, height: 1400 });
    const { mentions, cards } = await settled(page);
    const named = mentions.filter(({ key }) => key === GII);
    expect(named.map(({ day }) => day)).toEqual([undefined, '2023-09-29', '2023-09-28', undefined]);
    expect(Object.entries(cards).flatMap(([key, card]) => (key.startsWith(GII) ? [[key, card.factsFor]] : []))).toEqual(
      [
        [GII, 'Facts for 26 September 2023'],
        [`${GII} 2023-09-29`, 'Facts for 29 September 2023'],
        [`${GII} 2023-09-28`, 'Facts for 28 September 2023'],
      ],
    );

    // The edition of 2023 came out on the 27th.
    const said: string[] = [];
    for (const { rect } of named) {
      if (!rect) throw new Error('a mention is not laid out');
      const at = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      await glide(page, { x: at.x - 16, y: at.y }, at);
      said.push(await cardOpens(page));
      await dismiss(page);
    }
    const [before, last, after, old] = said;
    for (const card of [before, old]) expect(card).toMatch(/48th of 132.*2022 edition/u);
    for (const card of [last, after]) expect(card).toMatch(/46th of 132.*2023 edition/u);
    expect(after).toContain('Facts for 28 September 2023');
    expect(after).toContain('Date of this entry, from the page');
  });

  it('is one term in the popup, and one day’s where the reader says so', async () => {
    const page = await stage.open(fixture('live.html'));
    await settled(page);
    const popup = await stage.openPopup(page);
    const text = (): Promise<string> => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    const shows = (wanted: RegExp): Promise<true> =>
      until(async () => (wanted.test(await text()) ? true : undefined), `${wanted.source} in the popup`);
    await shows(/Global Innovation Index .*4/u);
    expect(await text()).toContain('Facts for 26 September 2023, from the page');
    await popup.locator('.date button').click();
    await popup.$eval('input[type=date]', (input) => (input.value = '2023-12-01'));
    await popup.locator('::-p-aria(Show)').click();
    await shows(/Facts for 1 December 2023, set by you/u);
    const { mentions } = await reported(page, ({ cards }) => cards[GII]?.factsFor === 'Facts for 1 December 2023');
    expect(new Set(mentions.map(({ day }) => day))).toEqual(new Set([undefined]));
    await popup.close();
  });
});
