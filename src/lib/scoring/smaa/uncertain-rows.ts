/** Rows that differ between their low and their high end, and by how much: few cells, kept in one run each. */
export interface UncertainRows {
  /** Positions of the rows, rising. */
  rows: Uint32Array;
  /** One more than `rows`: the cells of row k run from `from[k]` to before `from[k + 1]`. */
  from: Uint32Array;
  /** Column of each cell, and what its high end adds. */
  columns: Uint32Array;
  gains: Float64Array;
}

/** Finds the cells that differ between two n x m matrices; none when both are the same array. */
export function uncertainRows(low: Float64Array, high: Float64Array, m: number): UncertainRows {
  const rows: number[] = [];
  const from: number[] = [0];
  const cells: number[] = [];
  for (let start = 0; low !== high && start < low.length; start += m) {
    const before = cells.length;
    for (let at = start; at < start + m; at++) if (low[at] !== high[at]) cells.push(at);
    if (cells.length === before) continue;
    rows.push(start / m);
    from.push(cells.length);
  }
  return {
    rows: Uint32Array.from(rows),
    from: Uint32Array.from(from),
    columns: Uint32Array.from(cells, (at) => at % m),
    gains: Float64Array.from(cells, (at) => high[at]! - low[at]!)
  };
}
