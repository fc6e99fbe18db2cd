/**
 * Reads a number as a table writes it; the only way a cell becomes a number.
 * cell     '12.5', '-3', '1e+07', or empty
 * returns  NaN for an empty cell (missing, never 0) and for anything that is not a plain decimal number
 */
export function parseNumber(cell: string): number {
  const text = cell.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
