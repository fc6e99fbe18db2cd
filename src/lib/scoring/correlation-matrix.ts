import { pearson } from './pearson.ts';

/** Correlations of m columns with one another, m x m row by row. */
export interface CorrelationMatrix {
  /** Pearson's r; NaN where fewer than two rows have both, or one column is constant there. */
  r: Float64Array;
  /** Rows with a value in both. */
  counts: Uint32Array;
}

/**
 * Correlates every two columns over the rows where both have a value.
 * columns  equally long; NaN = missing
 */
export function correlationMatrix(columns: readonly Float64Array[]): CorrelationMatrix {
  const m = columns.length;
  const r = new Float64Array(m * m);
  const counts = new Uint32Array(m * m);
  columns.forEach((column, i) => {
    for (let j = 0; j <= i; j++) {
      const other = columns[j]!;
      r[i * m + j] = r[j * m + i] = pearson(column, other);
      const both = column.reduce(
        (count, value, row) => count + Number(!Number.isNaN(value + other[row]!)),
        0
      );
      counts[i * m + j] = counts[j * m + i] = both;
    }
  });
  return { r, counts };
}
