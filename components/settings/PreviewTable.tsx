import { number } from '../../utils/facts/wording.ts';
import type { Words } from '../../utils/model/translate.ts';
import type { Preview } from './port.ts';

/** So many unreadable records are named; the rest are counted. */
const NAMED = 12;

/** What becomes of each kind of record, by either way. */
const ROWS = [
  ['fresh', 'added', 'added'],
  ['newer', 'taken', 'taken'],
  ['older', 'left', 'back'],
  ['same', 'nothing', 'nothing'],
  ['gone', 'kept', 'deleted'],
] as const;

type PreviewProps = { preview: Preview; words: Words };

/** What is in a backup beside what is here, and what merging or replacing would do with it. */
export function PreviewTable({ preview, words }: PreviewProps) {
  const { t } = words;
  const { unreadable } = preview;
  return (
    <>
      <table class="preview">
        <thead>
          <tr>
            <th scope="col">{t('options.restore.column.what')}</th>
            <th scope="col">{t('options.restore.column.merge')}</th>
            <th scope="col">{t('options.restore.column.replace')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.filter(([kind]) => preview[kind] > 0).map(([kind, merge, replace]) => (
            <tr key={kind}>
              <th scope="row">{t(`options.restore.${kind}`, preview[kind], [number(preview[kind], words)])}</th>
              <td>{t(`options.restore.does.${merge}`)}</td>
              <td class={replace === 'deleted' ? 'deleted' : undefined}>{t(`options.restore.does.${replace}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unreadable.length > 0 && (
        <details class="unreadable">
          <summary>{t('options.restore.unreadable', unreadable.length, [number(unreadable.length, words)])}</summary>
          <ul>
            {unreadable.slice(0, NAMED).map(({ place, name, fault }) => {
              const at = number(place, words);
              const why = t(`options.restore.fault.${fault.is}`, ['field' in fault ? fault.field : '']);
              return (
                <li key={place} dir="auto">
                  {name === ''
                    ? t('options.restore.place', [at, why])
                    : t('options.restore.placeNamed', [at, name, why])}
                </li>
              );
            })}
            {unreadable.length > NAMED && (
              <li>
                {t('options.restore.morePlaces', unreadable.length - NAMED, [number(unreadable.length - NAMED, words)])}
              </li>
            )}
          </ul>
        </details>
      )}
    </>
  );
}
