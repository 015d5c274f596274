/** The times of a live blog's entries, as publishers mark them up. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from './stage.ts';

const LIVE = '<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>';

inBothBrowsers('live blogs', ({ page, openWhole }) => {
  /** The time of what each `mark`, in the order of the page, is in. */
  const timesIn = async (body: string, head = LIVE): Promise<(string | null)[]> => {
    await openWhole(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
    return page().evaluate(() => {
      const timeOf = pageStage.entryTimes(document);
      return [...document.querySelectorAll('mark')].map((element) => timeOf(element) ?? null);
    });
  };
  const entry = (day: string, tag = 'article'): string =>
    `<${tag}><header><a><time datetime="${day}T10:00Z">10:00</time></a></header><div><p><mark>x</mark></p></div>` +
    `<footer>Updated <time datetime="${day}T11:00Z">11:00</time></footer></${tag}>`;

  it('are those of the smallest element around that holds one', async () => {
    const [first, second] = [entry('2023-07-12'), entry('2023-07-11')];
    const wanted = ['2023-07-12T10:00Z', '2023-07-11T10:00Z'];
    expect(await timesIn(`<main>${first}${second}</main>`)).toEqual(wanted);
    expect(await timesIn(`<main><ol>${entry('2023-07-12', 'li')}${entry('2023-07-11', 'li')}</ol></main>`)).toEqual(
      wanted,
    );
    expect(await timesIn(`<div>${first}</div><div>${second}</div>`)).toEqual(wanted);
  });

  it('are in microdata, too', async () => {
    const update = (time: string): string =>
      `<div itemprop="liveBlogUpdate" itemscope><meta itemprop="datePublished" content="${time}"><p><mark>x</mark></p></div>`;
    const body = `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${update('2023-07-12')}${update('2023-07-11')}</div>`;
    expect(await timesIn(body, '')).toEqual(['2023-07-12', '2023-07-11']);
  });

  it('are in JSON-LD, too, for the elements that it links to', async () => {
    const updates = ['a', 'b'].map((id, at) => ({
      url: `https://news.example/live#${id}`,
      datePublished: `2023-07-1${at}`,
    }));
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'LiveBlogPosting', liveBlogUpdate: updates }] })}</script>`;
    const body =
      '<main><h1><mark>x</mark></h1><div id="b"><mark>x</mark></div><div id="a"><p><mark>x</mark></p></div></main>';
    expect(await timesIn(body, head)).toEqual([null, '2023-07-11', '2023-07-10']);
    expect(
      await timesIn(body, `${head}<script type="application/ld+json">{"@type": "LiveBlogPosting", </script>`),
    ).toEqual([null, '2023-07-11', '2023-07-10']);
    const strange = [{ url: 7, datePublished: {} }, { url: '#c', datePublished: 7 }, null, 'x'];
    expect(await timesIn(body, head.replace('[{"url"', `[${JSON.stringify(strange).slice(1, -1)},{"url"`))).toEqual([
      null,
      '2023-07-11',
      '2023-07-10',
    ]);
  });

  it('are not those of the headline, nor of what holds entries of several days', async () => {
    const days = entry('2023-07-12') + entry('2023-07-11');
    const head = '<header><h1>Live</h1><p><mark>x</mark></p><time datetime="2023-07-12">now</time></header>';
    expect((await timesIn(`<main>${head}<p><mark>x</mark></p>${days}</main>`)).slice(0, 2)).toEqual([null, null]);
  });

  it('are not what a text speaks of', async () => {
    const law =
      '<p>In force since <time datetime="1995-01-01">the first of January 1995</time>, the treaty binds all who have signed it: <mark>x</mark></p>';
    expect(
      await timesIn(`<article><time datetime="2023-07-12">now</time>${law}</article>${entry('2023-07-11')}`),
    ).toEqual(['2023-07-12', '2023-07-11T10:00Z']);
  });

  it('are looked for in no other page', async () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-07-01"}</script>';
    expect(await timesIn(entry('2023-07-12'), head)).toEqual([null]);
    expect(await timesIn(entry('2023-07-12'), '')).toEqual([null]);
  });

  it('are told with the text that they are of', async () => {
    await openWhole(
      `<!doctype html><html lang="en"><head>${LIVE}</head><body><main><h1>Live from the WTO</h1>` +
        `<article><time datetime="2023-07-12">today</time><p>The WTO met.</p></article>` +
        `<article><time datetime="2023-07-11">yesterday</time><p>The WTO met before.</p></article></main></body></html>`,
    );
    const told = await page().evaluate(async () => {
      const { reader, background } = pageStage.life(['WTO']);
      await reader.start();
      return background.requests.flatMap(({ blocks }) => blocks.map(({ text, time }) => [text.trim(), time ?? null]));
    });
    expect(told).toEqual([
      ['Live from the WTO', null],
      ['today', '2023-07-12'],
      ['The WTO met.', '2023-07-12'],
      ['yesterday', '2023-07-11'],
      ['The WTO met before.', '2023-07-11'],
    ]);
  });
});
