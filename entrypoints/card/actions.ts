/** What a card can ask for. Kept by the background; the page follows when it says that something has changed. */
import { browser } from 'wxt/browser';
import { switched } from '../../components/page-terms/switch-site.ts';
import { actionsBy } from '../../utils/card/actions.ts';
import type { AskedActions } from '../../utils/card/surface.ts';
import { STORED } from '../../utils/model/limits.ts';
import type { Reader } from '../../utils/page/reader.ts';
import { send } from '../content/send.ts';

async function switchSiteOff(): Promise<void> {
  const stored = await browser.storage.local.get(STORED.settings);
  await browser.storage.local.set({ [STORED.settings]: switched(stored[STORED.settings], location.hostname, false) });
}

export const actionsFor = (reader: Reader): AskedActions => ({
  ...actionsBy({
    host: location.hostname,
    keep: (record) => send({ type: 'keep', records: [record] }),
    forget: (key) => send({ type: 'forget', keys: [key] }),
    switchSiteOff,
    chooseHere: reader.choose,
    again: reader.again,
  }),
  open: (wish) => send({ type: 'open', wish }),
});
