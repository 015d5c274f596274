import { useEffect, useState } from 'preact/hooks';
import { number } from '../../utils/facts/wording.ts';
import type { Notice } from '../../utils/model/notice.ts';
import type { Words } from '../../utils/model/translate.ts';
import type { NoticePort } from './port.ts';

type RecoveredProps = { port: NoticePort; words: Words };

/** What happened to the reader's records, until the reader has read it. */
export function Recovered({ port, words }: RecoveredProps) {
  const { t } = words;
  const [notice, setNotice] = useState<Notice>();
  useEffect(() => {
    void port.load().then(setNotice);
  }, [port]);
  const { restored = 0, aside = 0 } = notice ?? {};
  const close = (): void => {
    setNotice(undefined);
    void port.done();
  };
  // Screen readers tell what appears in a region, not a region that appears.
  return (
    <div role="status">
      {(restored > 0 || aside > 0) && (
        <section class="recovered">
          <div>
            {restored > 0 && <p>{t('notice.restored', restored, [number(restored, words)])}</p>}
            {aside > 0 && <p>{t('notice.aside', aside, [number(aside, words)])}</p>}
          </div>
          <button type="button" class="small" onClick={close}>
            {t('notice.ok')}
          </button>
        </section>
      )}
    </div>
  );
}
