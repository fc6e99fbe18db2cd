// Checks the rows of a tidy table (iso3,indicator,value,year): types, years, known markets, one row a key.
import { parseNumber } from './parse-number.ts';
import type { Report } from './issue.ts';
import type { Row } from './read-csv.ts';

export const tidyColumns = ['iso3', 'indicator', 'value', 'year'] as const;

/** One value of a tidy table. A row whose value cell is empty says nothing and is left out. */
export interface Tidy {
  iso3: string;
  indicator: string;
  value: number;
  year: number;
}

const years = { first: 1990, last: 2035 };

export function readTidy(
  rows: Row[],
  file: string,
  source: string,
  known: ReadonlySet<string>,
  report: Report
): Tidy[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const { iso3 = '', indicator = '', value: cell = '', year: yearCell = '' } = cells;
    const flaw = (column: string, found: string, expected: string) =>
      report({ source, file, row: line, column, found: `"${found}"`, expected });
    const value = parseNumber(cell);
    const year = parseNumber(yearCell);
    const key = `${iso3} ${indicator} ${yearCell}`;
    const first = seen.get(key);
    seen.set(key, line);
    if (first !== undefined)
      flaw('iso3', key, `one row a market, indicator and year (first on line ${first})`);
    if (!known.has(iso3)) flaw('iso3', iso3, 'a known ISO 3166-1 alpha-3 code');
    if (indicator === '') flaw('indicator', indicator, 'the name of an indicator');
    if (!Number.isInteger(year) || year < years.first || year > years.last) {
      flaw('year', yearCell, `a year from ${years.first} to ${years.last}`);
    }
    if (cell.trim() === '') return [];
    if (Number.isNaN(value)) flaw('value', cell, 'a number or an empty cell');
    return [{ iso3, indicator, value, year }];
  });
}
