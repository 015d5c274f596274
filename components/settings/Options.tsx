import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { draftIn, type Draft } from '../../utils/model/draft.ts';
import type { Words } from '../../utils/model/translate.ts';
import { About } from './About.tsx';
import { Data } from './Data.tsx';
import type { AboutPort, DataPort, NoticePort, SettingsPort } from './port.ts';
import { Reading } from './Reading.tsx';
import { Recovered } from './Recovered.tsx';

const SECTIONS = ['reading', 'glossary', 'data', 'about'] as const;
type Section = (typeof SECTIONS)[number] | 'add';

export type OptionsProps = {
  words: Words;
  settings: SettingsPort;
  data: DataPort;
  about: AboutPort;
  notice: NoticePort;
  glossary: () => ComponentChildren;
  /** The editor with `draft` in it; without one, empty. */
  add: (draft: Draft | undefined) => ComponentChildren;
};

const fragment = (): string => location.hash.slice(1);

const sectionIn = (text: string): Section =>
  /^add(?:\?|$)/.test(text) ? 'add' : (SECTIONS.find((one) => one === text) ?? 'reading');

/** The options page: one section at a time, by the address's fragment, so that each can be linked to. */
export function Options({ words, settings, data, about, notice, glossary, add }: OptionsProps) {
  const { t } = words;
  const [at, setAt] = useState(fragment);
  const heading = useRef<HTMLHeadingElement>(null);
  const section = sectionIn(at);

  useEffect(() => {
    const follow = (): void => {
      setAt(fragment());
      // As a page that was loaded would: read from its top.
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = `${t(`options.section.${section}`)} · ${t('options.title')}`;
  }, [section, t]);

  return (
    <div class={`page options at-${section}`}>
      <header class="masthead">
        <h1>{t('name')}</h1>
        <nav aria-label={t('options.nav')}>
          <ul>
            {SECTIONS.map((one) => (
              <li key={one}>
                <a
                  href={`#${one}`}
                  aria-current={one === section || (section === 'add' && one === 'glossary') ? 'page' : undefined}
                >
                  {t(`options.section.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Recovered port={notice} words={words} />
        <h2 ref={heading} tabIndex={-1}>
          {t(`options.section.${section}`)}
        </h2>
        {section === 'reading' && <Reading port={settings} words={words} />}
        {section === 'glossary' && glossary()}
        {section === 'add' && add(draftIn(at))}
        {section === 'data' && <Data port={data} words={words} />}
        {section === 'about' && <About port={about} words={words} />}
      </main>
    </div>
  );
}
