import type { Iso3, Release } from '#lib/catalog/release.ts';
import { alternativesOf, type Alternatives } from './alternatives.ts';
import { comparedRows } from './compared-rows.ts';
import { screen } from './constraints/screen.ts';
import { methodScores } from './method-scores.ts';
import type { RankedCriterion, Reason, RankingItem } from './ranking.ts';
import { liveWeights, totalWeight } from './ranked-criteria.ts';
import { scoreCountries, type ScoredCountries } from './score-countries.ts';
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
  const weights = liveWeights(columns);
  const scored = scoreCountries(release, strategy, weights);
  const { scores, scales, coverage, low, high, matrix } = scored;
  if (strategy.method.id !== 'weighted-sum' && !idle) {
    const isStanding = (row: number) =>
      screened[row]!.reasons.length === 0 && !gapReason(release, strategy, coverage[row]!);
    rescore(scored, comparedRows(release, strategy, isStanding), strategy, weights);
  }
  const unweighted = idle ? [noWeightReason(release)] : none;
  const items: RankingItem[] = [];
  for (let row = 0; row < countries.length; row++) {
    const { reasons: failed, marks } = screened[row]!;
    const gap = failed.length > 0 || idle ? undefined : gapReason(release, strategy, coverage[row]!);
    const reasons = failed.length > 0 ? failed : gap ? [gap] : unweighted;
    const isRanked = reasons.length === 0;
    const imputed = matrix.imputed?.[row] ?? none;
    items.push({
      id: countries[row]!.iso3,
      kind: 'country',
      status: isRanked ? 'ranked' : failed.length > 0 ? 'excluded' : 'unranked',
      score: isRanked && !Number.isNaN(scores[row]!) ? scores[row]! : null,
      rank: null,
      tied: false,
      coverage: coverage[row]!,
      low: low[row]!,
      high: high[row]!,
      reasons,
      marks: imputed.length > 0 ? [...marks, ...imputed] : marks,
      utilities: matrix.rows[row]!,
      points: { weights, scale: scales[row]! }
    });
  }
  return items;
}

/** Puts the scores of the strategy's method in place of sums; points stay weighted utilities. Others have no score. */
function rescore(
  scored: ScoredCountries,
  compared: Uint32Array,
  strategy: Strategy,
  weights: Float64Array
): void {
  const own = methodScores(scored.matrix, strategy, compared, weights);
  scored.scores.fill(NaN);
  scored.low.fill(0);
  scored.high.fill(100);
  compared.forEach((row, i) => {
    scored.scores[row] = own.scores[i]!;
    scored.low[row] = own.low[i]!;
    scored.high[row] = own.high[i]!;
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
  if (chosen === null) {
    const markets: RankingItem[] = [];
    for (let row = 0; row < items.length; row++) if (countries[row]!.market) markets.push(items[row]!);
    return markets;
  }
  const rows = chosen.map((iso3) => rowOf.get(iso3)).filter((row) => row !== undefined);
  return [...new Set(rows)].sort((a, b) => a - b).map((row) => items[row]!);
}
