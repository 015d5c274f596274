import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChoiceScope } from '../../utils/card/surface.ts';
import type { Meaning } from '../../utils/model/card.ts';
import type { Translate } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';

const SCOPES = ['article', 'site', 'everywhere'] as const satisfies ChoiceScope[];

type ChooserProps = {
  meanings: readonly Meaning[];
  /** The key of the meaning that holds so far. */
  chosen?: string | undefined;
  /** Takes the focus when it appears. */
  focus: boolean;
  /** The article is on a site, for which a choice can be kept. */
  onSite: boolean;
  t: Translate;
  onChoose: (meaning: string, scope: ChoiceScope) => void;
  onBack: (() => void) | undefined;
};

/** Asks which of several meanings a name has. Arrows only move: a meaning that is reached is not yet chosen, for it acts at once. */
export function Chooser({ meanings, chosen, focus, onSite, t, onChoose, onBack }: ChooserProps) {
  const [scope, setScope] = useState<ChoiceScope>('article');
  const [now, setNow] = useState(chosen);
  const [at, setAt] = useState(
    Math.max(
      0,
      meanings.findIndex(({ key }) => key === chosen),
    ),
  );
  const group = useRef<HTMLDivElement>(null);
  const options = (): HTMLElement[] => [...(group.current?.querySelectorAll('button') ?? [])];

  useLayoutEffect(() => {
    if (focus) options()[at]?.focus();
    // Once, when it appears.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = (at + by + meanings.length) % meanings.length;
    setAt(to);
    options()[to]?.focus();
  };

  return (
    <>
      <div
        ref={group}
        class="options"
        role="radiogroup"
        tabIndex={-1}
        aria-label={t('card.meanings')}
        onKeyDown={onKeyDown}
      >
        {meanings.map(({ key, title, description, lang }, index) => (
          <button
            key={key}
            type="button"
            class="option"
            role="radio"
            aria-checked={key === now}
            tabIndex={index === at ? 0 : -1}
            lang={lang}
            dir="auto"
            onClick={() => {
              setNow(key);
              onChoose(key, scope);
            }}
          >
            <span class="dot" />
            <strong>{title}</strong>
            <small>{description}</small>
          </button>
        ))}
      </div>
      <div class="keep">
        <Menu
          class="link"
          label={t(`card.keep.${scope}`)}
          items={SCOPES.filter((one) => onSite || one !== 'site').map((one) => ({
            text: t(`card.keep.${one}`),
            checked: one === scope,
            run: () => setScope(one),
          }))}
        >
          {t(`card.keep.${scope}`)}
          <Icon name="chevron-down" size={14} />
        </Menu>
        {onBack && (
          <button type="button" class="link" onClick={onBack}>
            {t('card.back')}
          </button>
        )}
      </div>
    </>
  );
}

/** The meanings where they can only be told. */
export const Meanings = ({ meanings, label }: { meanings: readonly Meaning[]; label: string }) => (
  <ul class="meanings" aria-label={label}>
    {meanings.map(({ key, title, description, definition, lang }) => (
      <li key={key} lang={lang} dir="auto">
        <strong>{title}</strong>
        <span class="description">{description}</span>
        <p>{definition}</p>
      </li>
    ))}
  </ul>
);
