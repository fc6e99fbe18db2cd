// Cuts one table out of the extracts: the named columns and rows, sorted by everything but the value.
import type { Report } from '../pipeline/issue.ts';
import { readCsv } from '../pipeline/read-csv.ts';
import { csvText } from '../pipeline/write-csv.ts';
import type { ImportedTable } from './imported-table.ts';

/** returns  the text of data/tables/<source>.csv */
export function cutTable({ source, columns, cuts }: ImportedTable, folder: string, report: Report): string {
  const rows = cuts.flatMap((part) => {
    const theirs = columns.map((column) => part.renamed?.[column] ?? column);
    const read = readCsv(`${folder}/${part.from}`, part.from, source, theirs, report);
    const kept = read.filter(({ cells }) => part.keep?.(cells) ?? true);
    return kept.map(({ cells }) => theirs.map((column) => cells[column] ?? ''));
  });
  const valueLast = [...columns].sort((a, b) => Number(a === 'value') - Number(b === 'value'));
  const key = (row: string[]) => valueLast.map((column) => row[columns.indexOf(column)]).join('\u0000');
  return csvText(
    columns,
    rows.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  );
}
