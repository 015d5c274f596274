/** The figures as tables to be read. */
import type { BrowserRow } from './in-browsers.ts';

/** Times in the units of their names; null where an engine has no such figure. `matchesPer10k`, `usPer10k`: a 10,000 characters. */
export type Row = {
  engine: string;
  names: number;
  task: string;
  usPer10k: number | null;
  timesFloor: number | null;
  matchesPer10k: number | null;
  bytesPerName: number | null;
  compileMs: number | null;
  openMs: number | null;
  coldFirstMs: number | null;
};

const round = (number: number | null): string =>
  number === null ? '–' : number.toFixed(number >= 100 ? 0 : number >= 10 ? 1 : 2);

function columns(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...body.map((line) => line[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
}

/** The rows of one list of names; `ours ×`: how many times slower than ours. */
export function table(rows: readonly Row[]): string {
  const own = rows.find(({ engine }) => engine === 'newsgloss')?.timesFloor ?? null;
  const head = [
    'engine',
    'µs/10k chars',
    '× floor',
    '× ours',
    'matches/10k',
    'bytes/name',
    'compile ms',
    'open ms',
    'cold first ms',
  ];
  const body = rows.map((row) => [
    row.engine,
    ...[
      row.usPer10k,
      row.timesFloor,
      own === null || row.timesFloor === null ? null : row.timesFloor / own,
      row.matchesPer10k,
      row.bytesPerName,
      row.compileMs,
      row.openMs,
      row.coldFirstMs,
    ].map(round),
  ]);
  const tasks = rows.map(({ engine, task }) => `  ${engine}: ${task}`).join('\n');
  return `${(rows[0]?.names ?? 0).toLocaleString('en')} names\n\n${columns(head, body)}\n\n${tasks}`;
}

export function browserTable(rows: readonly BrowserRow[]): string {
  const head = [
    'browser',
    'names',
    'worker starts ms',
    'read ms',
    'open ms',
    'first article ms',
    'next ms',
    '20th ms',
    'cold to matches ms',
    'compile ms',
    'longest stretch ms',
  ];
  const body = rows.map((row) => [
    row.browser,
    row.names.toLocaleString('en'),
    ...[
      row.emptyMs,
      row.readMs,
      row.openMs,
      row.firstMs,
      row.nextMs,
      row.laterMs,
      row.coldMs,
      row.compileMs,
      row.longestMs,
    ].map(round),
  ]);
  return `In the background of an extension; medians of ${rows[0]?.runs ?? 0} cold starts\n\n${columns(head, body)}`;
}
