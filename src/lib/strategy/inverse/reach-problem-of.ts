import type { Release } from '#lib/catalog/release.ts';
import type { ReachProblem } from '#lib/scoring/inverse/reach-problem.ts';
import { alternativesOf } from '../alternatives.ts';
import type { Ranking } from '../ranking.ts';
import { utilityMatrix } from '../utility-matrix.ts';
import { limitsOf, type WeightLimits } from './weight-limits.ts';

export interface AskedProblem {
  /** Country codes, one a row of the problem. */
  ids: string[];
  /** Positions of the ranking's criteria, one a column of the problem: neutral ones are left out. */
  columns: number[];
  problem: ReachProblem;
}

/**
 * Lays out the question "what weights would lift this market?" in numbers.
 * also     countries to count besides those ranked now: weights may give them the coverage for a rank
 * returns  undefined where no weights can: the market is stopped by a constraint or out of scope, or nothing has weight
 */
export function reachProblemOf(
  release: Release,
  ranking: Ranking,
  id: string,
  limits: WeightLimits,
  also: readonly string[] = []
): AskedProblem | undefined {
  const { strategy, criteria, countries, totalWeight } = ranking;
  const target = countries.find((item) => item.id === id);
  if (!target || target.status === 'excluded' || totalWeight === 0) return undefined;
  const rivals = countries.filter(
    (item) => item !== target && (item.rank !== null || also.includes(item.id))
  );
  const items = [target, ...rivals];
  const columns = criteria.flatMap(({ neutral }, at) => (neutral ? [] : [at]));
  const n = items.length;
  const m = columns.length;
  const { observed } = utilityMatrix(release, strategy);
  const gaps = new Set(observed.missing);
  const rowOf = alternativesOf(release).rowOf;
  const utilities = new Float64Array(n * m);
  const seen = new Uint8Array(n * m).fill(1);
  items.forEach((item, i) => {
    const row = rowOf.get(item.id) ?? 0;
    columns.forEach((column, j) => {
      const utility = item.utilities[column] ?? NaN;
      utilities[i * m + j] = strategy.missing === 'worst' && Number.isNaN(utility) ? 0 : utility;
      if (gaps.has(row * observed.m + column)) seen[i * m + j] = 0;
    });
  });
  const start = Float64Array.from(columns, (column) => criteria[column]?.share ?? 0);
  const bounds = Array.from(start, (share) => limitsOf(share, limits));
  return {
    ids: items.map((item) => item.id),
    columns,
    problem: {
      n,
      m,
      target: 0,
      utilities,
      observed: seen,
      floor: strategy.missing === 'exclude' ? 1 : strategy.coverageFloor,
      start,
      lower: Float64Array.from(bounds, ({ lower }) => lower),
      upper: Float64Array.from(bounds, ({ upper }) => upper)
    }
  };
}
