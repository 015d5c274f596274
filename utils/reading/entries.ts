/** The days of a live blog's entries: what is named there held on that day, not when the blog was begun. */
import type { Day } from '../model/date.ts';
import type { ArticleDate, Block } from '../model/reading.ts';
import { dayIn } from './dates.ts';

/**
 * By block, where an entry's day is later than the article's: none was written before the blog was begun. A date that the reader has
 * set goes before both.
 */
export function entryDays(
  blocks: readonly Block[],
  date: ArticleDate | undefined,
  today: Day,
): ReadonlyMap<number, Day> {
  if (date?.origin === 'reader') return new Map();
  return new Map(
    blocks.flatMap(({ id, time }) => {
      const day = time === undefined ? undefined : dayIn(time, today);
      return day === undefined || (date && day <= date.day) ? [] : [[id, day]];
    }),
  );
}
