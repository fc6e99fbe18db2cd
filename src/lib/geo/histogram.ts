/**
 * Counts values in bins of equal width.
 * values   NaN and values outside the range are not counted
 * range    ends of the first and last bin; the last bin includes its upper end
 * scale    "log" makes bins of equal ratio; values of 0 or less then count in the first bin
 * returns  `bins` counts
 * throws   RangeError when the range is empty, or not positive on a log scale
 */
export function histogram(
  values: Iterable<number>,
  [low, high]: readonly [number, number],
  bins: number,
  scale: 'linear' | 'log' = 'linear'
): number[] {
  if (!(high > low)) throw new RangeError(`A histogram needs a range, got ${low} to ${high}.`);
  if (scale === 'log' && low <= 0) throw new RangeError(`A log scale starts above 0, got ${low}.`);
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const share =
      scale === 'log'
        ? value <= 0
          ? 0
          : Math.log(value / low) / Math.log(high / low)
        : (value - low) / (high - low);
    if (!(share >= 0 && share <= 1)) continue;
    const bin = Math.min(bins - 1, Math.floor(share * bins));
    counts[bin] = counts[bin]! + 1;
  }
  return counts;
}
