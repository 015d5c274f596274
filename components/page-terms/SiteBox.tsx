import { useState } from 'preact/hooks';
import type { Day } from '../../utils/model/date.ts';
import type { PageReport } from '../../utils/model/page-report.ts';
import type { Words } from '../../utils/model/translate.ts';
import { messageOf } from '../ui/message-of.ts';
import { Switch } from '../ui/Switch.tsx';
import { FactsDate } from './FactsDate.tsx';

type SiteBoxProps = {
  report: PageReport;
  today: Day;
  words: Words;
  setDay: (day: Day | null) => Promise<void>;
  switchSite: (host: string, on: boolean) => Promise<void>;
};

/** The site, whether it is read, and for which day the facts are. */
export function SiteBox({ report, today, words, setDay, switchSite }: SiteBoxProps) {
  const { t } = words;
  const { host, state, date } = report;
  const on = state !== 'off';
  const [failed, setFailed] = useState('');

  const turn = async (checked: boolean): Promise<void> => {
    try {
      await switchSite(host, checked);
      setFailed('');
    } catch (error) {
      // Drawn again, the switch is as it was.
      setFailed(messageOf(error));
    }
  };
  return (
    <section class="site" aria-label={host}>
      <div class="line">
        <bdi class="host" title={host}>
          {host}
        </bdi>
        <Switch
          checked={on}
          label={t('popup.site.label', [host])}
          says={t(on ? 'popup.site.on' : 'popup.site.off')}
          onChange={(checked) => void turn(checked)}
        />
      </div>
      <p role="alert" class="failed">
        {failed}
      </p>
      {state === 'reading' && <FactsDate date={date} today={today} words={words} setDay={setDay} />}
    </section>
  );
}
