import { describe, expect, it } from 'vitest';
import { actionsBy, type Keepers } from './actions.ts';

/** Keepers that note what they are asked for. */
function noting(change: Partial<Keepers> = {}) {
  const asked: unknown[] = [];
  const keepers: Keepers = {
    host: 'news.example',
    keep: async ({ changed: _, ...record }) => void asked.push(record),
    forget: async (key) => void asked.push(key),
    switchSiteOff: async () => async () => void asked.push('off'),
    chooseHere: async (...choice) => void asked.push(choice),
    again: async () => void asked.push('again'),
    ...change,
  };
  return { asked, actions: actionsBy(keepers) };
}

describe('what a card asks for', () => {
  it('is nothing of a site where there is none, as on a page of our own', () => {
    expect(noting().actions).toHaveProperty('switchSiteOff');
    expect(noting({ host: '' }).actions).not.toHaveProperty('switchSiteOff');
  });

  it('is kept at once, and forgotten when it is undone', async () => {
    const { asked, actions } = noting();
    await (
      await actions.hide('a:b', 'here')
    )();
    await (
      await actions.hide('a:b', 'everywhere')
    )();
    await (
      await actions.know('a:b')
    )();
    expect(asked).toEqual([
      { type: 'mute', entity: 'a:b', site: 'news.example' },
      'mute news.example a:b',
      { type: 'mute', entity: 'a:b' },
      'mute * a:b',
      { type: 'known', entity: 'a:b' },
      'known a:b',
    ]);
  });

  it('is a choice for the article, which is not kept, or for a site or everywhere, which the page then shows', async () => {
    const { asked, actions } = noting();
    await actions.choose('C\n PI', 'a:b', 'article');
    await actions.choose('C\n PI', 'a:b', 'site');
    await actions.choose('CPI', 'a:b', 'everywhere');
    expect(asked).toEqual([
      ['C\n PI', 'a:b'],
      { type: 'choice', surface: 'C PI', entity: 'a:b', site: 'news.example' },
      'again',
      { type: 'choice', surface: 'CPI', entity: 'a:b' },
      'again',
    ]);
  });

  it('rejects when it cannot be kept', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('Nothing is kept in private windows.'));
    const { asked, actions } = noting({ keep: refuse });
    await expect(actions.hide('a:b', 'here')).rejects.toThrow('private');
    await expect(actions.know('a:b')).rejects.toThrow('private');
    await expect(actions.choose('CPI', 'a:b', 'site')).rejects.toThrow('private');
    expect(asked).toEqual([]);
  });
});
