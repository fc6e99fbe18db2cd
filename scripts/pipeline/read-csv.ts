// Reads a CSV file into rows of text that remember their line, and says which columns are missing.
import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { Report } from './issue.ts';

/** A row of a table: its cells by column, and the line it stands on (for issues). */
export interface Row {
  line: number;
  cells: Record<string, string>;
}

/**
 * columns  those that must be there; others may stand beside them
 * returns  every row; a row with too few or too many cells is reported and left out
 */
export function readCsv(
  file: string,
  name: string,
  source: string,
  columns: readonly string[],
  report: Report
): Row[] {
  const text = readFileSync(file, 'utf8');
  const [header = [], ...records] = parseText(text, name, source, report);
  const missing = columns.filter((column) => !header.includes(column));
  for (const column of missing) {
    report({ source, file: name, row: 1, column, found: header.join(','), expected: `a column "${column}"` });
  }
  if (missing.length > 0) return [];
  return records.flatMap((record, index) => {
    const line = index + 2;
    if (record.length === header.length) {
      return [{ line, cells: Object.fromEntries(header.map((column, at) => [column, record[at] ?? ''])) }];
    }
    const expected = `${header.length} cells, as in the header`;
    report({ source, file: name, row: line, column: '(row)', found: `${record.length} cells`, expected });
    return [];
  });
}

/** A text that is no CSV, such as one with a quote left open, is told by the line at which it stops being one. */
function parseText(text: string, name: string, source: string, report: Report): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? error.lines : 0;
    report({
      source,
      file: name,
      row,
      column: '(row)',
      found: error.message,
      expected: 'comma-separated values'
    });
    return [];
  }
}
