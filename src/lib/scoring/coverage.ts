/**
 * Share of weight that has a value, for each alternative.
 * utilities  n x m, row by row; NaN = missing
 * weights    m numbers >= 0, at least one above 0
 * returns    n shares, 0-1
 */
export function coverage(utilities: Float64Array, weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return perAlternative(utilities, weights.length, (present) => {
    let available = 0;
    for (const j of present) available += weights[j]!;
    return available / total;
  });
}

/**
 * Share of criteria that have a value, for each alternative, whatever their weights.
 * utilities  n x m, row by row; NaN = missing
 * returns    n shares, 0-1
 */
export function availability(utilities: Float64Array, m: number): Float64Array {
  return perAlternative(utilities, m, (present) => present.length / m);
}

function perAlternative(
  utilities: Float64Array,
  m: number,
  share: (present: number[]) => number
): Float64Array {
  const shares = new Float64Array(utilities.length / m);
  for (let i = 0; i < shares.length; i++) {
    const present: number[] = [];
    for (let j = 0; j < m; j++) if (!Number.isNaN(utilities[i * m + j]!)) present.push(j);
    shares[i] = share(present);
  }
  return shares;
}
