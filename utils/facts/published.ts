/** Since when something that was published is known. */
import { dayAfter, lastDay, type Day, type PartialDate } from '../model/date.ts';

/**
 * The first day on which it was surely out: the day of publication itself, and where only the month or the year is known, the
 * first day after it ('2022-09' → '2022-10-01', '2011' → '2012-01-01'). Counted early, an article could be shown what its
 * readers could not have known.
 */
export const knownFrom = (published: PartialDate): Day =>
  published.length === 10 ? published : dayAfter(lastDay(published));
