export type Cell = string | number | null | undefined;

export interface Table {
  columns: string[];
  rows: Cell[][];
}

/** What a spreadsheet would take for the start of a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/**
 * Writes a table as RFC 4180 CSV: comma, CRLF, quotes where needed; the text is UTF-8 once sent or saved.
 * A missing cell is empty, never 0. A text that a spreadsheet would run as a formula gets an apostrophe in front.
 * throws   RangeError when a row has another number of cells than there are columns
 */
export function writeCsv({ columns, rows }: Table): string {
  const lines = rows.map((row, at) => {
    if (row.length !== columns.length)
      throw new RangeError(`Row ${at} has ${row.length} cells, expected ${columns.length}.`);
    return row.map(writeCell).join(',');
  });
  return [columns.map(writeCell).join(','), ...lines, ''].join('\r\n');
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
