/**
 * Dates as facts have them: a calendar day, a month or a year, in ISO 8601's extended form ('2022-09-29', '2022-09', '2022').
 * The length of the text is its precision. Comparisons work on days ('YYYY-MM-DD'), which sort as text.
 */
import * as v from 'valibot';

const DAYS = 24 * 60 * 60 * 1000;

const isRealDate = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day, month or year: '2022-09-29', '2022-09' or '2022'. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'write a date as 2022-09-29, 2022-09 or 2022'),
  v.check(isRealDate, 'there is no such day in the calendar'),
);
export type PartialDate = v.InferOutput<typeof PartialDate>;

/** A calendar day: '2022-09-29'. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2022-09-29'),
  v.check(isRealDate, 'there is no such day in the calendar'),
);
export type Day = v.InferOutput<typeof Day>;

/** The first day that a partial date covers: '2022-09' → '2022-09-01'. */
export const firstDay = (date: PartialDate): Day => date + '-01-01'.slice(date.length - 4);

/** The last day that a partial date covers: '2022-02' → '2022-02-28'. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day after: '2022-12-31' → '2023-01-01'. */
export const dayAfter = (day: Day): Day => new Date(Date.parse(day) + DAYS).toISOString().slice(0, 10);

/**
 * Whether something with the lifetime `from`…`to` existed on `day`. An end of unknown precision is read generously:
 * a lifetime 'to 1995' lasts through 1995-12-31, one 'from 1995' begins on 1995-01-01; no bound is no limit.
 */
export const heldOn = (day: Day, life: { from?: PartialDate | undefined; to?: PartialDate | undefined }): boolean =>
  (life.from === undefined || firstDay(life.from) <= day) && (life.to === undefined || day <= lastDay(life.to));
