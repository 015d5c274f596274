/** The popup of the toolbar's button. */
import { i18n } from '#i18n';
import { render } from 'preact';
import '../../components/ui/palette.css';
import '../../components/ui/base.css';
import '../../components/card/glyph.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import '../../components/ui/controls.css';
import '../../components/page-terms/page-terms.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { portTo, tabOfPopup } from './tab.ts';

const words = { t: i18n.t, locale: i18n.t('date.locale') };
const root = document.documentElement;
root.lang = words.locale;
root.dir = words.t('card.direction') === 'rtl' ? 'rtl' : 'ltr';
document.title = words.t('name');
// Firefox for Android opens the popup over the whole window; elsewhere it takes the size of what is in it.
const covers = navigator.userAgent.includes('Android');
root.classList.toggle('covers', covers);

const port = portTo(await tabOfPopup());
render(<Popup port={port} words={words} onShown={covers ? () => window.close() : undefined} />, document.body);
