/**
 * Finds the smallest and the largest value of every column.
 * values   n x m, row by row; NaN = missing
 * returns  m of each; Infinity and -Infinity for a column without any value
 */
export function columnEnds(values: Float64Array, m: number): { low: Float64Array; high: Float64Array } {
  const low = new Float64Array(m).fill(Infinity);
  const high = new Float64Array(m).fill(-Infinity);
  for (let at = 0, j = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value < low[j]!) low[j] = value;
    if (value > high[j]!) high[j] = value;
    if (++j === m) j = 0;
  }
  return { low, high };
}
