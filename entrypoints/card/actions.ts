/** What a card can ask for: choices, hiding. Kept by the background; the page follows when it says that something has changed. */
import { browser } from 'wxt/browser';
import { switched } from '../../components/page-terms/switch-site.ts';
import type { CardActions } from '../../utils/card/surface.ts';
import { STORED } from '../../utils/model/limits.ts';
import type { OwnRecord } from '../../utils/model/record.ts';
import type { Reader } from '../../utils/page/reader.ts';
import { send } from '../content/send.ts';

const keep = (record: OwnRecord): Promise<true> => send({ type: 'keep', records: [record] });

async function switchSiteOff(): Promise<void> {
  const stored = await browser.storage.local.get(STORED.settings);
  await browser.storage.local.set({ [STORED.settings]: switched(stored[STORED.settings], location.hostname, false) });
}

export const actionsFor = (reader: Reader): Pick<CardActions, 'choose' | 'hide' | 'know'> => ({
  async choose(surface, entity, scope) {
    if (scope === 'article') return reader.choose(surface, entity);
    const site = scope === 'site' ? { site: location.hostname } : {};
    // A surface may run over a line's end.
    const words = surface.replace(/\s+/gu, ' ');
    await keep({ type: 'choice', surface: words, entity, ...site, changed: Date.now() });
    return reader.again();
  },
  async hide(entity, scope) {
    if (scope === 'site') return switchSiteOff();
    const site = scope === 'here' ? { site: location.hostname } : {};
    await keep({ type: 'mute', entity, ...site, changed: Date.now() });
  },
  async know(entity) {
    await keep({ type: 'known', entity, changed: Date.now() });
  },
});
