// Corrections of single values, from data/curated/corrections.csv. Each says what it expects to find; when the
// source is mended the expectation fails, and the correction has to be removed.
import type { Report } from './issue.ts';
import { parseNumber } from './parse-number.ts';
import { readCsv, type Row } from './read-csv.ts';
import type { Tidy } from './read-tidy.ts';

const columns = ['source', 'iso3', 'indicator', 'year', 'expect', 'value', 'why', 'told'] as const;
const file = 'curated/corrections.csv';

export function readCorrections(root: string, sources: readonly string[], report: Report): Row[] {
  const rows = readCsv(`${root}/${file}`, file, 'corrections', columns, report);
  for (const { line, cells } of rows) {
    const source = cells.source ?? '';
    if (sources.includes(source)) continue;
    report({
      source,
      file,
      row: line,
      column: 'source',
      found: `"${source}"`,
      expected: 'the id of a source record'
    });
  }
  return rows;
}

/**
 * corrections  those of this source; an empty `value` makes the number missing
 * returns      the rows with the corrections in; a number that is not the expected one is reported
 */
export function correct(rows: Tidy[], corrections: Row[], report: Report): Tidy[] {
  return corrections.reduce((mended, { line, cells }) => {
    const isMeant = (row: Tidy) =>
      row.iso3 === cells.iso3 && row.indicator === cells.indicator && String(row.year) === cells.year;
    const now = mended.find(isMeant);
    const expected = parseNumber(cells.expect ?? '');
    if (now?.value !== expected) {
      const found = now ? String(now.value) : 'no such row';
      report({
        source: cells.source ?? '',
        file,
        row: line,
        column: 'expect',
        found,
        expected: String(expected)
      });
    }
    const value = parseNumber(cells.value ?? '');
    return mended.flatMap((row) => (!isMeant(row) ? [row] : Number.isNaN(value) ? [] : [{ ...row, value }]));
  }, rows);
}
