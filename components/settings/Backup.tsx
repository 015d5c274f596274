import { useState } from 'preact/hooks';
import { number } from '../../utils/facts/wording.ts';
import type { Words } from '../../utils/model/translate.ts';
import type { DataPort } from './port.ts';
import { messageOf } from '../ui/message-of.ts';

type BackupProps = { port: DataPort; count: number | undefined; words: Words };

/** One file with all that is the reader's own. */
export function Backup({ port, count, words }: BackupProps) {
  const { t } = words;
  const [withSites, setWithSites] = useState(false);
  const [said, setSaid] = useState('');

  const save = async (): Promise<void> => {
    setSaid('');
    try {
      setSaid(t('options.backup.done', [await port.save(withSites)]));
    } catch (error) {
      setSaid(t('options.backup.failed', [messageOf(error)]));
    }
  };
  return (
    <section aria-labelledby="newsgloss-backup">
      <h3 id="newsgloss-backup">{t('options.backup.title')}</h3>
      <p class="hint">{t('options.backup.text')}</p>
      {count !== undefined && (
        <p>{count === 0 ? t('options.backup.empty') : t('options.backup.holds', count, [number(count, words)])}</p>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={withSites}
          aria-describedby="newsgloss-with-sites"
          onChange={({ currentTarget }) => setWithSites(currentTarget.checked)}
        />
        <span>
          {t('options.backup.sites')}
          <small id="newsgloss-with-sites" aria-hidden="true">
            {t('options.backup.sitesHint')}
          </small>
        </span>
      </label>
      <p>
        <button type="button" class="primary" onClick={() => void save()}>
          {t('options.backup.button')}
        </button>
      </p>
      <p role="status" class="told">
        {said}
      </p>
    </section>
  );
}
