import { useEffect, useState } from 'preact/hooks';
import { fullDate, number } from '../../utils/facts/wording.ts';
import type { Words } from '../../utils/model/translate.ts';
import type { About as Known, AboutPort } from './port.ts';

type AboutProps = { port: AboutPort; words: Words };

/** "3.2 MB" */
function bytes(amount: number, { locale }: Words): string {
  const [unit, size] = amount < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount / size);
}

/** What is known of this installation, a line each: shown, and copied as it is shown. */
function linesOf({ version, pack, records, used, persisted, source, held, browser }: Known, words: Words) {
  const { t } = words;
  const unknown = t('options.about.unknown');
  const storage = [
    ...(used === undefined ? [] : [t('options.about.storageValue', [bytes(used, words)])]),
    ...(persisted === undefined ? [] : [t(`options.about.${persisted ? 'persisted' : 'notPersisted'}`)]),
  ];
  return [
    [t('options.about.version'), version],
    [
      t('options.about.pack'),
      pack ? t('options.about.packValue', [pack.title, pack.version, fullDate(pack.released, words)]) : unknown,
    ],
    [
      t('options.about.holds'),
      pack ? t('options.about.holdsValue', [number(pack.entities, words), number(pack.names, words)]) : unknown,
    ],
    [
      t('options.about.own'),
      records === undefined ? unknown : t('options.about.ownValue', records, [number(records, words)]),
    ],
    [t('options.about.storage'), storage.length === 0 ? unknown : storage.join('; ')],
    [t('options.about.source'), t(`options.about.${source ?? 'silent'}`)],
    [
      t('options.about.memory'),
      held ? t('options.about.memoryValue', [bytes(held.bytes, words), number(held.names, words)]) : unknown,
    ],
    [t('options.about.browser'), browser ?? unknown],
  ] as const;
}

/** What this is, which version of it, and what to copy when one asks for help. */
export function About({ port, words }: AboutProps) {
  const { t } = words;
  const [known, setKnown] = useState<Known>();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    void port.load().then(setKnown);
  }, [port]);
  if (!known) return null;
  const lines = linesOf(known, words);
  const copy = (): void => {
    port.copy(lines.map(([name, value]) => `${name}: ${value}`).join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <dl class="lines">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p class="buttons">
        <button type="button" class="small" onClick={copy}>
          {t('options.about.copy')}
        </button>
        <span role="status" class="told">
          {copied !== undefined && t(copied ? 'options.about.copied' : 'options.about.notCopied')}
        </span>
      </p>
      <p class="hint">{t('options.about.copyHint')}</p>
      <p>{t('options.about.private')}</p>
      <p>
        <a class="link" href={port.welcome}>
          {t('options.about.welcome')}
        </a>
      </p>
      <h3>{t('options.about.licences')}</h3>
      <p class="hint">{t('options.about.licencesText')}</p>
      {known.pack && <p class="hint">{t('options.about.packLicence', [known.pack.licence])}</p>}
    </>
  );
}
