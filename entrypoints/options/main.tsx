/** The options page, in a tab of its own. */
import { i18n } from '#i18n';
import { render } from 'preact';
import '../../components/ui/palette.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/settings/page.css';
import '../../components/settings/settings.css';
import '../../components/settings/recovered.css';
import { Options } from '../../components/settings/Options.tsx';
import { noticePort } from '../own-pages/notice-port.ts';
import { aboutPort } from './about-port.ts';
import { dataPort } from './data-port.ts';
import { settingsPort } from './settings-port.ts';

const words = { t: i18n.t, locale: i18n.t('date.locale') };
const root = document.documentElement;
root.lang = words.locale;
root.dir = words.t('card.direction') === 'rtl' ? 'rtl' : 'ltr';

// Asked for here, because a worker cannot ask. With unlimitedStorage no browser puts a question to the reader for that.
void navigator.storage.persist().catch(() => false);

render(
  <Options
    words={words}
    settings={settingsPort}
    data={dataPort}
    about={aboutPort}
    notice={noticePort}
    glossary={() => null}
    add={() => null}
  />,
  document.body,
);
