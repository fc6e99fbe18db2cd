/**
 * Divides values into classes of about equal number, at round figures.
 * Each quantile is rounded as far as it stays within an eighth of the gap to its nearer neighbor, so that a
 * skewed indicator gets fine breaks where it is dense and coarse ones in its tail.
 * values   in the criterion's own unit, NaN left out
 * classes  at most six
 * returns  ascending breaks, fewer than `classes - 1` where quantiles coincide
 */
export function quantileBreaks(values: Iterable<number>, classes = 6): number[] {
  const sorted = [...values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (sorted.length < 2) return [];
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const distinct = [...new Set(sorted)];
  if (distinct.length <= classes) return distinct.slice(1);
  const cuts = Array.from({ length: classes - 1 }, (_, i) => quantile(sorted, (i + 1) / classes));
  const breaks = cuts.map((cut, i) => {
    const gaps = [cut - (cuts[i - 1] ?? low), (cuts[i + 1] ?? high) - cut].filter((gap) => gap > 0);
    return gaps.length ? roundWithin(cut, Math.min(...gaps) / 8) : cut;
  });
  return [...new Set(breaks)].filter((at) => at > low && at <= high);
}

function quantile(sorted: number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const [a, b] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return a + (b - a) * (at - below);
}

/** The roundest number (of the steps 1, 2, 5 times a power of ten) that lies within a tolerance. */
function roundWithin(value: number, tolerance: number): number {
  const largest = Math.ceil(Math.log10(Math.max(Math.abs(value), tolerance)));
  for (let power = largest; power > largest - 15; power--) {
    for (const digit of [5, 2, 1]) {
      const rounded = Number(
        (Math.round(value / (digit * 10 ** power)) * digit * 10 ** power).toPrecision(12)
      );
      if (Math.abs(rounded - value) <= tolerance) return rounded;
    }
  }
  return value;
}
