import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListFormat } from '../../utils/card/list.ts';
import { number } from '../../utils/facts/wording.ts';
import type { PageReport } from '../../utils/model/page-report.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';

/** How long it is said that the list was copied, ms: time to look there from the menu. */
const SAID = 3000;

const FORMATS = ['text', 'markdown', 'csv'] as const satisfies ListFormat[];

type FootProps = {
  report: PageReport;
  words: Words;
  onCopy: (format: ListFormat) => Promise<void>;
  /** What stands above it. */
  children: ComponentChildren;
};

/** What reading this page has cost: what was sent, and time. And the list to take along. */
export function Foot({ report: { sent, spent }, words, onCopy, children }: FootProps) {
  const { t } = words;
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return undefined;
    const timer = setTimeout(() => setCopied(undefined), SAID);
    return () => clearTimeout(timer);
  }, [copied]);

  const choose = (format: ListFormat): void => {
    onCopy(format).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <footer>
      {children}
      <p>
        {sent === 0 ? t('popup.nothingSent') : t('popup.sent', sent)}
        {' · '}
        <span title={t('popup.spentTitle')}>{t('popup.spent', [number(Math.max(1, Math.round(spent)), words)])}</span>
      </p>
      <span role="status">{copied !== undefined && t(copied ? 'popup.copy.done' : 'popup.copy.failed')}</span>
      <div class="menu">
        <Menu
          label={t('popup.copy.list')}
          class="quiet"
          items={FORMATS.map((format) => ({ text: t(`popup.copy.${format}`), run: () => choose(format) }))}
        >
          {t('popup.copy.list')}
          <Icon name="chevron-up" size={15} />
        </Menu>
      </div>
    </footer>
  );
}
