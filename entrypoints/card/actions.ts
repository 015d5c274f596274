/** What a card can ask for: choices, hiding. Kept by the background; the page follows when it says that something has changed. */
import { browser } from 'wxt/browser';
import { STORED } from '../../utils/model/limits.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import type { OwnRecord } from '../../utils/model/record.ts';
import type { Reader } from '../../utils/page/reader.ts';
import { send } from '../content/send.ts';

export type Scope = 'article' | 'site' | 'everywhere';
export type CardActions = {
  /** `surface` means `entity`; resolves when the article has been read again. */
  choose(surface: string, entity: EntityId, scope: Scope): Promise<void>;
  /** `everywhere` and `here`: the term; `site`: everything on this site. */
  hide(entity: EntityId, scope: 'everywhere' | 'here' | 'site'): Promise<void>;
  know(entity: EntityId): Promise<void>;
};

const keep = (record: OwnRecord): Promise<true> => send({ type: 'keep', records: [record] });

async function switchSiteOff(): Promise<void> {
  const { settings }: { settings?: { sites?: object } } = await browser.storage.local.get(STORED.settings);
  const sites = { ...settings?.sites, [location.hostname]: 'off' };
  await browser.storage.local.set({ [STORED.settings]: { where: 'articles', ...settings, sites } });
}

export const actionsFor = (reader: Reader): CardActions => ({
  async choose(surface, entity, scope) {
    if (scope === 'article') return reader.choose(surface, entity);
    const site = scope === 'site' ? { site: location.hostname } : {};
    await keep({ type: 'choice', surface, entity, ...site, changed: Date.now() });
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
