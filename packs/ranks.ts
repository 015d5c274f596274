/** Reads a table of ranks from packs/sources: `#` lines of provenance, a header `country,EDITION,…`, then a country a line. */
import { readFileSync } from 'node:fs';

/** For each country one rank an edition, `null` where the table has none. */
export type Ranks = Record<string, (number | null)[]>;

function rankOf(cell: string, where: string): number | null {
  if (cell === '') return null;
  if (!/^[1-9]\d*$/.test(cell))
    throw new Error(`${where}: “${cell}” is not a rank; write a whole number or leave the cell empty`);
  return Number(cell);
}

/**
 * @param editions the labels of the editions, which have to be the columns of the table, in the same order.
 * @throws Error naming the line when the table is not of this form.
 */
export function parseRanks(text: string, editions: readonly string[], file = 'table'): Ranks {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), where: `${file}, line ${index + 1}` }));
  const [header, ...rows] = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  const expected = ['country', ...editions].join(',');
  if (header?.line !== expected) throw new Error(`${header?.where ?? file}: the first line has to be “${expected}”`);
  const ranks: Ranks = {};
  for (const { line, where } of rows) {
    const [country = '', ...cells] = line.split(',');
    if (!/^[A-Z]{2}$/.test(country)) throw new Error(`${where}: “${country}” is not a country of two capital letters`);
    if (country in ranks) throw new Error(`${where}: ${country} is there twice`);
    if (cells.length !== editions.length)
      throw new Error(`${where}: ${cells.length} cells for ${editions.length} editions`);
    ranks[country] = cells.map((cell) => rankOf(cell, where));
  }
  return ranks;
}

/** The ranks of `packs/sources/FILE`. */
export const ranksFrom = (file: string, editions: readonly string[]): Ranks =>
  parseRanks(readFileSync(new URL(`sources/${file}`, import.meta.url), 'utf8'), editions, `packs/sources/${file}`);
