/** The card in real pages: where it stands, what the page can do to it, and what it may not do to the page. */
import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import type { CardSurface, Held } from '../../utils/card/surface.ts';
import type { CardView } from '../../utils/model/card.ts';
import type { Box, cardStage as Loaded } from '../fixtures/card-entry.ts';
import type { ViewName } from '../fixtures/card-views.ts';
import { axeOnCard, layAxe } from '../axe.ts';
import { BROWSERS, withPage } from './browsers.ts';

// What a test leaves on the page's globalThis.
declare const cardStage: typeof Loaded;
declare const surface: CardSurface;
declare const told: unknown[];
declare const copied: string[];

const TERM = '<span id="term">World Trade Organization</span>';
const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${head}</head><body><main><h1>News</h1>${body}</main></body></html>`;

/** A term that stands where a test wants it. */
const at = (css: string): string =>
  `<span id="term" style="position:fixed;font:16px/20px sans-serif;${css}">WTO</span>`;

/** Every view, and what opens on it: a view, and what is clicked there one after the other. */
const STATES: readonly (readonly [ViewName, ...string[]])[] = [
  ['organisation'],
  ['organisation', '.worded'],
  ['organisation', '.more'],
  ['organisation', '.more', '.drop button:nth-of-type(3)'],
  ['organisation', '.worded', '.drop button'],
  ['organisation', '.more', '.drop button:last-of-type'],
  ['index'],
  ['index', '.note .link'],
  ['young'],
  ['defined'],
  ['defined', '.worded'],
  ['choice'],
  ['choice', '.option'],
  ['choice', '.keep .link'],
  ['agreement'],
  ['programme'],
  ['concept'],
  ['body'],
  ['own'],
  ['long'],
];

let script: string;

beforeAll(async () => {
  script = await bundle('card-entry');
});

describe.each(BROWSERS)('card in %s', (name, launch) => {
  let page: Page;

  withPage(launch, (one) => {
    page = one;
  });
  beforeEach(() => page.setViewport({ width: 1000, height: 700 }));

  /**
   * Opens a page and makes a surface in it. Evaluated, not added: a page's CSP says nothing about that. `refusal`: what everything
   * that is asked for is refused with.
   */
  async function open(html: string, dir: 'ltr' | 'rtl' = 'ltr', refusal = ''): Promise<void> {
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
    await page.evaluate(script);
    await page.evaluate(
      (direction, no) => {
        const heard: unknown[] = [];
        const hear =
          (what: string) =>
          (...rest: unknown[]): Promise<void> => {
            heard.push([what, ...rest].join(' '));
            return no === '' ? Promise.resolve() : Promise.reject(new Error(no));
          };
        const made = cardStage.create(
          {
            over: (inside) => heard.push(inside),
            dismissed: () => heard.push('dismissed'),
            choose: hear('choose'),
            hide: (...rest) => hear('hide')(...rest).then(() => hear('forget')),
            know: (...rest) => hear('know')(...rest).then(() => hear('forget')),
            switchSiteOff: () => hear('may')().then(() => hear('off')),
            open: (wish) => hear('open')(JSON.stringify(wish)),
            step: (by) => heard.push(`step ${by}`),
            hold: (as) => heard.push(`hold ${as}`),
          },
          direction,
        );
        Object.assign(globalThis, { told: heard, surface: made });
      },
      dir,
      refusal,
    );
  }

  /** Shows a card about the term; `change` replaces parts of the view. */
  const show = (view: ViewName, change: Partial<CardView> = {}, held: Held = 'open', byKey = false): Promise<void> =>
    page.evaluate(
      (viewName, part, how, key) => {
        const element = document.querySelector('#term');
        const rect = element?.getClientRects()[0];
        if (!element || !rect) throw new Error('no term');
        const placed = { rect, element, mentions: 2, surface: 'WIPO', held: how, byKey: key };
        surface.show({ ...cardStage.view(viewName), ...part }, placed);
      },
      view,
      change,
      held,
      byKey,
    );

  const card = (): Promise<Box | null> => page.evaluate(() => cardStage.box(surface));
  const boxOf = (selector: string): Promise<Box> =>
    page.evaluate((wanted) => cardStage.plain(cardStage.find(wanted).getBoundingClientRect()), selector);
  const shown = (): Promise<Box> => boxOf('.place');
  const termBox = (): Promise<Box> =>
    page.evaluate(() => cardStage.plain((document.querySelector('#term') ?? document.body).getBoundingClientRect()));
  const styleOf = (selector: string, property: string): Promise<string> =>
    page.evaluate(
      (wanted, asked) => getComputedStyle(cardStage.find(wanted)).getPropertyValue(asked),
      selector,
      property,
    );
  const scrolls = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => cardStage.find(wanted).scrollHeight > cardStage.find(wanted).clientHeight + 20, selector);
  /** As a script or a screen reader does it, wherever it lies. */
  const press = (selector: string): Promise<void> =>
    page.evaluate(async (wanted) => {
      cardStage.find(wanted).scrollIntoView({ block: 'nearest' });
      cardStage.find(wanted).click();
      await new Promise(requestAnimationFrame);
    }, selector);
  const type = async (...keys: KeyInput[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** What the content script was told, the pointer's coming and going aside. */
  const asked = (): Promise<unknown[]> => page.evaluate(() => told.filter((one) => typeof one !== 'boolean'));
  /** The text of what has the focus on the card, or its label. */
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => {
      const active = document.querySelector('newsgloss-card')?.shadowRoot?.activeElement;
      return active && (active.getAttribute('aria-label') ?? active.textContent);
    });
  const texts = (selector: string): Promise<(string | null)[]> =>
    page.evaluate((wanted) => cardStage.findAll(wanted).map(({ textContent }) => textContent), selector);
  async function click(selector: string): Promise<void> {
    const { left, top, width, height } = await boxOf(selector);
    await page.mouse.click(left + width / 2, top + height / 2);
  }
  const html = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

  it('changes nothing in the page before it shows, one element while it does, and nothing after', async () => {
    await open(pageOf(TERM));
    const before = await html();
    await page.evaluate(() => surface.hide());
    expect(await page.evaluate(() => surface.box())).toBeNull();
    expect(await html()).toBe(before);

    await show('organisation');
    await show('index');
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-card').length)).toBe(1);
    expect(await card()).toMatchObject({ width: 372 });
    expect(await page.evaluate(() => cardStage.find('h2').textContent)).toBe('Global Innovation Index');

    await page.evaluate(() => surface.hide());
    expect(await card()).toBeNull();
    await page.evaluate(() => surface.destroy());
    expect(await html()).toBe(before);
  });

  it('stands above the highest layer of a page', async () => {
    await open(pageOf(`${TERM}<div style="position:fixed;inset:0;z-index:2147483647;background:#8888"></div>`));
    await show('organisation');
    const { left, top } = await shown();
    const highest = await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, left + 20, top + 20);
    expect(highest).toBe('newsgloss-card');
  });

  it('closes by its button, and says so', async () => {
    await open(pageOf(TERM));
    await show('organisation');
    await click('.close');
    expect(await card()).toBeNull();
    expect(await page.evaluate(() => told.slice(0, 2))).toEqual([true, 'dismissed']);
  });

  it('can be clicked inside a modal dialog, also when it was used outside before', async () => {
    await open(pageOf(`<dialog><p>About the ${TERM}</p></dialog>`));
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await show('organisation');
    await click('.close');
    expect(await page.evaluate(() => told)).toContain('dismissed');
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      document.querySelector('main')?.append(document.querySelector('#term') ?? '');
    });
    await show('organisation');
    expect(
      await page.evaluate(() => document.querySelector('newsgloss-card')?.parentNode === document.documentElement),
    ).toBe(true);
    await click('.close');
    expect(await card()).toBeNull();
  });

  it('can be clicked inside a fullscreen element, also when the term lies in a shadow root there', async () => {
    await open(pageOf('<div id="full"><button id="go">Fullscreen</button><section></section></div>'));
    await page.evaluate(() => {
      const section = document.querySelector('section');
      const root = section?.attachShadow({ mode: 'open' });
      root?.append(Object.assign(document.createElement('span'), { textContent: 'WTO' }));
      document
        .querySelector('#go')
        ?.addEventListener('click', () => void document.querySelector('#full')?.requestFullscreen());
    });
    await page.click('#go');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.evaluate(() => {
      const element = document.querySelector('section')?.shadowRoot?.querySelector('span');
      const rect = element?.getClientRects()[0];
      if (!element || !rect) throw new Error('no term');
      const placed = { rect, element, mentions: 2, surface: 'WIPO', held: 'open' } as const;
      surface.show(cardStage.view('organisation'), placed);
    });
    await click('.close');
    expect(await page.evaluate(() => told)).toContain('dismissed');
    await page.evaluate(() => document.exitFullscreen());
  });

  it('works where the page forbids styles and demands Trusted Types', async () => {
    const csp = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">`;
    await open(pageOf(TERM, csp));
    await page.evaluate(() =>
      addEventListener('securitypolicyviolation', (event) => told.push(event.violatedDirective)),
    );
    await show('index');
    await show('long');
    expect(await page.evaluate(() => told)).toEqual([]);
    expect(await card()).toMatchObject({ width: 372 });
    expect(await styleOf('.place', 'background-color')).toBe('rgb(255, 255, 255)');
  });

  it('does not care for the rules, the zoom and the variables of the page', async () => {
    const hostile = `<style>html{zoom:1.5;font-size:60px;direction:rtl} * {--newsgloss-surface:red;letter-spacing:9px!important}
      newsgloss-card{display:none!important;position:static!important;opacity:0!important;transform:rotate(9deg)!important;width:1px!important}</style>`;
    await open(pageOf(at('left:100px;top:50px'), hostile));
    await show('organisation');
    const [box, term] = [await shown(), await termBox()];
    expect(box.width).toBeCloseTo(372, 0);
    expect(box.top - term.bottom).toBeCloseTo(8, 0);
    expect(box.left).toBeCloseTo(term.left, 0);
    expect(await styleOf('h2', 'letter-spacing')).toBe('normal');
    expect(await styleOf('.place', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('newsgloss-card') ?? document.body).opacity),
    ).toBe('1');
  });

  describe('place', () => {
    const PLACES = {
      'top left': 'left:10px;top:10px',
      'top right': 'right:10px;top:10px',
      'bottom left': 'left:10px;bottom:10px',
      'bottom right': 'right:10px;bottom:10px',
      middle: 'left:480px;top:330px',
    };
    const WINDOWS = [
      [1000, 700],
      [320, 640],
      [700, 420],
    ] as const;

    for (const dir of ['ltr', 'rtl'] as const) {
      it.each(Object.entries(PLACES))(`is above or below, never over the term: %s (${dir})`, async (_, css) => {
        await open(pageOf(at(css.replace('480px', '48%').replace('330px', '47%'))), dir);
        const misplaced: unknown[] = [];
        for (const [width, height] of WINDOWS) {
          await page.setViewport({ width, height });
          for (const view of ['defined', 'organisation', 'long'] as const) {
            await show(view);
            const [box, term] = [await shown(), await termBox()];
            const gap = box.top >= term.bottom ? box.top - term.bottom : term.top - box.bottom;
            const right = gap > 7.5 && gap < 8.5 && box.height > 100;
            const within = box.left >= 8 && box.right <= width - 8 && box.top >= 8 && box.bottom <= height - 8;
            if (!right || !within) misplaced.push({ view, width, height, box, term });
          }
        }
        expect(misplaced).toEqual([]);
      });
    }

    it('is below where both sides have room, beginning where the term does', async () => {
      await open(pageOf(at('left:200px;top:330px')));
      await show('defined');
      expect(await card()).toMatchObject({ left: 200, top: 358 });
    });

    it('keeps head and foot in view while the rest scrolls', async () => {
      await page.setViewport({ width: 1000, height: 640 });
      await open(pageOf(at('left:200px;top:300px')));
      await show('index');
      const [box, head, foot] = [await shown(), await boxOf('header'), await boxOf('footer')];
      expect(head.top).toBeGreaterThanOrEqual(box.top);
      expect(foot.bottom).toBeLessThanOrEqual(box.bottom);
      expect(await scrolls('.body')).toBe(true);
    });

    it('is a sheet at the bottom where neither side has room', async () => {
      await page.setViewport({ width: 320, height: 200 });
      await open(pageOf(at('left:20px;top:90px')));
      await show('index');
      const box = await shown();
      expect(box).toMatchObject({ left: 0, right: 320, bottom: 200 });
      expect(box.height).toBeLessThanOrEqual(160);
      expect(await scrolls('.main')).toBe(true);
    });
  });

  it('keeps the keys pressed on it from the page, and closes by Escape', async () => {
    await open(pageOf(TERM));
    await page.evaluate(() => document.addEventListener('keydown', (event) => told.push(`page heard ${event.key}`)));
    await page.keyboard.press('k');
    await show('organisation');
    await page.evaluate(() => cardStage.find('.more').focus());
    await page.keyboard.press('j');
    expect(await card()).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => told)).toEqual(['page heard k', 'dismissed']);
    expect(await card()).toBeNull();
  });

  it('comes back when the page removed it, and replaces what an older instance left', async () => {
    await open(pageOf(`${TERM}<newsgloss-card id="old"></newsgloss-card>`));
    await show('organisation');
    expect(await page.evaluate(() => document.querySelector('#old'))).toBeNull();
    await page.evaluate(() => document.querySelector('newsgloss-card')?.remove());
    expect(await card()).toBeNull();
    await show('organisation');
    expect(await card()).toMatchObject({ width: 372 });
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-card').length)).toBe(1);
  });

  it.each([
    ['dark where the page is dark', '<style>body{background:#111;color:#eee}</style>', 'dark'],
    ['light where the page is light', '<style>html{background:#111}main{background:oklch(0.97 0 0)}</style>', 'light'],
    [
      'dark over a picture that has light text',
      '<style>body{background:linear-gradient(#000,#222);color:#fff}</style>',
      'dark',
    ],
    ['dark where the page asks for nothing else', '<meta name="color-scheme" content="dark">', 'dark'],
    ['light where the page says nothing', '', 'light'],
  ])('is %s', async (_, head, scheme) => {
    await open(pageOf(TERM, head));
    await show('organisation');
    expect(await styleOf('.place', 'background-color')).toBe(
      scheme === 'dark' ? 'rgb(27, 30, 35)' : 'rgb(255, 255, 255)',
    );
    expect(await styleOf('.place', 'color-scheme')).toBe(scheme);
  });

  it('opens a source in a new tab, named by title and date, only by https, and closes', async () => {
    await open(pageOf(TERM));
    const sources = [
      { title: 'Report', url: 'https://127.0.0.1:9/report', date: 'read 22 Nov 2026' },
      { title: 'Plain', url: 'http://127.0.0.1:9/', date: 'read 22 Nov 2026' },
      { title: 'Script', url: 'javascript:told.push(1)', date: 'read 22 Nov 2026' },
    ];
    await show('organisation', { facts: [{ label: 'Seat', value: 'Geneva', sources }] });
    const links = await page.evaluate(() =>
      cardStage.findAll('a').map((a) => ['href', 'rel', 'aria-label'].map((attribute) => a.getAttribute(attribute))),
    );
    expect(links).toEqual([['https://127.0.0.1:9/report', 'noopener noreferrer', 'Source: Report, read 22 Nov 2026']]);
    const tab = new Promise<Page>((resolve) => page.once('popup', (opened) => opened && resolve(opened)));
    await click('a');
    await (await tab).close();
    expect(await page.evaluate(() => told)).toContain('dismissed');
    expect(await card()).toBeNull();
  });

  it('stays when a source is opened in the background', async () => {
    await open(pageOf(TERM));
    await show('organisation', {
      facts: [
        { label: 'Seat', value: 'Geneva', sources: [{ title: 'Report', url: 'https://127.0.0.1:9/', date: '2026' }] },
      ],
    });
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await page.keyboard.down('Control');
    await click('a');
    await page.keyboard.up('Control');
    expect(await card()).not.toBeNull();
    expect(await page.evaluate(() => told)).not.toContain('dismissed');
    await click('a');
    expect(await card()).toBeNull();
  });

  it.each([
    ['light', ''],
    ['dark', '<style>body{background:#111;color:#eee}</style>'],
  ])('has nothing for axe to complain about (%s)', async (_, head) => {
    await open(pageOf(`<p>${TERM}</p>`, head));
    await layAxe(page);
    for (const [view, ...clicks] of STATES) {
      await show(view);
      for (const selector of clicks) await press(selector);
      const { seen, violations } = await axeOnCard(page);
      expect(seen).toBeGreaterThan(5);
      expect([view, ...clicks, ...violations]).toEqual([view, ...clicks]);
      await page.evaluate(() => surface.hide());
    }
  });

  describe('what can be asked of it', () => {
    const hide = async (text: string): Promise<void> => {
      await press('.worded');
      const items = await texts('.drop button > span');
      await press(`.drop button:nth-of-type(${items.findIndex((item) => item?.startsWith(text)) + 1})`);
    };

    it.each([
      ['I know this one', 'know newsgloss:wipo'],
      ['This term, on this site', 'hide newsgloss:wipo here'],
      ['This term, everywhere', 'hide newsgloss:wipo everywhere'],
    ])('hides at once, and only once: %s', async (text, wanted) => {
      await open(pageOf(TERM));
      await show('organisation');
      await hide(text);
      expect(await texts('.body, footer')).toEqual([]);
      expect(await texts('.done button')).toEqual(['Undo']);
      expect(await asked()).toEqual([wanted, 'hold focused']);
      await page.evaluate(() => surface.hide());
      await page.evaluate(() => surface.destroy());
      expect(await asked()).toEqual([wanted, 'hold focused']);
    });

    it('switches the site off when it can no longer be undone, and only once: the card goes with it', async () => {
      await open(pageOf(TERM));
      await show('organisation');
      await hide('All terms on this site');
      expect(await asked()).toEqual(['may', 'hold focused']);
      await page.evaluate(() => surface.hide());
      await page.evaluate(() => surface.destroy());
      expect(await asked()).toEqual(['may', 'hold focused', 'off']);
    });

    it('undoes what was done, and does not switch the site off', async () => {
      await open(pageOf(TERM));
      await show('organisation');
      await hide('I know this one');
      await press('.done button');
      expect(await texts('h2, .definition')).toHaveLength(2);
      expect(await asked()).toEqual(['know newsgloss:wipo', 'hold focused', 'hold open', 'forget']);
      await hide('All terms on this site');
      await press('.done button');
      await page.evaluate(() => surface.hide());
      expect(await asked()).not.toContain('off');
    });

    it.each(['I know this one', 'This term, on this site', 'This term, everywhere', 'All terms on this site'])(
      'tells what could not be kept, in the words of who refused, and stays: %s',
      async (text) => {
        await open(pageOf(TERM), 'ltr', 'Nothing is kept in private windows.');
        await show('organisation', {}, 'focused');
        await hide(text);
        // What is done late is done when the focus goes on.
        await page.evaluate(() => cardStage.find('.place').focus());
        await page.waitForFunction(
          () => cardStage.findAll('[role=alert]')[0]?.textContent === 'Nothing is kept in private windows.',
          { timeout: 8000 },
        );
        expect(await texts('.definition')).toHaveLength(1);
        expect(await texts('.done')).toEqual([]);
        expect(await asked()).not.toContain('dismissed');
      },
    );

    it('tells that a choice could not be kept', async () => {
      await open(pageOf(TERM), 'ltr', 'Nothing is kept in private windows.');
      await show('choice');
      await press('.option');
      expect(await texts('[role=alert]')).toEqual(['Nothing is kept in private windows.']);
    });

    it('adds what only the article defines to the glossary, for a hand but not for a script', async () => {
      await open(pageOf(at('left:100px;top:50px')));
      await show('defined');
      await press('.act');
      expect(await asked()).toEqual([]);
      await click('.act');
      const [wish, then] = await asked();
      expect(wish).toMatch(/^open \{"is":"add","draft":\{"name":"National Grain Board","acronym":"NGB","quote":"/u);
      expect(then).toBe('dismissed');
    });

    it('offers to edit what is in the glossary, for a hand but not for a script', async () => {
      await open(pageOf(at('left:100px;top:50px')));
      await show('organisation');
      await press('.more');
      await press('.drop button:last-of-type');
      await click('.more');
      await click('.drop button:last-of-type');
      expect(await asked()).toEqual(['open {"is":"edit","entity":"newsgloss:wipo"}', 'dismissed']);
      await show('choice');
      await press('.more');
      expect((await texts('.drop button')).join()).not.toContain('Edit');
    });

    it('says so when it could not be opened', async () => {
      await open(pageOf(at('left:100px;top:50px')), 'ltr', 'Nothing is kept in private windows.');
      await show('defined');
      await click('.act');
      expect(await texts('[role=alert]')).toEqual(['Nothing is kept in private windows.']);
      expect(await card()).not.toBeNull();
    });

    it('closes by itself some seconds after it was clicked, and does not hurry the keyboard', async () => {
      await open(pageOf(TERM));
      await show('organisation');
      await click('.worded');
      await click('.drop button:nth-of-type(2)');
      const started = Date.now();
      await page.mouse.move(900, 600);
      await page.waitForFunction(() => told.includes('dismissed'), { timeout: 8000 });
      expect(Date.now() - started).toBeGreaterThan(4000);
      expect(await asked()).toEqual(['hide newsgloss:wipo here', 'hold focused', 'dismissed']);

      await show('organisation', {}, 'focused');
      await page.evaluate(() => cardStage.find('.worded').focus());
      await type('Enter', 'ArrowDown', 'Enter');
      expect(await focused()).toBe('Undo');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5600)));
      expect(await focused()).toBe('Undo');
      await type('Enter');
      expect(await texts('.definition')).toHaveLength(1);
    });

    it('goes when the pointer has been on the note and left', async () => {
      await open(pageOf(at('left:100px;top:50px')));
      await show('organisation');
      await click('.worded');
      await click('.drop button');
      const { left, top } = await boxOf('.done');
      await page.mouse.move(left + 10, top + 10);
      await page.mouse.move(900, 600);
      await page.waitForFunction(() => told.includes('dismissed'), { timeout: 2000 });
      expect(await asked()).toContain('know newsgloss:wipo');
    });

    it('steps to other mentions, where there are any', async () => {
      await open(pageOf(TERM));
      await show('organisation');
      await press('.mentions button:last-child');
      await press('.mentions button');
      expect(await asked()).toEqual(['step 1', 'step -1']);
    });

    it('is pinned and unpinned, and tells which it is', async () => {
      await open(pageOf(TERM));
      await show('organisation');
      const pressed = (): Promise<string | null> =>
        page.evaluate(() => cardStage.find('[aria-pressed]').getAttribute('aria-pressed'));
      expect(await pressed()).toBe('false');
      await press('[aria-pressed]');
      expect(await pressed()).toBe('true');
      await press('[aria-pressed]');
      expect(await asked()).toEqual(['hold pinned', 'hold open']);
    });

    it('stays in the window when that becomes smaller', async () => {
      await open(pageOf(at('right:10px;bottom:10px')));
      await show('defined', {}, 'pinned');
      await page.setViewport({ width: 500, height: 400 });
      await expect
        .poll(async () => {
          const { left, right, top, bottom } = await shown();
          return left >= 8 && right <= 500 && top >= 0 && bottom <= 400;
        })
        .toBe(true);
    });

    it('copies the text, the facts with their sources, and a report', async () => {
      await open(pageOf(TERM));
      await page.evaluate(() => {
        Object.assign(globalThis, { copied: [] });
        // A page of data: is no secure context, so this is what the old way tells.
        document.addEventListener('copy', () => {
          const field = document.querySelector('newsgloss-card')?.shadowRoot?.activeElement;
          if (field instanceof HTMLTextAreaElement) copied.push(field.value);
        });
      });
      await show('organisation');
      for (const index of [1, 2, 4]) {
        await click('.more');
        await click(`.drop button:nth-of-type(${index})`);
        await page.waitForFunction(() => cardStage.find('footer [role=status]').textContent === 'Copied');
        expect(await focused()).toBe('More');
      }
      const [text, cited, report] = await page.evaluate(() => copied);
      expect(text).toMatch(/^World Intellectual Property Organization\nWIPO · specialised agency/u);
      expect(cited).toContain('Members: 193 · Jul 2023. Source: Member States, read 22 Nov 2026, https://');
      expect(report).toContain('Term: newsgloss:wipo (World Intellectual Property Organization)');
      expect(report).not.toMatch(/data:|http/u);
      expect(await page.evaluate(() => cardStage.findAll('textarea').length)).toBe(0);
    });

    it('says why it is marked', async () => {
      await open(pageOf(TERM));
      await show('organisation');
      await press('.more');
      await press('.drop button:nth-of-type(3)');
      expect(await focused()).toBe('“WIPO” is a name of this term. It comes from the pack “newsgloss”.');
    });
  });

  describe('the chooser', () => {
    it('asks for the meaning, by keyboard, and how far it reaches', async () => {
      await open(pageOf(TERM));
      await show('choice', {}, 'focused');
      await type('Tab');
      expect(await focused()).toContain('Consumer price index');
      await type('ArrowDown');
      expect(await focused()).toContain('Corruption Perceptions Index');
      expect(await asked()).toEqual([]);
      await type('Tab', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter');
      expect(await focused()).toBe('Keep everywhere');
      await page.keyboard.down('Shift');
      await type('Tab');
      await page.keyboard.up('Shift');
      await type('Enter');
      expect(await asked()).toEqual(['choose CPI newsgloss:cpi everywhere']);
      expect(await page.evaluate(() => cardStage.find('[aria-checked=true]').textContent)).toContain('Corruption');
    });

    it('comes back by “Change” on a card whose meaning was chosen, and Esc leaves it', async () => {
      await open(pageOf(TERM));
      await show('index', {}, 'focused');
      expect(await texts('[role=radio]')).toEqual([]);
      await press('.note .link');
      expect(await focused()).toContain('Global Innovation Index');
      expect(await page.evaluate(() => cardStage.find('[aria-checked=true]').textContent)).toContain('Global');
      await type('Escape');
      expect(await texts('[role=radio]')).toEqual([]);
      expect(await card()).not.toBeNull();
      await press('.note .link');
      await type('ArrowDown', 'Enter');
      expect(await asked()).toEqual(['choose GII newsgloss:gender-inequality-index article']);
    });

    it('gives the focus to the card of what was chosen', async () => {
      await open(pageOf(TERM));
      await show('choice');
      await press('.option');
      expect(await asked()).toEqual(['hold focused', 'choose CPI newsgloss:consumer-price-index article']);
      await show('concept', {}, 'focused');
      expect(await texts('h2')).toEqual(['Consumer price index']);
      expect(await page.evaluate(() => cardStage.find('.place').matches(':focus'))).toBe(true);
    });
  });

  describe('by keyboard', () => {
    it('opens with the focus in it, and gives it back when Esc closes it', async () => {
      await open(pageOf(`<input id="search">${TERM}`));
      await page.focus('#search');
      await show('organisation', {}, 'focused');
      expect(await page.evaluate(() => cardStage.find('.place').matches(':focus'))).toBe(true);
      await type('Tab', 'Escape');
      expect(await card()).toBeNull();
      expect(await asked()).toEqual(['dismissed']);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    });

    it('closes a menu before the card, and puts the focus where it was', async () => {
      await open(pageOf(TERM));
      await show('organisation', {}, 'focused');
      await page.evaluate(() => cardStage.find('.worded').focus());
      await type('ArrowDown');
      expect(await focused()).toContain('I know this one');
      await type('ArrowUp');
      expect(await focused()).toContain('All terms on this site');
      await type('Home', 'ArrowDown');
      expect(await focused()).toContain('This term, on this site');
      await type('Escape');
      expect(await texts('.drop')).toEqual([]);
      expect(await focused()).toBe('Hide');
      expect(await card()).not.toBeNull();
      await type('Enter', 'Tab');
      expect(await texts('.drop')).toEqual([]);
      expect(await focused()).toBe('More');
      await type('Escape');
      expect(await card()).toBeNull();
    });

    it('closes a menu by its button, and when something else is clicked', async () => {
      await open(pageOf(TERM));
      await show('organisation');
      await click('.more');
      expect(await texts('.drop')).toHaveLength(1);
      await click('.more');
      expect(await texts('.drop')).toEqual([]);
      await click('.more');
      await click('h2');
      expect(await texts('.drop')).toEqual([]);
    });

    it('takes the focus to its beginning when it goes on to another mention, also when it is pinned', async () => {
      await open(pageOf(TERM));
      const isAtBeginning = (): Promise<boolean> => page.evaluate(() => cardStage.find('.place').matches(':focus'));
      await show('organisation', {}, 'focused');
      await page.evaluate(() => cardStage.find('.place').addEventListener('focus', () => told.push('focus')));
      await show('organisation', {}, 'focused', true);
      await type('Tab');
      await show('organisation', {}, 'focused', true);
      await show('index', {}, 'focused', true);
      // Each time anew: what is read out is what gets the focus.
      expect(await asked()).toEqual(['focus', 'focus', 'focus']);
      await type('Tab');
      await show('index', {}, 'pinned', true);
      expect(await isAtBeginning()).toBe(true);
    });

    it('keeps the page’s dialog open when Esc closes the card', async () => {
      await open(pageOf(`<dialog><p>About the ${TERM}</p></dialog>`));
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await show('organisation', {}, 'focused');
      await type('Escape');
      expect(await card()).toBeNull();
      expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    });
  });

  it.each([
    ['ltr', 1000, 700],
    ['rtl', 1000, 700],
    ['ltr', 320, 560],
    ['rtl', 320, 560],
    ['ltr', 320, 200],
  ] as const)('keeps its menus in the window (%s, %i × %i)', async (dir, width, height) => {
    await page.setViewport({ width, height });
    await open(pageOf(at('left:20px;top:90px')), dir);
    const misplaced: unknown[] = [];
    for (const [view, button] of [
      ['organisation', '.worded'],
      ['organisation', '.more'],
      ['choice', '.keep .link'],
    ] as const) {
      await show(view);
      await press(button);
      const box = await boxOf('.drop');
      const within = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!within || box.width < 100 || box.height < 60) misplaced.push({ view, button, box });
      await page.evaluate(() => surface.hide());
    }
    expect(misplaced).toEqual([]);
  });

  it('has targets of 24 px and more that do not overlap', async () => {
    await open(pageOf(TERM));
    await show('organisation');
    const boxes = await page.evaluate(() =>
      cardStage.findAll('a, button').map((target) => cardStage.plain(target.getBoundingClientRect())),
    );
    expect(boxes.length).toBe(10);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    const overlap = (one: Box, other: Box): boolean =>
      one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;
    expect(boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([]);
  });

  // Firefox's driver emulates neither.
  it.runIf(name === 'Chromium')(
    'keeps its icons and its edge in forced colours, and stands still where motion is unwelcome',
    async () => {
      await page.emulateMediaFeatures([
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await open(pageOf(TERM));
      await show('index');
      expect(await styleOf('.place', 'animation-name')).toBe('none');
      expect(await styleOf('.line', 'stroke')).not.toBe(await styleOf('.place', 'background-color'));
      expect(await styleOf('.glyph', 'border-top-width')).toBe('1px');
      await page.emulateMediaFeatures();
    },
  );
});
