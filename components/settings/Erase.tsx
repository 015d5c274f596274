import { useEffect, useRef, useState } from 'preact/hooks';
import { number } from '../../utils/facts/wording.ts';
import type { Words } from '../../utils/model/translate.ts';
import { messageOf } from '../ui/message-of.ts';
import type { DataPort } from './port.ts';

type EraseProps = { port: DataPort; count: number | undefined; words: Words; onChanged: () => void };

/** Deletes all that is the reader's own, in two steps. */
export function Erase({ port, count = 0, words, onChanged }: EraseProps) {
  const { t } = words;
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const question = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (sure) question.current?.focus();
  }, [sure]);

  const leave = (): void => {
    setSure(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const erase = async (): Promise<void> => {
    try {
      await port.erase((done, total) =>
        setSaid(t('options.restore.working', [number(done, words), number(total, words)])),
      );
      setSaid(t('options.erase.done'));
      setProblem('');
    } catch (error) {
      setSaid('');
      setProblem(t('options.erase.failed', [messageOf(error)]));
    }
    leave();
    onChanged();
  };

  return (
    <section aria-labelledby="newsgloss-erase">
      <h3 id="newsgloss-erase">{t('options.erase.title')}</h3>
      <p class="hint">{t('options.erase.text')}</p>
      {sure ? (
        <div ref={question} class="found" tabIndex={-1} role="group" aria-labelledby="newsgloss-sure">
          <p id="newsgloss-sure">{t('options.erase.sure', count, [number(count, words)])}</p>
          <p class="buttons">
            <button type="button" class="primary danger" onClick={() => void erase()}>
              {t('options.erase.now')}
            </button>
            {/* With sites: it is to bring back all that is here. */}
            <button type="button" class="small" onClick={() => void port.save(true)}>
              {t('options.restore.backupFirst')}
            </button>
            <button type="button" class="small" onClick={leave}>
              {t('options.restore.cancel')}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button ref={button} type="button" class="primary plain" onClick={() => setSure(true)}>
            {t('options.erase.button')}
          </button>
        </p>
      )}
      <p role="status" class="told">
        {said}
      </p>
      <p role="alert" class="problem">
        {problem}
      </p>
    </section>
  );
}
