import { useState } from 'preact/hooks';
import { number } from '../../utils/facts/wording.ts';
import type { Row } from '../../utils/model/listing.ts';
import { MOST } from '../../utils/model/record.ts';
import { withMore } from '../../utils/model/tags.ts';
import type { Words } from '../../utils/model/translate.ts';
import { messageOf } from '../ui/message-of.ts';
import type { GlossaryPort, Undo } from './port.ts';

/** `failed`: it could not be done, and `text` says why. */
export type News = { text: string; undo?: Undo; failed?: true };

export type Deed = 'hide' | 'show' | 'delete' | 'restore';

/** Does what the reader asks for, says so, and can take the last of it back: until the next, without a time limit. */
export function useDeeds(port: GlossaryPort, words: Words) {
  const { t } = words;
  const [news, setNews] = useState<News>();
  const [busy, setBusy] = useState(false);

  // What could be taken back before still can.
  const refuse = (error: unknown): void => setNews((before) => ({ ...before, text: messageOf(error), failed: true }));

  async function attempt(work: () => Promise<News>): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      setNews(await work());
    } catch (error) {
      refuse(error);
    } finally {
      setBusy(false);
    }
  }

  const whom = (rows: readonly Row[]): string =>
    rows.length === 1 && rows[0] ? rows[0].title : t('glossary.found', rows.length, [number(rows.length, words)]);
  const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

  return {
    news,
    tell: setNews,
    /** Says why something could not be done. */
    refuse,
    act: (deed: Deed, rows: readonly Row[]) =>
      attempt(async () => {
        const doing = { hide: port.hide, show: port.show, delete: port.remove, restore: port.remove }[deed];
        return { text: t(`glossary.done.${deed}`, [whom(rows)]), undo: await doing(idsOf(rows)) };
      }),
    tag: (rows: readonly Row[], tags: readonly string[], on: boolean) =>
      attempt(async () => {
        const full = on ? rows.filter((row) => !withMore(row.tags, tags)) : [];
        const fit = rows.filter((row) => !full.includes(row));
        const text = [
          ...(fit.length > 0 ? [t(on ? 'glossary.done.tag' : 'glossary.done.untag', [whom(fit)])] : []),
          ...(full.length > 0 ? [t('glossary.done.full', full.length, [whom(full), number(MOST.tags, words)])] : []),
        ].join(' · ');
        return { text, ...(fit.length > 0 && { undo: await port.tag(idsOf(fit), tags, on) }) };
      }),
    undo: ({ undo }: News) =>
      attempt(async () => {
        await undo?.();
        return { text: t('glossary.done.undone') };
      }),
  };
}
export type Deeds = ReturnType<typeof useDeeds>;
