import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/model/translate.ts';
import type { Port, Shortcuts } from './port.ts';

type KeysProps = { port: Pick<Port, 'shortcuts' | 'changeShortcuts'>; t: Translate };

/** The keys that lead from term to term in the page, and the way to change them: nobody would find them otherwise. */
export function Keys({ port, t }: KeysProps) {
  const [shortcuts, setShortcuts] = useState<Shortcuts>();
  useEffect(() => {
    port.shortcuts().then(setShortcuts, () => undefined);
  }, [port]);
  if (!shortcuts) return null;
  const keys = (['next', 'previous'] as const).filter((which) => shortcuts[which] !== '');
  return (
    <p class="keys">
      <span>
        {keys.length === 0 && t('popup.keys.none')}
        {keys.map((which) => (
          <Fragment key={which}>
            <span>
              {t(`popup.keys.${which}`)} <kbd>{shortcuts[which]}</kbd>
            </span>{' '}
          </Fragment>
        ))}
      </span>
      <button type="button" class="link" aria-label={t('popup.keys.label')} onClick={() => void port.changeShortcuts()}>
        {t(keys.length === 0 ? 'popup.keys.choose' : 'popup.keys.change')}
      </button>
    </p>
  );
}
