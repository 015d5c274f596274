import { useState } from 'preact/hooks';
import { actionsBy } from '../../utils/card/actions.ts';
import type { AskedActions } from '../../utils/card/surface.ts';
import { listAs, type ListFormat } from '../../utils/card/list.ts';
import type { PageReport } from '../../utils/model/page-report.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Foot } from './Foot.tsx';
import { Keys } from './Keys.tsx';
import { Nothing } from './Nothing.tsx';
import type { Port } from './port.ts';
import { SiteBox } from './SiteBox.tsx';
import { TermList } from './TermList.tsx';
import { usePage } from './usePage.ts';

type PageTermsProps = {
  port: Port;
  words: Words;
  /** The popup covers the page (Firefox for Android): it makes way when the page has something to show. */
  onShown?: (() => void) | undefined;
};

/** The popup's "On this page": what the page names, with the same cards as in the page. */
export function PageTerms({ port, words, onShown }: PageTermsProps) {
  const { t } = words;
  const page = usePage(port);
  const [status, setStatus] = useState('');
  const { sight, busy } = page;
  const report = sight?.at === 'page' ? sight.report : undefined;
  const host = report?.host ?? '';
  const listed = report?.state === 'reading' && report.entities.length > 0;

  const actions: AskedActions = {
    ...actionsBy({
      host,
      keep: port.keep,
      forget: port.forget,
      switchSiteOff: async () => () => page.switchSite(host, false),
      chooseHere: page.choose,
      again: page.again,
    }),
    open: port.open,
  };
  const goTo = async (key: string, step: 1 | -1): Promise<void> => {
    await port.goTo(key, step);
    // Emptied before, so that the same words are said again.
    setStatus('');
    setTimeout(() => setStatus(t('popup.wentTo')));
    onShown?.();
  };
  const copy = (read: PageReport) => (format: ListFormat) => port.copy(listAs(format, read, words));

  return (
    <>
      {report?.host && <SiteBox report={report} today={port.today()} words={words} {...page} />}
      <div class="content" aria-busy={busy}>
        {listed ? (
          <TermList
            report={report}
            words={words}
            version={port.version}
            actions={actions}
            onGoTo={(key, step) => void goTo(key, step)}
          />
        ) : (
          <Nothing words={words} {...page} />
        )}
      </div>
      {listed && (
        <Foot report={report} words={words} onCopy={copy(report)}>
          <Keys port={port} t={t} />
        </Foot>
      )}
      <p role="status" class="said">
        {status}
      </p>
    </>
  );
}
