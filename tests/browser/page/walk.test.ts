/** Where a walk over the mentions begins, where it goes, and where it leaves the reader. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from './stage.ts';

type Life = ReturnType<typeof pageStage.life>;
declare const life: Life;

const TEXT = `<article><h1>News</h1>
  <p id="a">First the <b>WTO</b>, then <a id="link" href="#x">UNESCO</a> spoke.</p>
  <p id="hidden" style="visibility:hidden">Unseen, the WTO.</p>
  <details><summary>More</summary><p>Folded, the WTO.</p></details>
  <p id="far" style="margin-top:1500px">Far below the <i>WTO</i> again. <a id="next" href="#y">Next</a></p>
  <p id="host"></p></article>`;

inBothBrowsers('the walk', ({ page, open, html }) => {
  async function read(body = TEXT): Promise<void> {
    await open(body);
    await page().evaluate(async () => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>In the shadow, UNESCO.</p>';
      const one = pageStage.life(['WTO', 'UNESCO']);
      Object.assign(globalThis, { life: one });
      await one.reader.start();
    });
  }
  /** The blocks that a walk comes to, by the beginning of their text. */
  const walk = (by: 1 | -1 = 1): Promise<string | undefined> =>
    page().evaluate((step) => {
      const all = life.marks.all();
      const start = pageStage.startOfWalk(all, undefined, undefined);
      const hit = pageStage.bringIntoView(life.marks, pageStage.wayFrom(all, start, step));
      return hit && `${hit.mark.block.text.trim().split(/[ ,]/u)[0]} ${hit.mark.mention.surface}`;
    }, by);
  const select = (selector: string, offset: number): Promise<void> =>
    page().evaluate(
      (wanted, at) => {
        const node = document.querySelector(wanted)?.firstChild;
        if (node) getSelection()?.collapse(node, at);
      },
      selector,
      offset,
    );

  it('begins at the top of the view, and passes over what is not shown', async () => {
    await read();
    expect(await walk()).toBe('First WTO');
    expect(await page().evaluate(() => scrollY)).toBe(0);
    expect(await walk(-1)).toBe('In UNESCO');
    await page().evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    expect(await walk()).toBe('Far WTO');
    expect(await page().evaluate(() => scrollY)).toBeGreaterThan(900);
  });

  it('begins at the caret, at a selection or at what has the focus, while it is in view', async () => {
    await read();
    await select('#a b', 0);
    expect(await walk()).toBe('First WTO');
    await select('#a b', 1);
    expect(await walk()).toBe('First UNESCO');
    expect(await walk(-1)).toBe('First WTO');
    await page().evaluate(() => {
      const paragraph = document.querySelector('#a');
      // As when a whole paragraph is selected: by elements, not by text.
      if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 2, paragraph, paragraph.childNodes.length);
    });
    expect(await walk()).toBe('First UNESCO');
    await page().evaluate(() => {
      getSelection()?.removeAllRanges();
      document.querySelector<HTMLElement>('#link')?.focus();
    });
    expect(await walk()).toBe('First UNESCO');
    await page().evaluate(() => {
      document.querySelector<HTMLElement>('#link')?.blur();
      scrollTo({ top: 300, behavior: 'instant' });
    });
    expect(await walk()).toBe('Far WTO');
  });

  it('goes on into a shadow tree', async () => {
    await read();
    await page().evaluate(() => document.querySelector('#far')?.scrollIntoView({ behavior: 'instant' }));
    await select('#far i', 3);
    expect(await walk()).toBe('In UNESCO');
  });

  it('goes round the mentions of one entity, also when its mark has been made anew', async () => {
    await read();
    const seen = await page().evaluate(async () => {
      const beginning = (by: 1 | -1, from = life.marks.all()[0]): string | undefined =>
        pageStage.bringNext(life.marks, 'WTO', from, by)?.mark.block.text.trim().slice(0, 3);
      const stale = life.marks.all()[0];
      const before = [beginning(1), beginning(-1)];
      await life.reader.again();
      return [...before, beginning(1, stale), beginning(-1, stale)];
    });
    expect(seen).toEqual(['Far', 'Far', 'Fir', 'Far']);
  });

  it('leaves the caret at the mention, from where Tab goes on, and the page as it was', async () => {
    await read();
    const before = await html();
    await page().evaluate(() => document.querySelector<HTMLElement>('#link')?.focus());
    await page().evaluate(() => {
      const far = life.marks.all().find(({ block }) => block.text.trim().startsWith('Far'));
      const place = far && pageStage.putCaret(far);
      if (place?.node.textContent !== 'WTO' || place.offset !== 0) throw new Error('not at the mention');
    });
    expect(await page().evaluate(() => [document.activeElement?.localName, getSelection()?.isCollapsed])).toEqual([
      'body',
      true,
    ]);
    await page().keyboard.press('Tab');
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('next');
    expect(await html()).toBe(before);
  });

  it('leaves who is writing where they write', async () => {
    await read(`<input id="field" value="x">${TEXT}`);
    await page().evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    const place = await page().evaluate(() => {
      const [first] = life.marks.all();
      return first && pageStage.putCaret(first);
    });
    expect(place).toBeFalsy();
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('field');
  });
});
