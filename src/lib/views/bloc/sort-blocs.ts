/** A row of the table of blocs: the cells it can be ordered by. */
export interface BlocRow {
  id: string;
  cells: Record<string, number | string | null>;
}

/**
 * Orders rows by a column; numbers by size, texts by the alphabet.
 * returns  a new list; rows without a value come last whichever the direction, equal ones keep their order
 */
export function sortBlocs<Row extends BlocRow>(
  rows: readonly Row[],
  column: string,
  descending: boolean
): Row[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const a = one.cells[column] ?? null;
    const b = other.cells[column] ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * String(a).localeCompare(String(b), 'en');
  });
}
