import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { draftKeyIn, editedIn } from '../../utils/model/draft.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Words } from '../../utils/model/translate.ts';
import { About } from './About.tsx';
import { Data } from './Data.tsx';
import type { AboutPort, DataPort, NoticePort, SettingsPort } from './port.ts';
import { Reading } from './Reading.tsx';
import { Recovered } from './Recovered.tsx';

const SECTIONS = ['reading', 'glossary', 'data', 'about'] as const;
type Section = (typeof SECTIONS)[number] | 'add' | 'edit';

export type OptionsProps = {
  words: Words;
  settings: SettingsPort;
  data: DataPort;
  about: AboutPort;
  notice: NoticePort;
  glossary: () => ComponentChildren;
  /** The editor of a new term. `handed`: the key of what a card has given for it. */
  add: (handed: string | undefined) => ComponentChildren;
  edit: (id: EntityId) => ComponentChildren;
};

const fragment = (): string => location.hash.slice(1);

function sectionIn(text: string): Section {
  if (/^add(?:\?|$)/.test(text)) return 'add';
  return editedIn(text) === undefined ? (SECTIONS.find((one) => one === text) ?? 'reading') : 'edit';
}

/** The section in the list to which one belongs that is not in it. */
const listed = (section: Section): Section => (section === 'add' || section === 'edit' ? 'glossary' : section);

/** The options page: one section at a time, by the address's fragment, so that each can be linked to. */
export function Options({ words, settings, data, about, notice, glossary, add, edit }: OptionsProps) {
  const { t } = words;
  const [at, setAt] = useState(fragment);
  const heading = useRef<HTMLHeadingElement>(null);
  const section = sectionIn(at);
  const edited = editedIn(at);

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
                <a href={`#${one}`} aria-current={one === listed(section) ? 'page' : undefined}>
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
        {section === 'add' && add(draftKeyIn(at))}
        {edited !== undefined && edit(edited)}
        {section === 'data' && <Data port={data} words={words} />}
        {section === 'about' && <About port={about} words={words} />}
      </main>
    </div>
  );
}
