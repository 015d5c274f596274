/** Whether a page is an article, where in it the article is, what lies beside it, and what the page says of itself. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from './stage.ts';

const LINE =
  'The World Trade Organization said on Monday that its members had agreed on the text, after a long night of talks. ';
const prose = (count: number): string => `<p>${LINE.repeat(3)}</p>`.repeat(count);
const teaser = (index: number): string =>
  `<article><h3><a href="/${index}">Story ${index}</a></h3><p>What the story ${index} is about, in a sentence.</p></article>`;

inBothBrowsers('article', ({ page, open, html }) => {
  async function judge(body: string, head = ''): Promise<boolean> {
    await open(body, head);
    return page().evaluate(() => pageStage.isArticle(document));
  }

  it.each([
    ['JSON-LD', '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>'],
    [
      'JSON-LD with several types',
      '<script type="application/ld+json">{"@type": ["CreativeWork", "ReportageNewsArticle"]}</script>',
    ],
    ['JSON-LD of a live blog', '<script type="application/ld+json">{"@graph":[{"@type":"LiveBlogPosting"}]}</script>'],
    ['Open Graph', '<meta property="og:type" content="article">'],
  ])('is known by %s', async (_, head) => {
    expect(await judge('<p>Short.</p>', head)).toBe(true);
  });

  it('is known by microdata, by one <article>, by its prose', async () => {
    expect(await judge('<div itemscope itemtype="https://schema.org/NewsArticle"><p>Short.</p></div>')).toBe(true);
    expect(await judge(`<article>${'<div>Some text of the article.</div>'.repeat(50)}</article>`)).toBe(true);
    expect(await judge(`<div>${prose(12)}</div>`)).toBe(true);
    expect(await judge(`<div>${`${LINE.repeat(3)}<br><br>`.repeat(6)}</div>`)).toBe(true);
  });

  it('is not a front page, a shop or an application', async () => {
    const shop = '<script type="application/ld+json">{"@type":"Product","name":"Article"}</script>';
    expect(await judge(`<main>${Array.from({ length: 30 }, (_, index) => teaser(index)).join('')}</main>`)).toBe(false);
    expect(await judge('<main><h1>A lamp</h1><p>Bright.</p></main>', shop)).toBe(false);
    expect(await judge(`<div class="comments">${prose(30)}</div><nav>${prose(9)}</nav>`)).toBe(false);
    expect(await judge('<div id="app"></div>', '<meta property="og:type" content="website">')).toBe(false);
  });

  it('says what the page says of itself, no more than is asked for', async () => {
    await open(
      '<time datetime="2023-07-12T08:30:00+07:00">today</time><time>no date</time>',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-07-12"}</script>
       <script type="application/ld+json">{"articleBody":"${'x'.repeat(70_000)}"}</script>
       <meta property="article:published_time" content="2023-07-12T08:30:00+07:00">
       <meta name="viewport" content="width=device-width"><meta itemprop="datePublished" content="2023-07-12">
       <meta name="description" content="${'2023 '.repeat(500)}">`,
    );
    const hints = await page().evaluate(() => pageStage.hintsOf(document));
    expect(hints).toMatchObject({
      title: 'News',
      lang: 'en',
      jsonLd: ['{"@type":"NewsArticle","datePublished":"2023-07-12"}'],
      times: ['2023-07-12T08:30:00+07:00'],
    });
    expect(hints.meta.map(({ name }) => name)).toEqual(['article:published_time', 'datePublished', 'description']);
    expect(hints.meta[2]?.content).toHaveLength(500);
  });

  /** The texts of the blocks that are read on a page with this body. Reading it changes nothing. */
  async function readOf(body: string): Promise<string[]> {
    await open(body);
    const before = await html();
    const texts = await page().evaluate(() =>
      pageStage.articleRoots(document).flatMap((root) => pageStage.texts(root)),
    );
    expect(await html()).toBe(before);
    return texts;
  }
  const READ = LINE.repeat(3).trim();

  it('is found among teasers that are articles, too', async () => {
    const teasers = Array.from({ length: 9 }, (_, index) => teaser(index)).join('');
    expect(await readOf(`<article>${prose(3)}</article><section>${teasers}</section>`)).toEqual([READ, READ, READ]);
    expect(await readOf(`<main><article>${prose(3)}</article><section>${teasers}</section></main>`)).toEqual([
      READ,
      READ,
      READ,
    ]);
  });

  it('is read with a headline that stands outside of it', async () => {
    expect(await readOf(`<header><h1>Talks end</h1></header><main>${prose(2)}</main><div>Weather</div>`)).toEqual([
      'Talks end',
      READ,
      READ,
    ]);
    expect(await readOf(`<nav><h1>The Daily</h1></nav><main><h1>Talks end</h1>${prose(2)}</main>`)).toEqual([
      'Talks end',
      READ,
      READ,
    ]);
  });

  it('is read with a lede that stands beside the headline, outside of the container', async () => {
    const body = `<div><h1>Talks end</h1><p>Members agree on a text.</p><article>${prose(3)}</article></div><p>Weather</p>`;
    expect(await readOf(body)).toEqual(['Talks end', 'Members agree on a text.', READ, READ, READ]);
  });

  it('is found in a container that does not say what it is', async () => {
    const body = `<h1>Talks end</h1><div><div>${prose(6)}</div></div><div><p>Most read: the World Bank</p></div>`;
    expect(await readOf(body)).toEqual(['Talks end', ...Array.from({ length: 6 }, () => READ)]);
  });

  it('is not taken for one half of it', async () => {
    const body = `<article><h1>Talks end</h1><div itemprop="articleBody">${prose(2)}</div><p>${LINE}</p></article>`;
    expect(await readOf(body)).toEqual(['Talks end', READ, READ, LINE.trim()]);
    expect(await readOf(`<div>${prose(2)}</div><div>${prose(2)}</div>`)).toEqual([READ, READ, READ, READ]);
  });

  it('is nothing where a page has taken its body away', async () => {
    await open(prose(9));
    expect(
      await page().evaluate(() => {
        document.body.remove();
        return pageStage.articleRoots(document).length;
      }),
    ).toBe(0);
  });

  it('is the whole page where nothing holds most of it', async () => {
    expect(await readOf(`<article><p>Teaser text</p></article>${prose(2)}`)).toEqual(['Teaser text', READ, READ]);
    expect(await readOf('<article>Teaser</article><div>Text in a <br>page of the nineties</div>')).toEqual([
      'Teaser',
      'Text in a \u2028page of the nineties',
    ]);
  });

  it.each([
    ['a menu', '<nav><p>World Bank</p></nav>'],
    ['a list with the role of a menu', '<ul role="navigation"><li>World Bank</li></ul>'],
    ['the foot of the page', '<footer>World Bank</footer>'],
    ['an aside', '<aside><p>World Bank</p></aside>'],
    ['a form', '<form><p>World Bank</p></form>'],
    ['code', '<pre>World Bank</pre><p><code>World Bank</code></p>'],
    [
      'text that is edited',
      '<div contenteditable><p>World Bank</p></div><div contenteditable="plaintext-only">World Bank</div>',
    ],
    ['a text box', '<div role="textbox"><p>World Bank</p></div><textarea>World Bank</textarea>'],
    [
      'what is hidden from all',
      '<p hidden>World Bank</p><template><p>World Bank</p></template><noscript><p>World Bank</p></noscript>',
    ],
    ['what is hidden from screen readers', '<p aria-hidden="true">World Bank</p>'],
    ['what is not shown', '<p style="display:none">World Bank</p><p style="visibility:hidden">World Bank</p>'],
    ['drawings', '<svg><text>World Bank</text></svg><math><mi>World Bank</mi></math>'],
    [
      'comments',
      '<section id="comments"><p>World Bank</p></section><div class="box comment-list"><p>World Bank</p></div>',
    ],
    ['a newsletter box', '<div class="newsletter-signup wide"><p>World Bank</p></div>'],
    [
      'related stories',
      '<section class="related-stories"><p>World Bank</p></section><div class="Teaser">World Bank</div>',
    ],
    ['lists of links', '<ul><li><a href="/">World Bank</a></li></ul>'],
    ['our own card', '<newsgloss-card>World Bank</newsgloss-card>'],
  ])('is read without %s', async (_, box) => {
    expect(await readOf(`<div>${prose(1)}${box}</div>`)).toEqual([READ]);
  });

  it.each([
    ['a form of the whole page', `<form><main>${prose(1)}</main></form>`],
    ['a page behind a dialog', `<div aria-hidden="true"><article>${prose(1)}</article></div>`],
    [
      'words in a class that only sound like a box',
      `<div class="article-with-comments has-newsletter">${prose(1)}</div>`,
    ],
    ['text that is no longer edited', `<div contenteditable="false">${prose(1)}</div>`],
    [
      'boxes that make no box',
      `<div style="display:contents"><section style="display:contents">${prose(1)}</section></div>`,
    ],
  ])('is read in %s', async (_, body) => {
    expect(await readOf(body)).toEqual([READ]);
  });
});
