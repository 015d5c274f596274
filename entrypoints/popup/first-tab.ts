/** Which tab the popup begins with, and that it is remembered. A choice of the surface, nothing of what is read. */
import type { PopupTab } from '../../components/popup/Popup.tsx';
import type { Port } from '../../components/page-terms/port.ts';
import { isPrivate } from '../own-pages/is-private.ts';

const KEY = 'popup-tab';

/** ms that the page may take to say whether it names something: an answer takes 1 to 5, and a popup should not be blank for long. */
const ASKED_FOR = 60;

/** Nothing in a private window. */
export async function remember(tab: PopupTab): Promise<void> {
  if (!(await isPrivate())) localStorage.setItem(KEY, tab);
}

export const remembered = (): PopupTab => (localStorage.getItem(KEY) === 'glossary' ? 'glossary' : 'page');

/** "On this page" wherever the page names something; else where the reader was last. */
export async function firstTab(port: Port): Promise<PopupTab> {
  if (remembered() === 'page') return 'page';
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ASKED_FOR));
  const sight = await Promise.race([port.look(), late]);
  return sight?.at === 'page' && sight.report.entities.length > 0 ? 'page' : 'glossary';
}
