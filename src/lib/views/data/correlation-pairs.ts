import type { Release } from '#lib/catalog/release.ts';
import { correlationMatrix } from '#lib/scoring/correlation-matrix.ts';
import { alternativesOf } from '#lib/strategy/alternatives.ts';
import { utilityColumn, type UtilityChoice } from '#lib/strategy/utility-column.ts';

export interface CorrelationPair {
  a: string;
  b: string;
  /** Pearson's r of the two 0-1 scales; NaN where fewer than two markets have both, or one scale is constant. */
  r: number;
  /** Markets with a value on both. */
  markets: number;
}

/** From here on two criteria are said to measure the same thing. */
export const sameThing = 0.9;

/**
 * Correlates every two criteria over the markets of a release, on their 0-1 scales as chosen.
 * returns  one entry a pair, the later criterion first: (2,1), (3,1), (3,2), ...
 */
export function correlationPairs(release: Release, choices: readonly UtilityChoice[]): CorrelationPair[] {
  const { countries } = alternativesOf(release);
  const columns = choices.map((choice) =>
    utilityColumn(release, choice).filter((_, row) => countries[row]?.market)
  );
  const m = columns.length;
  const { r, counts } = correlationMatrix(columns);
  return columns.flatMap((_, i) =>
    columns.slice(0, i).map((__, j) => ({
      a: choices[i]!.id,
      b: choices[j]!.id,
      r: r[i * m + j]!,
      markets: counts[i * m + j]!
    }))
  );
}
