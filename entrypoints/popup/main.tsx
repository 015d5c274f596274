/** The popup of the toolbar's button. */
import { render } from 'preact';
import '../../components/ui/palette.css';
import '../../components/ui/base.css';
import '../../components/card/glyph.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import '../../components/popup/tabs.css';
import '../../components/ui/controls.css';
import '../../components/page-terms/page-terms.css';
import '../../components/glossary/glossary.css';
import '../../components/editor/editor.css';
import '../../components/settings/recovered.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { browser } from '../../utils/browser.ts';
import { UNSET } from '../../utils/model/limits.ts';
import { readSettings } from '../../utils/settings.ts';
import { editorPort } from '../own-pages/editor-port.ts';
import { glossaryPort } from '../own-pages/glossary-port.ts';
import { noticePort } from '../own-pages/notice-port.ts';
import { pageWords } from '../own-pages/page-words.ts';
import { firstTab, remember, remembered } from './first-tab.ts';
import { portTo, tabOfPopup } from './tab.ts';

const [tabId, { languages }] = await Promise.all([tabOfPopup(), readSettings().catch(() => UNSET)]);
const words = { ...pageWords(), languages };
document.title = words.t('name');
// Firefox for Android opens the popup over the whole window; elsewhere it takes the size of what is in it.
const covers = navigator.userAgent.includes('Android');
document.documentElement.classList.toggle('covers', covers);

const port = portTo(tabId);
const glossary = glossaryPort({ words, editor: editorPort({ tabId }) });
// It will probably be shown: read it while the page is asked.
if (remembered() === 'glossary') glossary.watch(() => {});
render(
  <Popup
    port={port}
    glossary={glossary}
    notice={noticePort}
    words={words}
    first={await firstTab(port)}
    onTab={(tab) => void remember(tab)}
    onShown={covers ? () => window.close() : undefined}
    onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
  />,
  document.body,
);
