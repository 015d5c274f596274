/** The DOM as blocks of text: what belongs together, what does not, and the way back to the text nodes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './stage.ts';

inBothBrowsers('blocks', ({ page, open, html }) => {
  /** The texts of the blocks of a page with this body. Reading it changes nothing. */
  async function textsOf(body: string, head = ''): Promise<string[]> {
    await open(body, head);
    const before = await html();
    const texts = await page().evaluate(() => pageStage.texts());
    expect(await html()).toBe(before);
    return texts;
  }

  it.each([
    ['markup', 'The World <b>Trade</b> <i>Organization</i> met', 'The World Trade Organization met'],
    ['nested markup', '<a href="/x">The <b>World <i>Tra</i>de</b></a> Organization', 'The World Trade Organization'],
    ['a link in a word', 'Inter<a href="/x">national</a> law of the sea', 'International law of the sea'],
    ['<wbr>', 'World Trade Organi<wbr>zation', 'World Trade Organization'],
    ['a soft hyphen', 'World Trade Organi&shy;zation', 'World Trade Organi\u00ADzation'],
    ['an entity', 'AT&amp;T &lt;said&gt; &eacute;t&eacute; &#8217;', 'AT&T <said> été ’'],
    ['comments', 'World <!-- ad --> Trade<!-- --> Organization', 'World Trade Organization'],
    ['a script', 'World <script>let ad</script>Trade<style>p{}</style> Organization', 'World Trade Organization'],
    [
      'a template, a noscript',
      'World <template>a</template>Trade<noscript>b</noscript> Organization',
      'World Trade Organization',
    ],
    [
      'what is not shown',
      'World <span style="display:none">(link)</span><b hidden>x</b>Trade Organization',
      'World Trade Organization',
    ],
    ['an inline element of the site', 'World <x-term>Trade</x-term> Organization', 'World Trade Organization'],
    [
      'an element without a box',
      'World <span style="display:contents">Trade</span> Organization',
      'World Trade Organization',
    ],
    ['a drop cap', '<span style="float:left">W</span>orld Trade Organization', 'World Trade Organization'],
    ['ruby', '<ruby>世界<rt>せかい</rt>銀行<rp>(</rp><rt>ぎんこう</rt><rp>)</rp></ruby>が', '世界銀行が'],
    ['a line break', 'World Trade<br>Organization', 'World Trade\u2028Organization'],
  ])('run through %s', async (_, inner, text) => {
    expect(await textsOf(`<p>${inner}</p>`)).toEqual([text]);
  });

  it('keep a blank that does not break', async () => {
    await open('<p>World&nbsp;Trade Organization</p>');
    expect(await page().evaluate(() => pageStage.read().map(({ text }) => text))).toEqual([
      'World\u00A0Trade Organization',
    ]);
  });

  it.each([
    ['paragraphs', '<p>World</p><p>Trade</p>'],
    ['headings', '<h2>World</h2>Trade'],
    ['list items', '<ul><li>World</li><li>Trade</li></ul>'],
    ['definition lists', '<dl><dt>World</dt><dd>Trade</dd></dl>'],
    ['table cells', '<table><tr><th>World</th><td>Trade</td></tr></table>'],
    ['a caption', '<figure>World<figcaption>Trade</figcaption></figure>'],
    ['a block in a link', '<div>World<b><div>Trade</div></b></div>'],
    ['a <span> that is a block', '<div><span style="display:block">World</span><span>Trade</span></div>'],
    ['columns of flex boxes', '<div style="display:flex"><span>World</span><span>Trade</span></div>'],
    ['an element of the site that is a block', '<x-card style="display:block">World</x-card>Trade'],
    ['an element that nobody knows', '<nyt_byline>World</nyt_byline>Trade'],
    ['text around a block', '<div>World<p>Trade</p></div>'],
  ])('end at %s', async (_, body) => {
    expect(await textsOf(body)).toEqual(['World', 'Trade']);
  });

  it('put a sign where something else stands in the text', async () => {
    expect(
      await textsOf('<p>World <svg width="9" height="9"></svg>Bank and <code>WTO</code>x<button>WHO</button></p>'),
    ).toEqual(['World \uFFFCBank and \uFFFCx\uFFFC']);
  });

  it('hold no text that the page does not show, and tell where it is', async () => {
    await open(`<main><p>Shown text</p><div style="display:none"><p>In a closed box</p></div><p style="visibility:hidden">Not yet</p>
      <details><summary>More</summary><p>In the details</p></details><p hidden>Later</p>
      <p style="opacity:0">Fades in</p><div style="content-visibility:auto"><p>Far below</p></div></main>`);
    const seen = await page().evaluate(() => {
      const hidden: string[] = [];
      const blocks = pageStage.blocksIn(document.body, {
        hidden: (element) => hidden.push(element.textContent?.trim() ?? ''),
        shadow: () => {},
      });
      return { hidden, texts: blocks.map(({ text }) => text.trim()) };
    });
    expect(seen.texts).toEqual(['Shown text', 'More', 'Fades in', 'Far below']);
    expect(seen.hidden).toEqual(['In a closed box', 'Not yet', 'In the details', 'Later']);
  });

  it('drop teasers, not the headline that is a link', async () => {
    expect(
      await textsOf(`<h1><a href="/">A headline of its own</a></h1><ul><li><a href="/a">Another story</a></li></ul>
        <a href="/b"><h3>A third story</h3><p>And its summary</p></a>
        <p>The <a href="/c">World Trade Organization</a> met in Geneva, where it sits.</p><p><a name="top">An anchor is no link</a></p>`),
    ).toEqual([
      'A headline of its own',
      'The World Trade Organization met in Geneva, where it sits.',
      'An anchor is no link',
    ]);
  });

  it('read open shadow roots, nested, and text right in them', async () => {
    await open('<x-outer>light</x-outer>');
    const seen = await page().evaluate(() => {
      const outer = document.querySelector('x-outer')?.attachShadow({ mode: 'open' });
      if (!outer) throw new Error('no host');
      outer.innerHTML = 'Right in <b>the shadow</b><slot></slot><p>In a paragraph</p><div></div>';
      const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
      if (!inner) throw new Error('no host');
      inner.innerHTML = '<style>p{color:red}</style><p>Deep <x-inline>inside</x-inline></p>';
      const roots: ShadowRoot[] = [];
      const blocks = pageStage.blocksIn(document.body, { hidden: () => {}, shadow: (root) => roots.push(root) });
      return {
        texts: blocks.map(({ text }) => text),
        elements: blocks.map(({ element }) => element.localName),
        roots: roots.map((root) => root === outer || root === inner),
      };
    });
    expect(seen.texts).toEqual(['light', 'Right in the shadow', 'In a paragraph', 'Deep inside']);
    expect(seen.elements).toEqual(['body', 'x-outer', 'p', 'p']);
    expect(seen.roots).toEqual([true, true]);
  });

  it('run through an inline element with a shadow root', async () => {
    await open('<p>World <x-term>Trade</x-term> Organization</p>');
    const texts = await page().evaluate(() => {
      const shadow = document.querySelector('x-term')?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = '<slot></slot>';
      return pageStage.texts();
    });
    expect(texts).toEqual(['World Trade Organization']);
  });

  it('cut a text that is longer than a message may be, and lose nothing of it', async () => {
    await open('<p>Before <b></b>after</p>');
    const seen = await page().evaluate(() => {
      const long = Array.from({ length: 20_000 }, (_, index) => `word${index}`).join(' ');
      document.querySelector('b')?.append(long);
      const blocks = pageStage.read();
      const back = blocks.map((block) =>
        pageStage
          .partsOf(block, 0, block.text.length)
          .map(({ node, start, end }) => node.data.slice(start, end))
          .join(''),
      );
      return {
        complete: blocks.map(({ text }) => text).join('') === `Before ${long}after`,
        same: blocks.every(({ text }, index) => text === back[index]),
        lengths: blocks.map(({ text }) => text.length),
      };
    });
    expect(seen).toMatchObject({ complete: true, same: true });
    expect(seen.lengths.length).toBeGreaterThan(3);
    expect(Math.max(...seen.lengths)).toBeLessThanOrEqual(60_000);
  });

  it('never grow longer than a message, whatever the page is made of', async () => {
    await open('<div></div>');
    const lengths = await page().evaluate(() => {
      const div = document.querySelector('div');
      if (div) div.innerHTML = 'A line of verse'.concat('<br>'.repeat(70_000), 'The end');
      return pageStage.read().map(({ text }) => text.length);
    });
    expect(lengths).toHaveLength(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60_000);
  });

  it('are read however deep the page is nested', async () => {
    await open('<p>At the top</p>');
    const texts = await page().evaluate(() => {
      let deepest: Element = document.body;
      for (let depth = 0; depth < 10_000; depth++) deepest = deepest.appendChild(document.createElement('div'));
      deepest.textContent = 'At the bottom';
      const read = pageStage.texts();
      // Chromium itself crashes when it lays out such a page.
      document.body.replaceChildren();
      return read;
    });
    // Firefox lays out 200 levels or so, and does not show what is deeper.
    expect(texts).toContain('At the top');
  });

  /** HTML trees: inline and block markup, line breaks, things that are skipped, text in several scripts. */
  const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
    tree: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.constantFrom(
        'World ',
        'Trade',
        ' \n ',
        'Việt Nam',
        '世界',
        '😀',
        '<br>',
        '&shy;',
        '<wbr>',
        '<!-- c -->',
        '<svg></svg>',
        '<script>x</script>',
      ),
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'div',
            'li',
            'b',
            'span',
            'a href=x',
            'em',
            'td',
            'x-y',
            'section',
            'nav',
            'span hidden',
            'h2',
          ),
          tie('tree'),
        )
        .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
    ),
  }));

  it('lead back to the text nodes, at every offset', async () => {
    await open('');
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 20 }), async (bodies) => {
        const wrong = await page().evaluate((all) => {
          const problems: string[] = [];
          for (const body of all) {
            document.body.innerHTML = body;
            const before = document.body.outerHTML;
            const blocks = pageStage.read();
            if (document.body.outerHTML !== before) problems.push(`changed ${body}`);
            const nodes = blocks.flatMap((block) => block.nodes);
            if (new Set(nodes).size !== nodes.length) problems.push(`a node twice in ${body}`);
            for (const block of blocks) {
              const { text } = block;
              for (let start = 0; start < text.length; start++) {
                for (const end of [start + 1, start + 6, start + 20, text.length].filter((one) => one <= text.length)) {
                  let at = start;
                  for (const part of pageStage.partsOf(block, start, end)) {
                    const offset = block.starts[block.nodes.indexOf(part.node)] ?? Number.NaN;
                    const gap = text.slice(at, offset + part.start);
                    const piece = part.node.data.slice(part.start, part.end);
                    if (!/^[\u2028\uFFFC]*$/.test(gap)) problems.push(`${body}: “${gap}” is in no node`);
                    if (text.slice(offset + part.start, offset + part.end) !== piece)
                      problems.push(`${body}: “${piece}” is elsewhere`);
                    at = offset + part.end;
                  }
                  if (!/^[\u2028\uFFFC]*$/.test(text.slice(at, end)))
                    problems.push(`${body}: the end of [${start}, ${end}) is in no node`);
                }
              }
            }
          }
          return problems;
        }, bodies);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
