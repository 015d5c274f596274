import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../../utils/model/page-report.ts';
import type { Port, Sight } from './port.ts';

/** Between two looks at the page, ms: while something is awaited, and otherwise. An answer takes 1 to 5 ms. */
const SOON = 120;
const CALM = 2000;

/** What is awaited, and how long at most (ms): then the page is shown as it is. */
type Wait = { isOver(sight: Sight): boolean; limit: number };

const isReading = ({ report }: Extract<Sight, { at: 'page' }>): boolean =>
  report.state === 'reading' && report.entities.length === 0;

/** A page that is about to be read has nothing yet, like one that names nothing. */
const AT_FIRST: Wait = { isOver: (sight) => sight.at !== 'page' || !isReading(sight), limit: 1000 };
const SWITCHED_ON: Wait = {
  isOver: (sight) => sight.at !== 'page' || (sight.report.state !== 'off' && !isReading(sight)),
  limit: 2000,
};
const SWITCHED_OFF: Wait = { isOver: (sight) => sight.at !== 'page' || sight.report.state === 'off', limit: 2000 };
const LOADED: Wait = { isOver: (sight) => sight.at === 'page' && !isReading(sight), limit: 8000 };

/** The page as it is now and while the popup is open: it may still be loading, go on reading, or give way to another. */
export function usePage(port: Port) {
  const [sight, setSight] = useState<Sight>();
  const [wait, setWait] = useState(AT_FIRST);
  const [waiting, setWaiting] = useState(true);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    const end = Date.now() + wait.limit;
    const look = async (): Promise<void> => {
      const seen = await port.look();
      if (stopped) return;
      const over = wait.isOver(seen) || Date.now() > end;
      if (over) {
        setSight(seen);
        setWaiting(false);
      }
      timer = setTimeout(() => void look(), over ? CALM : SOON);
    };
    if (!asking) void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [port, wait, asking]);

  const expect = (next: Wait): void => {
    setWaiting(true);
    // A new object each time: the same wish may be repeated.
    setWait({ ...next });
  };
  const ask = async (request: () => Promise<PageReport>): Promise<void> => {
    setAsking(true);
    try {
      setSight({ at: 'page', report: await request() });
    } catch {
      // The page has gone meanwhile: the next look says to what.
      setWait({ ...AT_FIRST });
    } finally {
      setAsking(false);
    }
  };

  return {
    sight,
    /** Something is under way: what is shown may change at once. */
    busy: waiting || asking,
    readAnyway: () => ask(() => port.ask({ type: 'readAnyway' })),
    again: () => ask(() => port.ask({ type: 'again' })),
    choose: (surface: string, entity: string) => ask(() => port.ask({ type: 'choose', surface, entity })),
    setDay: (day: string | null) => ask(() => port.ask({ type: 'date', day })),
    async switchSite(host: string, on: boolean): Promise<void> {
      await port.switchSite(host, on);
      expect(on ? SWITCHED_ON : SWITCHED_OFF);
    },
    async allow(): Promise<void> {
      if (await port.allow()) expect(LOADED);
    },
    async reload(): Promise<void> {
      await port.reload();
      expect(LOADED);
    },
  };
}
