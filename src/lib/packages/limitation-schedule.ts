/** Terms and kinds of buyer of EXIM's Country Limitation Schedule, in the order of its columns. */
export const scheduleColumns = [
  { buyer: 'Public', term: 'short' },
  { buyer: 'Public', term: 'medium' },
  { buyer: 'Public', term: 'long' },
  { buyer: 'Private', term: 'short' },
  { buyer: 'Private', term: 'medium' },
  { buyer: 'Private', term: 'long' }
] as const;

/** A schedule an organization pasted: "X" closes a column for a country; anything else is kept as a note. */
export interface Schedule {
  /** YYYY-MM-DD, as the person typed it. */
  date: string;
  rows: { country: string; cells: string[] }[];
}

/**
 * Reads a pasted table: a country, then six cells, set off by tabs or commas; a header line is passed over.
 * returns  the rows, and the lines that could not be read, each with its number
 */
export function readSchedule(text: string): { rows: Schedule['rows']; problems: string[] } {
  const rows: Schedule['rows'] = [];
  const problems: string[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const [country = '', ...cells] = (line.includes('\t') ? line.split('\t') : line.split(',')).map((cell) =>
      cell.trim()
    );
    if (/^country$/i.test(country)) return;
    if (country === '' || cells.length !== scheduleColumns.length)
      problems.push(
        `Line ${i + 1}: wanted a country and ${scheduleColumns.length} cells, got ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}.`
      );
    else rows.push({ country, cells });
  });
  return { rows, problems };
}

/** What a cell says: "open" means possible, never certain; an empty cell is open in the schedule's own manner. */
export function cellText(cell: string): string {
  if (/^x+$/i.test(cell)) return 'closed';
  return cell === '' || /^open$/i.test(cell) ? 'open' : `open, note ${cell}`;
}

/** Finds the row of a country by any of its names, whatever the case. */
export function scheduleRow(
  schedule: Schedule,
  names: readonly string[]
): Schedule['rows'][number] | undefined {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return schedule.rows.find(({ country }) => wanted.has(country.toLowerCase()));
}
