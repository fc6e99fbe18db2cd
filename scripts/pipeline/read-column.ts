// One number a market out of a list that has a column for it; an empty cell is missing, anything else is a flaw.
import type { Inputs, Reading } from './indicator.ts';
import { parseNumber } from './parse-number.ts';

interface Columns {
  value: string;
  year: string;
}

export function readColumn(
  { list, report }: Pick<Inputs, 'list' | 'report'>,
  source: string,
  { value: column, year }: Columns
): Reading[] {
  const file = `tables/${source}.csv`;
  return list(source, ['iso3', column, year]).flatMap(({ line, cells }) => {
    const found = cells[column] ?? '';
    if (found.trim() === '') return [];
    const value = parseNumber(found);
    const at = parseNumber(cells[year] ?? '');
    if (!Number.isNaN(value) && Number.isInteger(at)) {
      return [{ iso3: cells.iso3 ?? '', value, year: at, flags: [], source }];
    }
    const expected = 'a number, with a year beside it';
    report({ source, file, row: line, column, found: `"${found}" in "${cells[year] ?? ''}"`, expected });
    return [];
  });
}
