/**
 * Linear correlation of two series over the places where both have a value.
 * returns  -1 to 1; NaN with under two such places or when either series is constant there
 */
export function pearson(x: Float64Array, y: Float64Array): number {
  if (x.length !== y.length)
    throw new RangeError(`Series must be equally long, got ${x.length} and ${y.length}.`);
  let n = 0;
  let sumX = 0;
  let sumY = 0;
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]! + y[i]!)) continue;
    n++;
    sumX += x[i]!;
    sumY += y[i]!;
  }
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]! + y[i]!)) continue;
    const dx = x[i]! - sumX / n;
    const dy = y[i]! - sumY / n;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xx === 0 || yy === 0 ? NaN : xy / Math.sqrt(xx * yy);
}
