import { useState } from 'preact/hooks';
import type { Words } from '../../utils/model/translate.ts';
import { Glossary } from '../glossary/Glossary.tsx';
import type { GlossaryPort } from '../glossary/port.ts';
import { PageTerms } from '../page-terms/PageTerms.tsx';
import type { Port } from '../page-terms/port.ts';
import type { NoticePort } from '../settings/port.ts';
import { Recovered } from '../settings/Recovered.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Panel, Tabs } from './Tabs.tsx';

export const POPUP_TABS = ['page', 'glossary'] as const;
export type PopupTab = (typeof POPUP_TABS)[number];

type PopupProps = {
  port: Port;
  glossary: GlossaryPort;
  notice: NoticePort;
  words: Words;
  /** The tab that is shown first. */
  first?: PopupTab;
  /** The reader has gone to a tab. */
  onTab?: (tab: PopupTab) => void;
  onShown?: (() => void) | undefined;
  /** The reader wants the settings. */
  onSettings: () => void;
};

export function Popup({ port, glossary, notice, words, first = 'page', onTab, onShown, onSettings }: PopupProps) {
  const { t } = words;
  const [tab, setTab] = useState(first);
  /** How often the reader has come to the glossary to search; kept where the reader has been, with what was searched for. */
  const [entered, setEntered] = useState(first === 'glossary' ? 1 : 0);
  const [visited, setVisited] = useState(first === 'glossary');

  const select = (name: PopupTab, clicked: boolean): void => {
    setTab(name);
    onTab?.(name);
    if (name !== 'glossary') return;
    setVisited(true);
    if (clicked) setEntered(entered + 1);
  };
  return (
    <div class="popup">
      <header>
        <div class="top">
          <h1>{t('name')}</h1>
          <button
            type="button"
            class="quiet"
            aria-label={t('options.open')}
            title={t('options.open')}
            onClick={onSettings}
          >
            <Icon name="settings-2" size={17} />
          </button>
        </div>
        <Recovered port={notice} words={words} />
        <Tabs
          label={t('popup.tabs')}
          tabs={[
            { name: 'page', text: t('popup.onThisPage') },
            { name: 'glossary', text: t('popup.glossary') },
          ]}
          selected={tab}
          onSelect={select}
        />
      </header>
      <main>
        <Panel name="page" selected={tab === 'page'}>
          {tab === 'page' && <PageTerms port={port} words={words} onShown={onShown} />}
        </Panel>
        <Panel name="glossary" selected={tab === 'glossary'}>
          {visited && <Glossary port={glossary} words={words} entered={entered} />}
        </Panel>
      </main>
    </div>
  );
}
