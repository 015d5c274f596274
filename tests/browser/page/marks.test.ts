/** Marks: painted by the page's registry of highlights, and found again under the pointer. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from './stage.ts';

inBothBrowsers('marks', ({ page, open, html }) => {
  it('are painted as static ranges under our names, and go as they came', async () => {
    await open(`<p>The WTO met. The <b>World</b> Bank (WTO) did not.</p><p>${'word '.repeat(400)}</p><p>WTO</p>`);
    const before = await html();
    const seen = await page().evaluate(() => {
      const added: string[] = [];
      const add = Highlight.prototype.add;
      Highlight.prototype.add = function (range: AbstractRange) {
        added.push(range.constructor.name);
        return add.call(this, range);
      };
      const marks = pageStage.createMarks(pageStage.sheet);
      const sizes = (): (number | null)[] =>
        pageStage.LAYERS.map((layer) => CSS.highlights.get(`newsgloss-${layer}`)?.size ?? null);
      const blocks = pageStage.read();
      for (const block of blocks) {
        const names = [...pageStage.mentionsOf(block, 'WTO'), ...pageStage.mentionsOf(block, 'World Bank')];
        names.sort((one, other) => one.start - other.start);
        marks.set(
          block,
          names.map((mention) => ({ ...mention, certainty: mention.key === 'WTO' ? 'known' : 'choice' })),
        );
      }
      const unpainted = sizes();
      marks.paint();
      const painted = sizes();
      marks.paint();
      const again = sizes();
      const states = marks.all().map((mark) => [mark.mention.surface, marks.isPainted(mark)]);
      const counts = [marks.count('WTO'), marks.count('World Bank'), marks.count('none')];
      marks.activate(marks.all()[1]);
      const active = sizes();
      marks.activate(undefined);
      CSS.highlights.clear();
      marks.paint();
      const restored = sizes();
      const [first] = blocks;
      if (first) marks.drop(first);
      marks.paint();
      const dropped = sizes();
      const left = first?.nodes.map((node) => marks.at(node).length);
      marks.destroy();
      return { added, unpainted, painted, again, states, counts, active, restored, dropped, left, destroyed: sizes() };
    });
    expect(seen).toEqual({
      added: ['StaticRange', 'StaticRange', 'StaticRange', 'StaticRange'],
      unpainted: [null, null, null, null],
      painted: [2, 0, 1, 0],
      again: [2, 0, 1, 0],
      states: [
        ['WTO', true],
        ['World Bank', true],
        ['WTO', false],
        ['WTO', true],
      ],
      counts: [3, 1, 0],
      active: [2, 0, 1, 1],
      restored: [2, 0, 1, 0],
      dropped: [1, 0, 0, 0],
      left: [0, 0, 0],
      destroyed: [null, null, null, null],
    });
    expect(await html()).toBe(before);
  });

  it('count the text between them, also where it names nothing, and in reading order', async () => {
    await open(`<div>WTO first <p>${'word '.repeat(320)}</p> WTO last</div>`);
    const painted = await page().evaluate(() => {
      const marks = pageStage.createMarks(pageStage.sheet);
      for (const block of pageStage.read().toReversed()) marks.set(block, pageStage.mentionsOf(block, 'WTO'));
      marks.paint();
      return marks.all().map((mark) => [mark.block.text.trim(), marks.isPainted(mark)]);
    });
    expect(painted).toEqual([
      ['WTO first', true],
      ['WTO last', true],
    ]);
  });

  it('stand in a shadow tree at the place of its host, and dress each tree once', async () => {
    await open('<p>WTO one</p><x-story></x-story><p>WTO four</p>');
    const seen = await page().evaluate(() => {
      const shadow = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
      if (!shadow) throw new Error('no host');
      shadow.innerHTML = 'WTO two <div></div>';
      const inner = shadow.querySelector('div')?.attachShadow({ mode: 'open' });
      if (!inner) throw new Error('no host');
      inner.innerHTML = '<p>WTO three</p>';
      const before = document.body.outerHTML + shadow.innerHTML + inner.innerHTML;
      const marks = pageStage.createMarks(pageStage.sheet);
      for (let time = 0; time < 2; time++)
        for (const block of pageStage.read()) marks.set(block, pageStage.mentionsOf(block, 'WTO'));
      marks.paint();
      const under = [...document.querySelectorAll('p'), shadow, inner.querySelector('p')].map((parent) => {
        const range = document.createRange();
        if (!parent?.firstChild) throw new Error('no text');
        range.setStart(parent.firstChild, 0);
        range.setEnd(parent.firstChild, 3);
        const { x, y, width, height } = range.getBoundingClientRect();
        return pageStage.hitAt(marks, x + width / 2, y + height / 2)?.mark.block.text;
      });
      return {
        order: marks.all().map(({ block }) => block.text),
        under,
        sheets: [shadow.adoptedStyleSheets.length, inner.adoptedStyleSheets.length],
        same: shadow.adoptedStyleSheets[0] === inner.adoptedStyleSheets[0],
        unchanged: document.body.outerHTML + shadow.innerHTML + inner.innerHTML === before,
        held: marks.shadowRoots().length,
        left: (() => {
          inner.host.remove();
          marks.paint();
          const held = marks.shadowRoots().length;
          marks.destroy();
          return { held, sheets: shadow.adoptedStyleSheets.length, after: marks.shadowRoots().length };
        })(),
      };
    });
    // Read twice, so each is there twice.
    expect(seen.order).toEqual(['WTO one', 'WTO two ', 'WTO three', 'WTO four'].flatMap((text) => [text, text]));
    expect(seen.under).toEqual(['WTO one', 'WTO four', 'WTO two ', 'WTO three']);
    expect(seen.sheets).toEqual([1, 1]);
    expect(seen).toMatchObject({ same: true, unchanged: true, held: 2 });
    // What has left the page is let go, and what stays gets back what it had.
    expect(seen.left).toEqual({ held: 1, sheets: 0, after: 0 });
  });

  /** Looks for every painted "World Trade Organization" with the pointer. */
  async function hits(body: string, head = ''): Promise<{ lines: number; missed: string[]; around: string[] }> {
    await open(body, `<style>body{font:16px/24px serif;margin:40px}p{margin:0 0 40px}</style>${head}`);
    const before = await html();
    const found = await page().evaluate(() => {
      const name = 'World Trade Organization';
      const marks = pageStage.createMarks(pageStage.sheet);
      for (const block of pageStage.read()) marks.set(block, pageStage.mentionsOf(block, name));
      marks.paint();
      const missed: string[] = [];
      const around: string[] = [];
      let lines = 0;
      for (const mark of marks.all()) {
        for (const part of mark.parts) {
          const range = document.createRange();
          range.setStart(part.node, part.start);
          range.setEnd(part.node, part.end);
          for (const { left, top, right, bottom } of range.getClientRects()) {
            if (right - left < 1) continue;
            lines += 1;
            const [x, y] = [(left + right) / 2, (top + bottom) / 2];
            // Chromium rounds a point in the last half pixel of a word to the text after it.
            const on = {
              centre: [x, y],
              left: [left + 1.5, y],
              right: [right - 1.5, y],
              top: [x, top + 1],
              bottom: [x, bottom - 1],
            };
            for (const [place, [px = 0, py = 0]] of Object.entries(on)) {
              const hit = pageStage.hitAt(marks, px, py);
              const isHere = hit && hit.mark === mark && hit.rect.left <= px && hit.rect.right >= px;
              if (!isHere) missed.push(`${place} of “${part.node.data.slice(part.start, part.end)}”`);
            }
            const off = { left: [left - 3, y], right: [right + 3, y], above: [x, top - 3], below: [x, bottom + 3] };
            for (const [place, [px = 0, py = 0]] of Object.entries(off)) {
              const rect = pageStage.hitAt(marks, px, py)?.rect;
              if (rect && Math.abs(rect.left - left) < 1 && Math.abs(rect.top - top) < 1) around.push(place);
            }
          }
        }
      }
      return { lines, missed, around };
    });
    expect(await html()).toBe(before);
    return found;
  }

  const NAME = 'World Trade Organization';
  it.each([
    ['one line', `<p>The ${NAME} met.</p>`, 1],
    ['several lines', `<p style="width:90px">The ${NAME} met.</p>`, 2],
    ['inline markup', `<p>The World <b>Trade</b> Organ<a href="/"><u>ization</u></a> met.</p>`, 4],
    ['the end of a line', `<p style="width:600px">At the ${NAME}<br>they met.</p>`, 1],
    ['the whole of an element', `<p><b>${NAME}</b></p>`, 1],
    ['text from right to left', `<p dir="rtl" lang="ar">قالت منظمة ${NAME} إن الأعضاء</p>`, 1],
    ['vertical writing', `<p style="writing-mode:vertical-rl;height:300px">The ${NAME} met.</p>`, 1],
    [
      'columns',
      `<div style="columns:3;height:60px;width:500px"><p>${'The first words of it. '.repeat(3)}The ${NAME} met.</p></div>`,
      2,
    ],
    ['a transformed box', `<p style="transform:scale(1.5);transform-origin:0 0">The ${NAME} met.</p>`, 1],
    ['a zoomed box', `<p style="zoom:1.7">The ${NAME} met.</p>`, 1],
    ['text that cannot be selected', `<p style="user-select:none">The ${NAME} met.</p>`, 1],
    ['a link', `<p>The <a href="/">${NAME}</a> met in Geneva, and agreed on a text.</p>`, 1],
    ['a box without a box', `<p>The <span style="display:contents">${NAME}</span> met.</p>`, 1],
  ])('are hit in %s, and not beside it', async (_, body, lines) => {
    const seen = await hits(body);
    expect(seen.lines).toBeGreaterThanOrEqual(lines);
    expect(seen).toMatchObject({ missed: [], around: [] });
  });

  it.each([
    ['what lies over them', `<p>The ${NAME} met.</p><div style="position:fixed;inset:0;background:#fff8"></div>`],
    [
      'text that lies over them',
      `<p>The ${NAME} met.</p><div style="position:fixed;inset:0;font-size:99px">over it</div>`,
    ],
    [
      'what is clipped away',
      `<div style="overflow:hidden;width:20px;white-space:nowrap"><p>The &nbsp; &nbsp; ${NAME}</p></div>`,
    ],
    [
      'what is scrolled away',
      `<div style="overflow:auto;height:20px"><p>First</p><p>Then<br>comes<br>The ${NAME}</p></div>`,
    ],
    ['what lets the pointer through', `<div><p style="pointer-events:none">The ${NAME} met.</p></div>`],
  ])('are not hit in %s', async (_, body) => {
    const seen = await hits(body);
    expect(seen.lines).toBe(1);
    expect(seen.missed).toHaveLength(5);
  });

  it('have a box for the card, while they are on the page', async () => {
    await open(`<p>The ${NAME} met.</p>`);
    const seen = await page().evaluate(() => {
      const [block] = pageStage.read();
      if (!block) throw new Error('no block');
      const marks = pageStage.createMarks(pageStage.sheet);
      marks.set(block, pageStage.mentionsOf(block, 'World Trade Organization'));
      const [mark] = marks.all();
      if (!mark) throw new Error('no mark');
      const before = pageStage.firstRect(mark)?.width ?? 0;
      block.nodes[0]?.deleteData(0, 20);
      const shortened = pageStage.firstRect(mark);
      document.body.replaceChildren();
      return { before, shortened, removed: pageStage.firstRect(mark) };
    });
    expect(seen.before).toBeGreaterThan(100);
    expect(seen).not.toHaveProperty('shortened.width');
    expect(seen).not.toHaveProperty('removed.width');
  });
});
