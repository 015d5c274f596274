/** The demo's findings as text for a terminal. */
import { plain, type Report } from './report.ts';

/** Rows as columns of equal width, the first row a heading. */
export function columns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What was found, the most mentioned first. */
export function tableOf({ mentions, cards }: Report): string {
  const byKey = Map.groupBy(mentions, ({ key }) => key);
  const rows = [...byKey]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([key, found]) => [
      cards[key]?.title ?? key,
      cards[key]?.kind ?? 'no card',
      String(found.length),
      String(found.filter(({ painted }) => painted).length),
      [...new Set(found.map(({ surface }) => plain(surface)))].join(', '),
    ]);
  return columns([['entity', 'kind', 'mentions', 'painted', 'as the article writes it'], ...rows]);
}

/** "find 0.4 ms · load 2.1 ms". */
export const timesOf = ({ spent }: Report): string =>
  Object.entries(spent)
    .map(([phase, ms]) => `${phase} ${ms.toFixed(1)} ms`)
    .join(' · ');
