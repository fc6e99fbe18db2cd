import type { Release } from '#lib/catalog/release.ts';
import { leadIntervals } from '#lib/scoring/lead-intervals.ts';
import { alternativesOf } from './alternatives.ts';
import { liveWeights } from './ranked-criteria.ts';
import { rank } from './rank.ts';
import type { Ranking, RankingItem } from './ranking.ts';
import type { Strategy } from './strategy.ts';
import { utilityMatrix } from './utility-matrix.ts';

export interface LeadStability {
  /** Id of the market in first place. */
  leader: string;
  /** Points of each column's weight between which it stays there; `to` is Infinity where no weight is too much. */
  intervals: Map<string, { from: number; to: number }>;
  /** The smallest change of one weight, in points, that unseats it; null where none does. */
  smallest: { id: string; label: string; from: number; to: number; leader: string } | null;
}

/**
 * How far each weight can move, the others as they are, before the market in first place loses it.
 * ranking  of the same release and its strategy
 * returns  null where no single market leads, where blocs are listed, or where scores are not a weighted sum
 */
export function leadStability(release: Release, ranking: Ranking): LeadStability | null {
  const { strategy, criteria, items } = ranking;
  const leader = items[0];
  if (strategy.method.id !== 'weighted-sum' || strategy.scope.show !== 'countries') return null;
  if (leader?.rank !== 1 || leader.tied) return null;
  const rivals = ranking.countries.filter(({ status }) => status !== 'excluded');
  const { low, high } = leadIntervals({
    m: criteria.length,
    utilities: flatten(rivals.map(({ utilities }) => utilities)),
    observed: flatten(observedRows(release, strategy, rivals)),
    weights: liveWeights(criteria),
    over: strategy.missing === 'worst' ? 'total' : 'available',
    floor: strategy.missing === 'exclude' ? 1 : strategy.coverageFloor,
    leader: rivals.findIndex(({ id }) => id === leader.id)
  });
  const live = criteria.flatMap((column, j) => (column.neutral ? [] : [{ column, j }]));
  const intervals = new Map(live.map(({ column, j }) => [column.id, { from: low[j]!, to: high[j]! }]));
  return { leader: leader.id, intervals, smallest: smallestChange(release, ranking, intervals) };
}

function smallestChange(
  release: Release,
  { strategy, criteria, items }: Ranking,
  intervals: LeadStability['intervals']
): LeadStability['smallest'] {
  const ends = criteria.flatMap((column) => {
    const { from, to } = intervals.get(column.id) ?? { from: 0, to: Infinity };
    return [...(from > 0 ? [from] : []), ...(to < Infinity ? [to] : [])].map((end) => ({ column, end }));
  });
  ends.sort((a, b) => Math.abs(a.end - a.column.weight) - Math.abs(b.end - b.column.weight));
  for (const { column, end } of ends) {
    // At the end itself the two are level: the change is said with the fewest decimals that lie beyond it.
    for (let decimals = 1; decimals <= 6; decimals++) {
      const to = beyond(end, end > column.weight, decimals);
      const [first] = rank(release, weighColumn(strategy, column.id, to)).items;
      if (first?.rank !== 1 || first.id === items[0]!.id || first.tied) continue;
      return { id: column.id, label: column.label, from: column.weight, to, leader: first.id };
    }
  }
  return null;
}

/** The nearest number of that many decimals strictly beyond an end, never below 0. */
function beyond(end: number, above: boolean, decimals: number): number {
  const scale = 10 ** decimals;
  const steps = above ? Math.floor(end * scale) + 1 : Math.max(0, Math.ceil(end * scale) - 1);
  return steps / scale;
}

/** Sets the points of a ranked column: a criterion, or a focus region by its `focus:` id. */
function weighColumn(strategy: Strategy, id: string, weight: number): Strategy {
  return {
    ...strategy,
    criteria: strategy.criteria.map((one) => (one.id === id ? { ...one, weight } : one)),
    focus: strategy.focus.map((one) => (`focus:${one.bloc}` === id ? { ...one, weight } : one))
  };
}

/** Utilities without what was imputed. */
function observedRows(release: Release, strategy: Strategy, rivals: RankingItem[]): Float64Array[] {
  if (strategy.missing !== 'impute') return rivals.map(({ utilities }) => utilities);
  const { observed, m } = utilityMatrix(release, strategy);
  const seen = observed.zeroed.slice();
  for (const at of observed.missing) seen[at] = NaN;
  const { rowOf } = alternativesOf(release);
  return rivals.map(({ id }) => seen.subarray(rowOf.get(id)! * m, (rowOf.get(id)! + 1) * m));
}

function flatten(rows: readonly Float64Array[]): Float64Array {
  const m = rows[0]?.length ?? 0;
  const flat = new Float64Array(rows.length * m);
  rows.forEach((row, i) => flat.set(row, i * m));
  return flat;
}
