import type { Iso3, Release } from '#lib/catalog/release.ts';
import { alternativesOf, type Alternatives } from './alternatives.ts';
import { screen } from './constraints/screen.ts';
import type { RankedCriterion, Reason, RankingItem } from './ranking.ts';
import { liveWeights, totalWeight } from './ranked-criteria.ts';
import { scoreCountries } from './score-countries.ts';
import type { Strategy } from './strategy.ts';
import { gapReason, noWeightReason } from './unranked-reason.ts';

const none: Reason[] = [];

/**
 * Gives every alternative of a release its status, score and contributions, before anyone is ranked.
 * columns  of rankedCriteria
 * returns  one item a row, in name order; excluded and unranked ones keep their utilities and points, not a score
 */
export function standCountries(
  release: Release,
  strategy: Strategy,
  columns: readonly RankedCriterion[]
): RankingItem[] {
  const { countries } = alternativesOf(release);
  const screened = screen(release, strategy.constraints);
  const idle = totalWeight(columns) === 0;
  const m = columns.length;
  // With no weight at all, equal ones keep the arithmetic defined; nothing of it but the utilities is shown.
  const weights = idle ? new Float64Array(m).fill(1) : liveWeights(columns);
  const { scores, points, coverage, low, high, matrix } = scoreCountries(release, strategy, weights);
  const unweighted = idle ? [noWeightReason(release)] : none;
  const zeros = idle ? new Float64Array(m) : undefined;
  return countries.map(({ iso3 }, row): RankingItem => {
    const { reasons: failed, marks } = screened[row]!;
    let reasons = failed;
    if (failed.length === 0) {
      const gap = idle ? undefined : gapReason(release, strategy, coverage[row]!);
      reasons = gap ? [gap] : unweighted;
    }
    const isRanked = reasons.length === 0;
    return {
      id: iso3,
      kind: 'country',
      status: isRanked ? 'ranked' : failed.length > 0 ? 'excluded' : 'unranked',
      score: isRanked ? scores[row]! : null,
      rank: null,
      tied: false,
      coverage: idle ? 0 : coverage[row]!,
      low: idle ? 0 : low[row]!,
      high: idle ? 0 : high[row]!,
      reasons,
      marks: matrix.imputed?.[row]?.length ? [...marks, ...matrix.imputed[row]] : marks,
      utilities: matrix.rows[row]!,
      points: zeros ?? points.subarray(row * m, row * m + m)
    };
  });
}

/**
 * Picks the countries a strategy ranks, in name order.
 * returns  every market of the release, or those named; the United States never
 */
export function inScope(
  release: Release,
  items: readonly RankingItem[],
  chosen: readonly Iso3[] | null
): RankingItem[] {
  const { countries, rowOf }: Alternatives = alternativesOf(release);
  if (chosen === null) return items.filter((_, row) => countries[row]!.market);
  const rows = chosen.map((iso3) => rowOf.get(iso3)).filter((row) => row !== undefined);
  return [...new Set(rows)].sort((a, b) => a - b).map((row) => items[row]!);
}
