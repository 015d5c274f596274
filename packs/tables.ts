/** Reads a table from packs/sources: `#` lines of provenance, a header `country,COLUMN,…`, then a country a line. */
import { readFileSync } from 'node:fs';

/** For each country one number a column (an edition or a year), `null` where the table has none. */
export type Table = Record<string, (number | null)[]>;

/** How a cell may be written, and what it is called in a complaint. */
const RANK = { form: /^[1-9]\d*$/, called: 'a rank', advice: 'a whole number' };
const VALUE = { form: /^-?\d+(?:\.\d+)?$/, called: 'a value', advice: 'a number such as 0.726' };
type Cell = typeof RANK;

function numberOf(text: string, where: string, { form, called, advice }: Cell): number | null {
  if (text === '') return null;
  if (!form.test(text))
    throw new Error(`${where}: “${text}” is not ${called}; write ${advice} or leave the cell empty`);
  return Number(text);
}

function parse(text: string, columns: readonly string[], file: string, cell: Cell): Table {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), where: `${file}, line ${index + 1}` }));
  const [header, ...rows] = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  const expected = ['country', ...columns].join(',');
  if (header?.line !== expected) throw new Error(`${header?.where ?? file}: the first line has to be “${expected}”`);
  const table: Table = {};
  for (const { line, where } of rows) {
    const [country = '', ...cells] = line.split(',');
    if (!/^[A-Z]{2}$/.test(country)) throw new Error(`${where}: “${country}” is not a country of two capital letters`);
    if (country in table) throw new Error(`${where}: ${country} is there twice`);
    if (cells.length !== columns.length)
      throw new Error(`${where}: ${cells.length} cells for ${columns.length} columns`);
    table[country] = cells.map((one) => numberOf(one, where, cell));
  }
  return table;
}

/**
 * @param columns what the header has to say after `country`: labels of editions or years.
 * @throws Error naming the line when the table is not of this form.
 */
export const parseRanks = (text: string, columns: readonly string[], file = 'table'): Table =>
  parse(text, columns, file, RANK);

/** The same for numbers with decimals. */
export const parseValues = (text: string, columns: readonly string[], file = 'table'): Table =>
  parse(text, columns, file, VALUE);

const textOf = (file: string): string => readFileSync(new URL(`sources/${file}`, import.meta.url), 'utf8');

/** The ranks of `packs/sources/FILE`. */
export const ranksFrom = (file: string, columns: readonly string[]): Table =>
  parseRanks(textOf(file), columns, `packs/sources/${file}`);

/** The values of `packs/sources/FILE`. */
export const valuesFrom = (file: string, columns: readonly string[]): Table =>
  parseValues(textOf(file), columns, `packs/sources/${file}`);

/** The columns of `packs/sources/FILE`, for a table whose columns are listed nowhere else (the years of a long series). */
export function columnsOf(file: string): string[] {
  const header = textOf(file)
    .split('\n')
    .find((line) => line.startsWith('country,'));
  return header?.trim().split(',').slice(1) ?? [];
}

/** Makes one entry an edition of a table that speaks of the edition number `index` only. */
export const onlyIn = (table: Table, index: number, editions: number): Table =>
  Object.fromEntries(
    Object.entries(table).map(([country, [cell = null]]) => [
      country,
      Array.from({ length: editions }, (_, at) => (at === index ? cell : null)),
    ]),
  );
