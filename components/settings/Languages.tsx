import { useEffect, useRef, useState } from 'preact/hooks';
import { languageName, number } from '../../utils/facts/wording.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Save } from './useSettings.ts';

/** As many as settings may hold. */
const MOST = 10;

type LanguagesProps = {
  chosen: readonly string[];
  /** Those in which there is anything to read. */
  held: readonly string[];
  words: Words;
  save: Save;
};

/** `list` with the one at `from` moved to `to`. */
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = list.toSpliced(from, 1);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}

const ICON = { up: 'chevron-up', down: 'chevron-down', remove: 'x' } as const;

type RowButtonProps = { kind: keyof typeof ICON; name: string; t: Words['t']; off?: boolean; onClick: () => void };

/** `off` and not disabled: it keeps the focus when a language has come to an end of the list. */
const RowButton = ({ kind, name, t, off = false, onClick }: RowButtonProps) => (
  <button
    type="button"
    class={`quiet icon ${kind}`}
    aria-disabled={off}
    aria-label={t(`options.languages.${kind}`, [name])}
    title={t(`options.languages.${kind}`, [name])}
    onClick={onClick}
  >
    <Icon name={ICON[kind]} size={16} />
  </button>
);

/** In which languages definitions are wanted, the most wanted first. */
export function Languages({ chosen, held, words, save }: LanguagesProps) {
  const { t, locale } = words;
  const nameOf = (tag: string): string => languageName(tag, words);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  /** What has the focus when the list is drawn anew. */
  const focusRef = useRef<string | undefined>(undefined);
  const own = new Intl.Locale(locale).language;
  const others = [...new Set(held)].filter((tag) => !chosen.includes(tag));

  useEffect(() => {
    if (focusRef.current === undefined) return;
    const wanted = list.current?.querySelector<HTMLElement>(`${focusRef.current}:not([aria-disabled=true])`);
    (wanted ?? list.current?.querySelector<HTMLElement>('button') ?? select.current)?.focus();
    focusRef.current = undefined;
  }, [chosen]);

  const move = (tag: string, by: 1 | -1): void => {
    const from = chosen.indexOf(tag);
    const to = from + by;
    if (to < 0 || to >= chosen.length) return;
    focusRef.current = `[data-language="${tag}"] .${by < 0 ? 'up' : 'down'}`;
    setSaid(t('options.languages.moved', [nameOf(tag), number(to + 1, words), number(chosen.length, words)]));
    void save(({ languages }) => ({ languages: moved(languages, languages.indexOf(tag), to) }));
  };
  const remove = (tag: string): void => {
    focusRef.current = '.remove';
    void save(({ languages }) => ({ languages: languages.filter((other) => other !== tag) }));
  };

  return (
    <fieldset>
      <legend>{t('options.languages.title')}</legend>
      <p class="hint">
        {own === 'en' ? t('options.languages.hintEnglish') : t('options.languages.hint', [nameOf(own)])}
      </p>
      {chosen.length > 0 && (
        <ol class="rows" ref={list} aria-label={t('options.languages.list')}>
          {chosen.map((tag, index) => (
            <li key={tag} data-language={tag}>
              <bdi class="name">{nameOf(tag)}</bdi>
              <RowButton kind="up" name={nameOf(tag)} t={t} off={index === 0} onClick={() => move(tag, -1)} />
              <RowButton
                kind="down"
                name={nameOf(tag)}
                t={t}
                off={index === chosen.length - 1}
                onClick={() => move(tag, 1)}
              />
              <RowButton kind="remove" name={nameOf(tag)} t={t} onClick={() => remove(tag)} />
            </li>
          ))}
        </ol>
      )}
      {held.length < 2 && chosen.length === 0 && (
        <p class="empty">{t('options.languages.only', [nameOf(held[0] ?? 'en')])}</p>
      )}
      {others.length > 0 && held.length + chosen.length > 1 && chosen.length < MOST && (
        <div class="field">
          <label for="newsgloss-language">{t('options.languages.add')}</label>
          <select
            ref={select}
            id="newsgloss-language"
            value=""
            onChange={({ currentTarget }) => {
              const { value } = currentTarget;
              currentTarget.value = '';
              if (value !== '') void save(({ languages }) => ({ languages: [...languages, value] }));
            }}
          >
            <option value="">{t('options.languages.choose')}</option>
            {others.map((tag) => (
              <option key={tag} value={tag}>
                {nameOf(tag)}
              </option>
            ))}
          </select>
        </div>
      )}
      <p role="status" class="said">
        {said}
      </p>
    </fieldset>
  );
}
