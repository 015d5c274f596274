import { describe, expect, it, vi } from 'vitest';
import { SIGHTS } from '../../tests/fixtures/page-reports.ts';
import { lookAt, type Tab } from './look.ts';

const ARTICLE = 'https://vietnamnews.vn/1.html';
const { report } = SIGHTS.article;
const silence = new Error('Could not establish connection. Receiving end does not exist.');

/** A page that answers nothing, which may be read, unless `change` says otherwise. */
const tab = (change: Partial<Tab> = {}): Tab => ({
  url: ARTICLE,
  send: () => Promise.reject(silence),
  inject: () => Promise.resolve(),
  mayRead: () => Promise.resolve(true),
  ...change,
});

describe('lookAt', () => {
  it('asks a page that answers no more than that', async () => {
    const inject = vi.fn<Tab['inject']>();
    expect(await lookAt(tab({ send: () => Promise.resolve(report), inject }))).toEqual({ at: 'page', report });
    expect(inject).not.toHaveBeenCalled();
  });

  it('brings what answers, at the first question', async () => {
    let there = false;
    const sight = await lookAt(
      tab({
        send: () => (there ? Promise.resolve(report) : Promise.reject(silence)),
        inject: async () => void (there = true),
      }),
    );
    expect(sight).toEqual({ at: 'page', report });
  });

  it.each([undefined, null, true, {}, 'report'])('takes %j for no answer', async (answer) =>
    expect(await lookAt(tab({ send: () => Promise.resolve(answer) }))).toEqual({ at: 'silent' }),
  );

  it('asks for a site that is not allowed, before it tries to get in', async () => {
    const inject = vi.fn<Tab['inject']>();
    const mayRead = vi.fn<Tab['mayRead']>(() => Promise.resolve(false));
    expect(await lookAt(tab({ inject, mayRead }))).toEqual({ at: 'forbidden', host: 'vietnamnews.vn' });
    expect(mayRead).toHaveBeenCalledWith('https://vietnamnews.vn/*');
    expect(inject).not.toHaveBeenCalled();
  });

  const refused = { inject: () => Promise.reject(new Error('Cannot access a chrome:// URL')) };
  it.each([
    ['chrome://settings/', 'protected'],
    [undefined, 'protected'],
    [ARTICLE, 'protected'],
    ['https://example.org/report.pdf', 'pdf'],
    ['file:///home/reader/report.html', 'file'],
  ])('knows that it cannot read %s', async (url, why) =>
    expect(await lookAt(tab({ url, ...refused }))).toEqual({ at: 'unreadable', why }),
  );

  it('does not offer to read a PDF that its viewer shows as a page', async () => {
    const send = () => Promise.resolve({ ...report, state: 'notArticle', entities: [] });
    expect(await lookAt(tab({ url: 'https://example.org/report.pdf', send }))).toEqual({
      at: 'unreadable',
      why: 'pdf',
    });
  });
});
