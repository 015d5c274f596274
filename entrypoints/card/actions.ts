/** What a card can ask for. Kept by the background; the page follows when it says that something has changed. */
import { actionsBy } from '../../utils/card/actions.ts';
import type { AskedActions } from '../../utils/card/surface.ts';
import type { Reader } from '../../utils/page/reader.ts';
import { send } from '../content/send.ts';
import { siteOfPage } from '../content/site.ts';

async function switchSiteOff(): Promise<() => Promise<unknown>> {
  await send({ type: 'mayKeep' });
  return () => send({ type: 'switch', site: siteOfPage(), on: false });
}

export const actionsFor = (reader: Reader): AskedActions => ({
  ...actionsBy({
    host: siteOfPage(),
    keep: (record) => send({ type: 'keep', records: [record] }),
    forget: (key) => send({ type: 'forget', keys: [key] }),
    switchSiteOff,
    chooseHere: reader.choose,
    again: reader.again,
  }),
  open: (wish) => send({ type: 'open', wish }),
});
