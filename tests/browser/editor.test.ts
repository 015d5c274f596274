/** The editor in real browsers, over a port that is made up: what is written, told, kept, and never lost. */
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import type { editorStage as Loaded, StartName } from '../fixtures/editor-entry.ts';
import { axeIn } from '../axe.ts';
import { BROWSERS, schemesIn, withPage } from './browsers.ts';

// What a test leaves on the page's globalThis.
declare const editorStage: typeof Loaded;

let script: string;

beforeAll(async () => {
  script = await bundle('editor-entry');
});

const LABEL = '[data-field=label] input';
const ACRONYM = '[data-field^=name] input';
const DEFINITION = '[data-field=definition] textarea';
const SAVE = '.primary';

describe.each(BROWSERS)('editor in %s', (name, launch) => {
  let page: Page;

  withPage(launch, (one) => {
    page = one;
  });
  // High enough that the buttons, which stay in view, lie over nothing that is clicked.
  beforeEach(() => page.setViewport({ width: 360, height: 1300 }));

  type Options = Parameters<typeof Loaded.open>[1];
  async function load(dir = 'ltr'): Promise<void> {
    const html = `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>Newsgloss</title><body>`;
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
    await page.evaluate(script);
  }
  async function show(start: StartName, options: Options = {}): Promise<void> {
    await page.evaluate((one, rest) => editorStage.open(one, rest), start, options);
    await page.waitForSelector('.editor');
  }
  async function open(start: StartName, options: Options = {}, dir = 'ltr'): Promise<void> {
    await load(dir);
    await show(start, options);
  }
  /** As pasting does: all at once. */
  const write = (selector: string, text: string): Promise<void> =>
    page.$eval(
      selector,
      (field, value) => {
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no field');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  const valueOf = (selector: string): Promise<string> =>
    page.$eval(selector, (field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    );
  const expectText = (wanted: string): Promise<unknown> =>
    page.waitForFunction((part) => document.body.innerText.includes(part), { timeout: 4000 }, wanted);
  const text = (): Promise<string> => page.evaluate(() => document.body.innerText);
  const asked = (): Promise<unknown[]> => page.evaluate(() => editorStage.asked);
  const drafts = (): Promise<[string, unknown][]> => page.evaluate(() => [...editorStage.drafts]);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  const named = (label: string): string => `::-p-aria(${label})`;
  const click = (selector: string): Promise<void> => page.locator(selector).click();
  const noProblems = (): Promise<unknown> => page.waitForFunction(() => !document.querySelector('.wrong > p'));

  describe('a new term', () => {
    it('is added from name, acronym and definition', async () => {
      await open('empty');
      expect(await focused()).toBe('editor-label-field');
      await page.type(LABEL, 'National Grain Board');
      await page.type(ACRONYM, 'NGB');
      await page.type(DEFINITION, 'Buys grain.');
      await click(SAVE);
      await page.waitForFunction(() => editorStage.asked.length === 2);
      const [kept, done] = await asked();
      expect(kept).toMatchObject({
        keep: [
          {
            type: 'term',
            kind: 'organisation',
            label: 'National Grain Board',
            names: [
              { text: 'National Grain Board', form: 'full' },
              { text: 'NGB', form: 'acronym' },
            ],
            definition: 'Buys grain.',
          },
        ],
      });
      expect(done).toMatchObject({ done: { title: 'National Grain Board' } });
      expect(await drafts()).toEqual([]);
    });

    it('begins with what the article says, beside its own words', async () => {
      await open('article', { page: true });
      expect([await valueOf(LABEL), await valueOf(ACRONYM)]).toEqual(['National Grain Board', 'NGB']);
      expect(await text()).toContain('… at the National Grain Board (NGB) on Tuesday …');
      await expectText('3 times on this page');
      const marks = await page.$$eval('.snippet mark', (all) => all.map((one) => one.textContent));
      expect(marks).toEqual(['National Grain Board', 'NGB']);
    });

    it('shows by examples what is marked and what is not, as soon as the rule changes', async () => {
      await open('empty');
      await page.type(ACRONYM, 'NGB');
      await expectText('Not marked:');
      expect((await text()).replace(/\s+/g, ' ')).toContain('Marked: NGB Not marked: Ngb ngb');
      await click('.toggle');
      await page.select('#editor-name-1-rule', 'any');
      await page.waitForFunction(() => !document.body.innerText.includes('Not marked:'));
    });

    it('has as many names as are wanted, in the order that is wanted, each with its rule', async () => {
      await open('article');
      await click('.toggle');
      await click(named('Add a name'));
      expect(await focused()).toBe('editor-name-2-field');
      await page.keyboard.type('the Board');
      await page.select('#editor-name-2-form', 'full');
      await page.select('#editor-name-2-rule', 'exact');
      await click(named('Move the Board up'));
      expect(await focused()).toBe('editor-name-2-up');
      await expectText('Now 2 of 3');
      await click(named('Remove NGB'));
      await expectText('“NGB” is removed.');
      expect(await focused()).toBe('editor-names-undo');
      await click(named('Undo'));
      await click(named('Remove National Grain Board'));
      await click(SAVE);
      await page.waitForFunction(() => editorStage.asked.length === 2);
      expect((await asked())[0]).toMatchObject({
        keep: [
          {
            names: [
              { text: 'the Board', form: 'full', case: 'exact' },
              { text: 'NGB', form: 'acronym' },
            ],
          },
        ],
      });
    });

    it('is of the kind and language that are chosen, with tags', async () => {
      await open('article');
      await click('.toggle');
      await page.select('#editor-label-kind', 'agreement');
      await page.select('#editor-lang-field', 'vi');
      await page.type('[data-field=tags] input', 'grain, Viet Nam');
      await page.type('[data-field=description] input', 'a board');
      await click(SAVE);
      await page.waitForFunction(() => editorStage.asked.length === 2);
      expect((await asked())[0]).toMatchObject({
        keep: [{ kind: 'agreement', lang: 'vi', tags: ['grain', 'Viet Nam'], description: 'a board' }],
      });
    });
  });

  describe('a warning', () => {
    it.each([
      ['x', 'One letter is found all over an article.'],
      ['the', 'An everyday word: it is marked wherever an article has it. Here it would match'],
      ['…', 'Has no letter and no digit, so it is never found.'],
      ['World Intellectual Property Organization', 'Also a name of World Intellectual Property Organization.'],
    ])('%s: %s', async (label, warning) => {
      await open('empty', { page: true });
      await write(LABEL, label);
      await expectText(warning);
      // It refuses nothing.
      await click(SAVE);
      await page.waitForFunction(() => editorStage.asked.length === 2);
    });

    it('stays while the reader types on, and goes when there is nothing to warn of', async () => {
      await open('empty');
      await write(ACRONYM, 'WTO');
      await expectText('Also a name of World Trade Organization.');
      const seen = await page.evaluate(async () => {
        const field = document.querySelector<HTMLInputElement>('[data-field^=name] input');
        if (!field) throw new Error('no field');
        field.value = 'WIPO';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const states = new Set<boolean>();
        for (let frame = 0; frame < 40; frame++) {
          states.add(document.querySelector('.warning') !== null);
          await new Promise((resolve) => setTimeout(resolve, 15));
        }
        return [...states];
      });
      expect(seen).toEqual([true]);
      expect(await text()).toContain('Also a name of World Intellectual Property Organization.');
      await write(ACRONYM, '');
      await page.waitForFunction(() => !document.querySelector('.warning'));
    });

    it('is said politely, at its field', async () => {
      await open('empty');
      await write(LABEL, 'x');
      const warning = await page.waitForSelector('.warning');
      expect(await warning?.evaluate((one) => one.closest('[aria-live]')?.getAttribute('aria-live'))).toBe('polite');
      const described = await page.$eval(LABEL, (field) => field.getAttribute('aria-describedby')?.split(' ') ?? []);
      expect(await warning?.evaluate((one, ids) => ids.some((id) => one.closest(`#${id}`)), described)).toBe(true);
    });
  });

  describe('what cannot be kept', () => {
    it.each([
      ['nothing', '  ', 'Write a name: a term can’t be found without one.'],
      ['10,000 characters', 'y'.repeat(10_000), 'Shorten it to 160 characters. It has 10,000.'],
      ['control characters', 'N\u0001G\u009fB', 'There are 2 invisible control characters in it.'],
    ])('%s: is told at the field, which gets the focus, and stays as it is', async (_, label, problem) => {
      await open('empty');
      await write(LABEL, label);
      await page.type(DEFINITION, 'Buys grain.');
      await click(SAVE);
      await expectText(problem);
      expect(await text()).toContain('Not saved yet: 1 field has to be changed.');
      expect(await focused()).toBe('editor-label-field');
      const [invalid, described] = await page.$eval(LABEL, (field) => [
        field.ariaInvalid,
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      ]);
      expect(invalid).toBe('true');
      expect(described).toContain(problem);
      expect([await valueOf(LABEL), await valueOf(DEFINITION)]).toEqual([label, 'Buys grain.']);
      expect(await asked()).toEqual([]);
      await write(LABEL, 'NGB');
      await noProblems();
    });

    it('has its control characters removed by a click', async () => {
      await open('empty');
      await write(LABEL, 'N\u0001GB');
      await click(SAVE);
      await expectText('There is 1 invisible control character in it.');
      await click('.wrong .link');
      expect(await valueOf(LABEL)).toBe('NGB');
      await noProblems();
    });

    it('is shown where the short form hides it', async () => {
      await open('article');
      await click('.toggle');
      await click(named('Add a name'));
      await page.keyboard.type('national grain-board');
      await click('.toggle');
      await page.waitForFunction(() => !document.querySelector('.names'));
      await click(SAVE);
      await expectText('“National Grain Board” is there already and finds the same.');
      expect(await focused()).toBe('editor-name-2-field');
    });

    it('is no name left', async () => {
      await open('article');
      await click('.toggle');
      await click(named('Remove NGB'));
      await click(named('Remove National Grain Board'));
      await click(SAVE);
      await expectText('Add a name: a term can’t be found without one.');
      expect(await focused()).toBe('editor-names-field');
    });

    it('is what nobody stores: said, with all that is written still there', async () => {
      await open('article', { refuses: true });
      await click(SAVE);
      await expectText('Not saved: Nothing is kept in private windows.');
      expect(await valueOf(LABEL)).toBe('National Grain Board');
      expect(await page.$eval(SAVE, (button) => button.ariaDisabled)).toBe('false');
    });
  });

  it('keeps HTML as the text that it is, and what was pasted in lines as one', async () => {
    await open('empty');
    const html = '<img src=x onerror="editorStage.asked.push(1)"> & <b>';
    await write(LABEL, html);
    await write(DEFINITION, 'one\r\n two\n\nthree ');
    await expectText('Marked:');
    await click(SAVE);
    await page.waitForFunction(() => editorStage.asked.length === 2);
    expect((await asked())[0]).toMatchObject({ keep: [{ label: html, definition: 'one two three' }] });
    expect(await page.$$('.editor img')).toHaveLength(0);
  });

  describe('a draft', () => {
    const DRAFT = [['new empty', { form: { label: 'Grain' } }]];

    it('is kept at a pause, and is there again, and can be discarded and had back', async () => {
      await open('empty');
      await page.type(LABEL, 'Grain');
      await page.waitForFunction(() => editorStage.drafts.size > 0);
      expect(await drafts()).toMatchObject(DRAFT);
      await show('empty', { fresh: false });
      await expectText('Your draft from');
      expect(await valueOf(LABEL)).toBe('Grain');
      await click(named('Discard'));
      expect([await valueOf(LABEL), await drafts()]).toEqual(['', []]);
      await click(named('Undo'));
      expect(await valueOf(LABEL)).toBe('Grain');
      await expectText('Your draft from');
      expect(await drafts()).toMatchObject(DRAFT);
    });

    it.each(['pagehide', 'visibilitychange'])('is kept at once at %s', async (event) => {
      await open('empty');
      await write(LABEL, 'Grain');
      const kept = await page.evaluate((type) => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        (type === 'pagehide' ? window : document).dispatchEvent(new Event(type));
        return editorStage.drafts.size;
      }, event);
      expect(kept).toBe(1);
    });

    it('is none of another term, and of none that is as it was', async () => {
      await open('empty');
      await write(LABEL, 'Grain');
      await page.waitForFunction(() => editorStage.drafts.size > 0);
      await show('article', { fresh: false });
      expect(await valueOf(LABEL)).toBe('National Grain Board');
      expect(await text()).not.toContain('Your draft');
      await show('empty', { fresh: false });
      await write(LABEL, '');
      await page.waitForFunction(() => editorStage.drafts.size === 0);
    });

    it('saved twice is one term', async () => {
      await open('empty');
      await write(LABEL, 'Grain');
      await page.waitForFunction(() => editorStage.drafts.size > 0);
      const idOf = async (): Promise<unknown> => {
        await click(SAVE);
        await page.waitForFunction(() => editorStage.asked.length === 2);
        return (await asked())[1];
      };
      const kept = await drafts();
      const first = await idOf();
      await page.evaluate((before) => before.forEach(([key, one]) => editorStage.drafts.set(key, one)), kept);
      await show('empty', { fresh: false });
      expect(await idOf()).toEqual(first);
    });
  });

  it('leaves what another page has changed meanwhile, and asks before it brings back what was deleted', async () => {
    await open('own');
    const change = (tags?: string[]): Promise<void> =>
      page.evaluate((list) => {
        const [[key, term] = []] = editorStage.records;
        if (key === undefined || term?.type !== 'term') throw new Error('there is no term');
        if (list) editorStage.records.set(key, { ...term, tags: list, changed: 2 });
        else editorStage.records.delete(key);
      }, tags);
    await change(['grain', 'trade']);
    await write(LABEL, 'Grain Board');
    // The preview of a shorter name is shorter: until it is there, the buttons below it move.
    await expectText('GRAIN BOARD');
    await click(SAVE);
    await page.waitForFunction(() => editorStage.asked.length === 2);
    expect((await asked())[0]).toMatchObject({ keep: [{ label: 'Grain Board', tags: ['grain', 'trade'] }] });
    await open('own');
    await change();
    await write(LABEL, 'Grain Board');
    await expectText('GRAIN BOARD');
    await click(SAVE);
    await expectText('This term was deleted meanwhile.');
    expect(await asked()).toEqual([]);
    await click(SAVE);
    await page.waitForFunction(() => editorStage.asked.length === 2);
    expect((await asked())[0]).toMatchObject({ keep: [{ label: 'Grain Board', tags: ['grain', 'statistics'] }] });
  });

  it('takes another id where a new term’s is taken by now', async () => {
    await open('empty');
    await page.evaluate(() => editorStage.begun('Grain'));
    await show('empty', { fresh: false });
    await page.evaluate(() => {
      const OTHER = 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab';
      editorStage.records.set(`term ${OTHER}`, {
        type: 'term',
        id: OTHER,
        kind: 'body',
        lang: 'en',
        label: 'Another',
        names: [{ text: 'Another', form: 'short' }],
        tags: [],
        changed: 1,
      });
      crypto.randomUUID = () => '0d0f0a52-6b1c-4a7f-9b1e-0123456789ac';
    });
    await click(SAVE);
    await page.waitForFunction(() => editorStage.asked.length === 2);
    expect((await asked())[0]).toMatchObject({ keep: [{ id: 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ac' }] });
    expect((await asked())[1]).toMatchObject({ done: { key: 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ac' } });
  });

  describe('an edit of a pack’s entity', () => {
    it('keeps what differs, and nothing else', async () => {
      await open('entity');
      await write(DEFINITION, 'Where patents are filed.');
      await expectText('In the pack: Runs the international treaties');
      await click(SAVE);
      await page.waitForFunction(() => editorStage.asked.length === 2);
      expect((await asked())[0]).toMatchObject({
        keep: [{ type: 'edit', entity: 'test:wipo', lang: 'en', fields: { definition: 'Where patents are filed.' } }],
      });
    });

    it('shows what the pack has, and gives it back field by field', async () => {
      await open('edited');
      expect(await page.$$('.pack')).toHaveLength(3);
      // What the pack has is in the term's language; our words before it are not.
      expect(await page.$$('.pack bdi[lang=en]')).toHaveLength(3);
      expect(await page.$$('.pack [lang] span, .pack [lang]:has(+ button)')).toHaveLength(0);
      await click(named('Restore the pack’s: Definition'));
      expect(await focused()).toBe('editor-definition-field');
      await click(named('Restore the pack’s: Names'));
      await click(SAVE);
      await page.waitForFunction(() => editorStage.asked.length === 2);
      expect((await asked())[0]).toMatchObject({ keep: [{ fields: { label: 'WIPO (Geneva)' } }] });
    });

    it('is forgotten when all is restored', async () => {
      await open('edited');
      await click(named('Restore all'));
      await page.waitForFunction(() => !document.querySelector('.pack'));
      expect(await valueOf(LABEL)).toBe('World Intellectual Property Organization');
      await click(SAVE);
      await page.waitForFunction(() => editorStage.asked.length === 2);
      expect((await asked())[0]).toEqual({ forget: ['edit test:wipo'] });
    });

    it('may not be of nothing', async () => {
      await open('entity');
      await write(DEFINITION, ' ');
      await click(SAVE);
      await expectText('Write something here, or restore what was there.');
      expect(await focused()).toBe('editor-definition-field');
    });
  });

  it.each([
    ['own', 'ltr'],
    ['edited', 'ltr'],
    ['right', 'rtl'],
  ] as const)('%s: nothing sticks out from 320 px on, and targets are 24 px and more', async (start, dir) => {
    for (const width of [320, 360, 900]) {
      await page.setViewport({ width, height: 600 });
      await open(start, {}, dir);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const small = await page.$$eval('button, input, select, textarea', (targets) =>
        targets
          .map((target) => ({ html: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ html }) => html),
      );
      expect(small).toEqual([]);
    }
  });

  // 120 ms after it opened, what had been looked up pushed “Save” away from under the pointer.
  it('has its buttons from the first on where they stay', async () => {
    await open('own');
    const top = (): Promise<number> => page.$eval(SAVE, (button) => button.getBoundingClientRect().top);
    const first = await top();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await top()).toBe(first);
  });

  it('has its buttons in view, however long it is, and never over what has the focus', async () => {
    await page.setViewport({ width: 360, height: 600 });
    await open('own');
    const bottom = await page.$eval(SAVE, (button) => button.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(600);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(700);
    for (let stops = 0; stops < 24; stops++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const at = document.activeElement;
        const actions = document.querySelector('.actions');
        if (!at || !actions || actions.contains(at) || at === document.body) return undefined;
        return at.getBoundingClientRect().bottom > actions.getBoundingClientRect().top + 1 ? at.outerHTML : undefined;
      });
      expect(hidden).toBeUndefined();
    }
  });

  it.each(schemesIn(name))('has nothing for axe to complain about (%s)', async (scheme) => {
    if (name === 'Chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await load();
    const { check, complaints } = await axeIn(page);
    for (const start of ['empty', 'own', 'right', 'entity'] as const) {
      await show(start);
      await check(start, 'id="editor-definition-field"');
    }
    await show('edited');
    await page.waitForSelector('.warning');
    await check('edited', 'class="warning"');
    await check('restore', 'class="pack"');
    await show('article', { page: true });
    await page.waitForSelector('.snippet');
    await check('article', 'class="snippet"');
    await show('empty');
    await click(SAVE);
    await page.waitForSelector('.wrong > p');
    await check('error', 'aria-invalid="true"');
    await page.evaluate(() => editorStage.begun('Grain'));
    await show('empty', { fresh: false });
    await check('draft', 'class="restored"');
    await show('article', { refuses: true });
    await click(SAVE);
    await expectText('Not saved:');
    await check('refused', 'role="alert"');
    expect(complaints).toEqual([]);
    const surface = await page.$eval('.actions', (actions) => getComputedStyle(actions).backgroundColor);
    expect(surface).toBe(scheme === 'dark' ? 'rgb(27, 30, 35)' : 'rgb(255, 255, 255)');
    await page.emulateMediaFeatures([]).catch(() => undefined);
  });
});
