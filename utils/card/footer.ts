/** For which day a card's facts are, and where that day comes from. */
import type { CardView } from '../model/card.ts';
import type { ArticleDate } from '../model/reading.ts';
import type { Words } from '../model/translate.ts';
import { fullDate } from '../facts/wording.ts';

export const footer = (
  date: ArticleDate | undefined,
  { t, locale }: Words,
): Pick<CardView, 'factsFor' | 'factsForTitle'> =>
  date
    ? {
        factsFor: t('view.factsForDay', [fullDate(date.day, { t, locale })]),
        factsForTitle: t(`view.origin.${date.origin}`),
      }
    : { factsFor: t('view.latestFacts'), factsForTitle: t('view.noDate') };
