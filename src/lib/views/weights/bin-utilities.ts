/**
 * Counts 0-1 utilities in equal bins, for the small histogram beside a weight.
 * utilities  NaN = missing, not counted
 * returns    `bins` counts; 1 falls into the last bin
 */
export function binUtilities(utilities: Iterable<number>, bins = 12): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const utility of utilities) {
    if (Number.isNaN(utility)) continue;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(utility * bins)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
