/** Switches a site on or off, for those who may. */
import type { Sender } from '../../utils/messages.ts';
import type { SwitchRequest } from '../../utils/model/messages.ts';
import { sitesWith } from '../../utils/model/settings.ts';
import { changeSettings } from '../../utils/settings.ts';
import { refusePrivate } from './own-records.ts';
import { isOurs } from './sender.ts';

/** The site's name would be kept: not from a private window. */
export async function switchSite({ site, on }: SwitchRequest, sender: Sender): Promise<true> {
  await refusePrivate(sender);
  if (!isOurs(sender) && new URL(sender.url ?? '').hostname !== site)
    throw new Error('A page may switch no other site.');
  await changeSettings((before) => ({ sites: sitesWith(before, site, on) }));
  return true;
}
