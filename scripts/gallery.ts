/** Photographs every state of card, popup and editor in both browsers, to be looked at: `node scripts/gallery.ts` → screenshots/. */
import { mkdir } from 'node:fs/promises';
import { launchChromium, launchFirefox } from './browsers.ts';
import { photographCards } from './gallery/cards.ts';
import { photographUse } from './gallery/cards-in-use.ts';
import { photographEditors } from './gallery/editors.ts';
import { photographGlossaries } from './gallery/glossaries.ts';
import { photographPopups } from './gallery/popups.ts';
import { photographSettings } from './gallery/settings.ts';
import { FOLDER } from './gallery/folder.ts';

const FORCED_COLORS = [{ name: 'forced-colors', value: 'active' }];

await mkdir(FOLDER, { recursive: true });
const chromium = await launchChromium();
await photographCards(chromium, 'chromium');
await photographUse(chromium, 'chromium');
await photographCards(chromium, 'forced-colors', FORCED_COLORS);
await photographUse(chromium, 'forced-colors', FORCED_COLORS);
await photographPopups(chromium, 'chromium');
await photographGlossaries(chromium, 'chromium');
await photographSettings(chromium, 'chromium');
await photographSettings(chromium, 'forced-colors', FORCED_COLORS);
await photographPopups(chromium, 'forced-colors', FORCED_COLORS);
await photographGlossaries(chromium, 'forced-colors', FORCED_COLORS);
await photographEditors(chromium, 'chromium');
await photographEditors(chromium, 'forced-colors', FORCED_COLORS);
await chromium.close();
const firefox = await launchFirefox();
await photographCards(firefox, 'firefox');
await photographUse(firefox, 'firefox');
await photographPopups(firefox, 'firefox');
await photographGlossaries(firefox, 'firefox');
await photographEditors(firefox, 'firefox');
await photographSettings(firefox, 'firefox');
await firefox.close();
