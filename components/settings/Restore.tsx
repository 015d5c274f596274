import { useEffect, useRef, useState } from 'preact/hooks';
import { fullDate, number } from '../../utils/facts/wording.ts';
import type { Words } from '../../utils/model/translate.ts';
import type { DataPort } from './port.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { useRestore, type RestoreState } from './useRestore.ts';

type RestoreProps = {
  port: DataPort;
  words: Words;
  /** When everything was last replaced, ms since 1970, while that can be undone. */
  standing: number | undefined;
  onChanged: () => Promise<void>;
};

/** The reader's own calendar day, as dates are worded; the Swedish way of writing a date is ISO 8601's. */
const dayOf = (ms: number, words: Words): string => fullDate(new Date(ms).toLocaleDateString('sv-SE'), words);

/** What a state says; nothing where there is something to see instead. */
function told(state: RestoreState, words: Words): string {
  const { t } = words;
  switch (state.is) {
    case 'reading':
      return t('options.restore.reading');
    case 'working':
      return t('options.restore.working', [number(state.done, words), number(state.total, words)]);
    case 'merged':
      return t('options.restore.merged', state.count, [number(state.count, words)]);
    case 'replaced':
    case 'undone':
      return t(`options.restore.${state.is}`);
    default:
      return '';
  }
}

function problemIn(state: RestoreState, { t }: Words): string {
  if (state.is === 'failed') return t('options.restore.failed', [state.why]);
  return state.is === 'bad' ? `${t(`options.restore.bad.${state.why}`)} ${t('options.restore.safe')}` : '';
}

/** A backup comes back: chosen or dropped, looked at, then merged or put in the place of what is here. */
export function Restore({ port, words, standing, onChanged }: RestoreProps) {
  const { t } = words;
  const restore = useRestore(port, onChanged);
  const { state } = restore;
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const busy = state.is === 'reading' || state.is === 'working';
  const shown = state.is === 'found' ? `found ${String(state.sure)}` : state.is;

  useEffect(() => {
    if (shown.startsWith('found')) result.current?.focus();
  }, [shown]);

  const take = (files: FileList | null | undefined): void => {
    void restore.take([...(files ?? [])]);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!busy) take(event.dataTransfer?.files);
  };

  return (
    <section
      aria-labelledby="newsgloss-restore"
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3 id="newsgloss-restore">{t('options.restore.title')}</h3>
      <p class="hint">{t('options.restore.text')}</p>
      <p>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          hidden
          aria-label={t('options.restore.button')}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <button type="button" class="primary plain" disabled={busy} onClick={() => input.current?.click()}>
          {t('options.restore.button')}
        </button>
      </p>
      <p role="status" class="told">
        {told(state, words)}
      </p>
      <p role="alert" class="problem">
        {problemIn(state, words)}
      </p>
      {state.is === 'found' && (
        <div ref={result} class="found" tabIndex={-1} role="group" aria-labelledby="newsgloss-file">
          <h4 id="newsgloss-file">{t('options.restore.file', [state.name, dayOf(state.found.preview.made, words)])}</h4>
          <Decision state={state} restore={restore} port={port} words={words} />
        </div>
      )}
      {standing !== undefined && !busy && state.is !== 'found' && (
        <div class="found" role="group" aria-label={t('options.restore.undo')}>
          <p>{t('options.restore.standing', [dayOf(standing, words)])}</p>
          <p class="buttons">
            <button type="button" class="small" onClick={() => void restore.undo()}>
              {t('options.restore.undo')}
            </button>
            <button type="button" class="small" onClick={() => void restore.settle()}>
              {t('options.restore.keepIt')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

type DecisionProps = {
  state: Extract<RestoreState, { is: 'found' }>;
  restore: ReturnType<typeof useRestore>;
  port: DataPort;
  words: Words;
};

/** The preview, and what can be done; before everything is replaced, a second question. */
function Decision({ state: { found, sure }, restore, port, words }: DecisionProps) {
  const { t } = words;
  const { preview } = found;
  const changes = preview.fresh + preview.newer + preview.older + preview.gone;
  const nothing = changes === 0 && !preview.settings;
  if (sure)
    return (
      <>
        <p>{t('options.restore.sure')}</p>
        <p class="buttons">
          <button type="button" class="primary danger" onClick={() => void restore.replace(found)}>
            {t('options.restore.replaceNow')}
          </button>
          {/* With sites: it is to bring back all that is here. */}
          <button type="button" class="small" onClick={() => void port.save(true)}>
            {t('options.restore.backupFirst')}
          </button>
          <button type="button" class="small" onClick={() => restore.ask(false)}>
            {t('options.restore.cancel')}
          </button>
        </p>
      </>
    );
  return (
    <>
      {nothing && <p>{t('options.restore.nothing')}</p>}
      {(!nothing || preview.unreadable.length > 0) && <PreviewTable preview={preview} words={words} />}
      {preview.settings && (
        <label class="tick">
          <input
            type="checkbox"
            checked={restore.withSettings}
            onChange={({ currentTarget }) => restore.setWithSettings(currentTarget.checked)}
          />
          <span>{t('options.restore.settings')}</span>
        </label>
      )}
      <p class="buttons">
        {!nothing && (
          <>
            <button type="button" class="primary" onClick={() => void restore.merge(found)}>
              {t('options.restore.merge')}
            </button>
            <button type="button" class="small" onClick={() => restore.ask(true)}>
              {t('options.restore.replace')}
            </button>
          </>
        )}
        <button type="button" class="small" onClick={restore.leave}>
          {t('options.restore.cancel')}
        </button>
      </p>
    </>
  );
}
