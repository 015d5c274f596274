/** One article's way: read, marked, read again where the page changes. With a background that only pretends. */
import { expect, it } from 'vitest';
import type { pageStage as Loaded } from '../../fixtures/page-entry.ts';
import { inBothBrowsers } from './stage.ts';

declare global {
  /** What a test keeps in the page between two evaluations. */
  // eslint-disable-next-line no-var
  var life: ReturnType<typeof Loaded.life>;
  // eslint-disable-next-line no-var
  var answer: () => void;
}

/** The watcher waits for 120 ms of quiet, or a second. */
const SETTLED = 450;

inBothBrowsers('reader', ({ page, open }) => {
  const settle = (ms = SETTLED): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

  /** Opens a page and reads it. */
  async function begin(body: string): Promise<void> {
    await open(body);
    await page().evaluate(async () => {
      globalThis.life = pageStage.life(['WTO', 'WIPO', 'World Bank']);
      await globalThis.life.reader.start();
    });
  }
  const asked = (): Promise<string[][]> => page().evaluate(() => globalThis.life.asked());
  const marked = (): Promise<string[]> => page().evaluate(() => globalThis.life.marked());
  const change = (work: () => void): Promise<void> =>
    page()
      .evaluate(work)
      .then(() => settle());

  const PAGE =
    '<main><h1>Talks at the WTO</h1><p id="one">The WTO met.</p><p id="two">The <b>World</b> Bank did not.</p></main>';

  it('reads all of an article once', async () => {
    await begin(PAGE);
    await settle();
    expect(await asked()).toEqual([['Talks at the WTO', 'The WTO met.', 'The World Bank did not.']]);
    expect(await marked()).toEqual(['WTO', 'WTO', 'World Bank']);
    expect(await page().evaluate(() => globalThis.life.reader.spent.find)).toBe(1);
  });

  it('reads again what has changed, no more, and hands on what the article has taught', async () => {
    await begin(PAGE);
    await change(() => {
      const text = document.querySelector('#one')?.firstChild;
      if (text instanceof Text) text.data = 'Now WIPO met.';
    });
    await change(() => {
      const bold = document.querySelector('b');
      if (bold) bold.textContent = 'Another World';
    });
    expect((await asked()).slice(1)).toEqual([['Now WIPO met.'], ['The Another World Bank did not.']]);
    expect(await marked()).toEqual(['WTO', 'WIPO', 'World Bank']);
    const contexts = await page().evaluate(() =>
      globalThis.life.background.requests.map(({ context }) => Object.keys(context?.seen ?? {})),
    );
    expect(contexts).toEqual([[], ['test:answer-1'], ['test:answer-1', 'test:answer-2']]);
    expect(await page().evaluate(() => globalThis.life.gone())).toBe(2);
  });

  it('reads what is added, and drops what is removed', async () => {
    await begin(PAGE);
    await change(() => {
      document.querySelector('#one')?.remove();
      const added = document.createElement('p');
      added.textContent = 'Then WIPO met.';
      document.querySelector('main')?.append(added);
    });
    expect((await asked()).slice(1)).toEqual([['Then WIPO met.']]);
    expect(await marked()).toEqual(['WTO', 'World Bank', 'WIPO']);
    expect(await page().evaluate(() => CSS.highlights.get('newsgloss-known')?.size)).toBe(3);
    await change(() => document.querySelector('#two b')?.remove());
    expect((await asked()).slice(2)).toEqual([['The  Bank did not.']]);
    expect(await marked()).toEqual(['WTO', 'WIPO']);
  });

  it('does not read the page again for what frameworks, ads and cards put into it', async () => {
    await begin(PAGE);
    await change(() => {
      const main = document.querySelector('main');
      main?.append(document.createComment('v-if'), document.createTextNode('\n  '), document.createElement('span'));
      main?.prepend(document.createElement('script'), document.createTextNode(''));
      document.body.append('Advertisement', document.createElement('newsgloss-card'));
      const aside = document.createElement('aside');
      aside.innerHTML = '<p>The WTO in an aside</p>';
      main?.append(aside);
    });
    expect(await asked()).toHaveLength(1);
    expect(await page().evaluate(() => globalThis.life.gone())).toBe(0);
  });

  it('reads a text that was moved where it now is, and only there', async () => {
    await begin('<main><p id="one">The WTO </p><p id="two">and others</p></main>');
    await change(() => {
      const text = document.querySelector('#one')?.firstChild;
      if (text) document.querySelector('#two')?.prepend(text);
    });
    expect((await asked()).slice(1)).toEqual([['The WTO and others']]);
    expect(await marked()).toEqual(['WTO']);
  });

  it('follows a page that puts another article in the place of the first', async () => {
    await begin(PAGE);
    await change(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    expect((await asked())[1]).toEqual(['Talks at the WTO', 'The WTO met.', 'The World Bank did not.']);
    await change(() => {
      const body = document.createElement('body');
      body.innerHTML = '<main><p>WIPO in a body of its own</p></main>';
      document.body.replaceWith(body);
    });
    expect((await asked())[2]).toEqual(['WIPO in a body of its own']);
    expect(await marked()).toEqual(['WIPO']);
  });

  const taught = (): Promise<string[][]> =>
    page().evaluate(() => globalThis.life.background.requests.map(({ context }) => Object.keys(context?.seen ?? {})));

  it.each([
    [
      'the containers',
      `document.querySelector('main').outerHTML = '<main><p>WIPO is all that is new here.</p></main>'`,
    ],
    ['what is in them', `document.querySelector('main').innerHTML = '<p>WIPO is all that is new here.</p>'`],
    [
      'what is in them, bit by bit',
      `document.querySelector('main').textContent = ''; setTimeout(() => document.querySelector('main').innerHTML = '<p>WIPO is all that is new here.</p>', 300)`,
    ],
  ])('takes along nothing of an article that has gone with %s', async (_, replace) => {
    await begin(PAGE);
    await page().evaluate(replace);
    await settle(800);
    expect(await marked()).toEqual(['WIPO']);
    expect(await asked()).toEqual([
      ['Talks at the WTO', 'The WTO met.', 'The World Bank did not.'],
      ['WIPO is all that is new here.'],
    ]);
    expect(await taught()).toEqual([[], []]);
  });

  it('reads a change of the article though something beside it has changed, too', async () => {
    await begin(PAGE);
    await change(() => {
      document.body.append('Advertisement');
      const one = document.querySelector('#one');
      if (one) one.textContent = 'WIPO met.';
      const text = document.querySelector('#two')?.firstChild;
      if (text instanceof Text) text.data = 'Not the ';
    });
    expect(await marked()).toEqual(['WTO', 'WIPO', 'World Bank']);
    expect((await asked()).slice(1)).toEqual([['WIPO met.', 'Not the World Bank did not.']]);
  });

  it('finds an article that has come beside other prose, when it is told to look', async () => {
    await begin('<div id="consent"><p>We and the WTO value your privacy.</p></div>');
    await change(() => {
      const article = document.createElement('main');
      article.innerHTML = `<p>${'The World Bank did not meet. '.repeat(12)}</p>`;
      document.body.append(article);
    });
    expect(await marked()).toEqual(['WTO']);
    await change(() => void globalThis.life.reader.lookAgain());
    expect(new Set(await marked())).toEqual(new Set(['World Bank']));
    await change(() => void globalThis.life.reader.lookAgain());
    expect(await asked()).toHaveLength(2);
  });

  it('reads all again after more changes than it can follow', async () => {
    await begin(PAGE);
    await change(() => {
      const main = document.querySelector('main');
      for (let count = 0; count < 1200; count++) {
        const line = document.createElement('p');
        line.textContent = `Line ${count} of the WTO`;
        main?.append(line);
      }
    });
    const [first, second, ...more] = await asked();
    expect([first?.length, second?.length, more.length]).toEqual([3, 1203, 0]);
    expect(await marked()).toHaveLength(1203);
  });

  it('reads open shadow roots, and what changes in them', async () => {
    await open('<main><p>The WTO met.</p><x-story style="display:block"></x-story></main>');
    await page().evaluate(async () => {
      const shadow = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = 'Right in the shadow: the WTO<p>and WIPO</p>';
      globalThis.life = pageStage.life(['WTO', 'WIPO']);
      await globalThis.life.reader.start();
    });
    expect(await asked()).toEqual([['The WTO met.', 'Right in the shadow: the WTO', 'and WIPO']]);
    await change(() => {
      const paragraph = document.querySelector('x-story')?.shadowRoot?.querySelector('p');
      if (paragraph) paragraph.textContent = 'and then WIPO';
    });
    expect((await asked()).slice(1)).toEqual([['and then WIPO']]);
    await change(() => {
      const text = document.querySelector('x-story')?.shadowRoot?.firstChild;
      if (text instanceof Text) text.data = 'WTO once more';
    });
    expect((await asked()).slice(2)).toEqual([['WTO once more', 'and then WIPO']]);
    expect(await marked()).toEqual(['WTO', 'WTO', 'WIPO']);
    await change(() => document.querySelector('x-story')?.remove());
    expect(await marked()).toEqual(['WTO']);
  });

  it('reads what the page shows later, when it is told to look', async () => {
    await begin(
      `<main><p>The WTO met.</p><div id="more" hidden><p>So did WIPO.</p></div><p>The World <span id="in" style="display:none">x </span>Bank</p></main>`,
    );
    expect(await asked()).toEqual([['The WTO met.', 'The World Bank']]);
    await change(() => {
      document.querySelector('#more')?.removeAttribute('hidden');
      void globalThis.life.reader.wake();
    });
    expect((await asked()).slice(1)).toEqual([['So did WIPO.']]);
    await change(() => {
      document.querySelector('#in')?.removeAttribute('style');
      void globalThis.life.reader.wake();
    });
    expect((await asked()).slice(2)).toEqual([['The World x Bank']]);
    expect(await marked()).toEqual(['WTO', 'WIPO']);
  });

  it('asks once more when a request fails, then goes on without', async () => {
    await open(PAGE);
    await page().evaluate(async () => {
      globalThis.life = pageStage.life(['WTO', 'WIPO']);
      globalThis.life.background.fail = 1;
      await globalThis.life.reader.start();
    });
    expect(await asked()).toHaveLength(2);
    expect(await marked()).toEqual(['WTO', 'WTO']);
    await page().evaluate(() => {
      globalThis.life.background.fail = 2;
      const one = document.querySelector('#one');
      if (one) one.textContent = 'Lost: WIPO';
    });
    await settle(1200);
    expect(await asked()).toHaveLength(4);
    await change(() => {
      const two = document.querySelector('#two');
      if (two) two.textContent = 'Found: WIPO';
    });
    expect(await marked()).toEqual(['WTO', 'WIPO']);
  });

  it('reads all afresh without a moment in which a mark has no card', async () => {
    const FIRST = [
      ['WTO', 'answer 1'],
      ['World Bank', 'answer 1'],
    ];
    await begin(PAGE);
    const cards = (): Promise<string[][]> => page().evaluate(() => globalThis.life.cards());
    expect(await cards()).toEqual(FIRST);
    await page().evaluate(() => {
      globalThis.life.background.names = ['WTO'];
      globalThis.life.background.gate = new Promise((resolve) => {
        globalThis.answer = resolve;
      });
      void globalThis.life.reader.again();
    });
    await settle(100);
    expect(await asked()).toHaveLength(2);
    expect(await cards()).toEqual(FIRST);
    await change(() => globalThis.answer());
    // What is named no more has no card, either.
    expect(await cards()).toEqual([['WTO', 'answer 2']]);
    expect(await marked()).toEqual(['WTO', 'WTO']);
  });

  it('keeps marks and cards where reading afresh fails, for all or for a part', async () => {
    const filler = 'So many words about the talks. '.repeat(100);
    await begin(
      `<main>${Array.from({ length: 30 }, (_, index) => `<p>${index < 15 ? 'The WTO' : 'WIPO'}. ${filler}</p>`).join('')}</main>`,
    );
    const cards = (): Promise<string[][]> => page().evaluate(() => globalThis.life.cards());
    const before = await cards();
    expect(before.map(([key]) => key)).toEqual(['WTO', 'WIPO']);
    const requests = (await asked()).length;
    expect(requests).toBe(2);
    const again = (fail: number): Promise<void> =>
      page().evaluate((times) => {
        globalThis.life.background.fail = times;
        return globalThis.life.reader.again();
      }, fail);
    // Each request is sent twice.
    await again(2 * requests);
    expect(await asked()).toHaveLength(requests * 3);
    expect(await cards()).toEqual(before);
    expect(await marked()).toHaveLength(30);
    await again(2);
    expect(await marked()).toHaveLength(30);
    expect((await cards()).map(([key]) => key)).toEqual(['WTO', 'WIPO']);
  });

  it('takes no answer for a text that has changed meanwhile, or after the end', async () => {
    await open(PAGE);
    await page().evaluate(() => {
      globalThis.life = pageStage.life(['WTO', 'WIPO']);
      globalThis.life.background.gate = new Promise((resolve) => {
        globalThis.answer = resolve;
      });
      void globalThis.life.reader.start();
      const one = document.querySelector('#one');
      if (one) one.textContent = 'Now WIPO met, and the WTO.';
    });
    await settle();
    await change(() => globalThis.answer());
    expect(await asked()).toEqual([
      ['Talks at the WTO', 'The WTO met.', 'The World Bank did not.'],
      ['Now WIPO met, and the WTO.'],
    ]);
    // Within a block the pretended background names the WTO first.
    expect(await marked()).toEqual(['WTO', 'WTO', 'WIPO']);
  });

  it('asks for no more at a time than a message may hold, for what is in view first', async () => {
    const filler = 'So many words about the talks. '.repeat(100);
    await open(
      `<main>${Array.from({ length: 60 }, (_, index) => `<p id="p${index}">Paragraph ${index} of the WTO. ${filler}</p>`).join('')}</main>`,
    );
    const lengths = await page().evaluate(async () => {
      document.querySelector('#p50')?.scrollIntoView();
      globalThis.life = pageStage.life(['WTO']);
      await globalThis.life.reader.start();
      return globalThis.life.background.requests.map(({ blocks }) =>
        blocks.reduce((sum, { text }) => sum + text.length, 0),
      );
    });
    expect(lengths.length).toBeGreaterThan(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(65_536);
    const texts = (await asked()).map((batch) => batch.map((text) => Number(/\d+/.exec(text)?.[0])));
    expect(texts[0]).toContain(50);
    expect(texts[0]?.[0]).toBeGreaterThan(45);
    expect(texts.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index));
    expect(await marked()).toHaveLength(60);
  });

  it('tells what the markup spells out, with its place in the block', async () => {
    await begin(
      '<main><p>The <i>old</i> <abbr title="Rice Growers Council">R<b>G</b>C</abbr> and the <dfn title=" ">WTO</dfn>.</p></main>',
    );
    await settle();
    const titles = await page().evaluate(() =>
      globalThis.life.background.requests.flatMap(({ blocks }) =>
        blocks.flatMap(({ text, titles: all = [] }) =>
          all.map(({ start, end, title }) => [text.slice(start, end), title]),
        ),
      ),
    );
    expect(titles).toEqual([['RGC', 'Rice Growers Council']]);
  });

  it('tells the language of a block, and stops for good', async () => {
    await begin('<main><p lang="fr">L’OMC et la <i lang="en">WTO</i></p><p>The WTO</p></main>');
    const langs = await page().evaluate(() => globalThis.life.background.requests[0]?.blocks.map(({ lang }) => lang));
    expect(langs).toEqual(['fr', 'en']);
    await page().evaluate(() => {
      globalThis.life.reader.stop();
      globalThis.life.watcher.stop();
    });
    await change(() => document.querySelector('main')?.append('The WTO once more'));
    expect(await asked()).toHaveLength(1);
    expect(await marked()).toEqual([]);
  });

  it('looks less and less often at a page that never rests', async () => {
    await begin(PAGE);
    await page().evaluate(() => {
      let tick = 0;
      setInterval(() => {
        const one = document.querySelector('#one');
        if (one) one.textContent = `Tick ${++tick} of the WTO`;
      }, 20);
    });
    await settle(4500);
    const early = (await asked()).length;
    expect(early).toBeGreaterThan(2);
    // Once a second while it never rests: patience has an end.
    expect(early).toBeLessThan(8);
  });
});
