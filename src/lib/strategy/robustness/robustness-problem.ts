import type { Release } from '#lib/catalog/release.ts';
import { aggregations } from '#lib/scoring/aggregate/index.ts';
import type { Groups } from '#lib/scoring/smaa/groups.ts';
import type { SmaaProblem } from '#lib/scoring/smaa/smaa.ts';
import { alternativesOf } from '../alternatives.ts';
import { defaultThreshold } from '../bloc-rules.ts';
import { memberShares } from '../member-shares.ts';
import { liveWeights } from '../ranked-criteria.ts';
import type { Ranking, RankingItem } from '../ranking.ts';
import { standCountries } from '../stand-countries.ts';
import type { Strategy } from '../strategy.ts';
import type { UncertainKind } from './uncertain-kinds.ts';
import { utilityEnds, type UtilityEnds } from './utility-ends.ts';
import { defaultWeightChoice, weightSpaceOf, type WeightChoice } from './weight-choice.ts';

export interface RobustnessProblem {
  /** Ranked items in the order of the list, folded ones left out: the rows of every result. */
  ids: string[];
  /** Today's ranks. */
  ranks: number[];
  /** Ids of the criteria that have weight: the columns. */
  criteria: string[];
  /** Nothing but numbers: it can be handed to a worker as it is. */
  problem: SmaaProblem;
}

/**
 * Lays out a ranking for simulation: ranked markets, or the blocs where the list shows blocs, by criteria with weight.
 * returns  undefined where nothing is ranked
 * throws   RangeError when `least` leaves no weights
 */
export function robustnessProblem(
  release: Release,
  strategy: Strategy,
  ranking: Ranking,
  choice: WeightChoice = defaultWeightChoice,
  uncertain: readonly UncertainKind[] = []
): RobustnessProblem | undefined {
  const items = ranking.items.filter((item) => item.rank !== null && item.foldedUnder === undefined);
  const weights = liveWeights(ranking.criteria);
  const columns = [...weights.keys()].filter((j) => weights[j]! > 0);
  if (items.length === 0 || columns.length === 0) return undefined;
  const ends = utilityEnds(release, strategy, uncertain);
  const { groups, places } = rowsFor(release, strategy, ranking, items);
  const { id, ...parameters } = strategy.method;
  const low = cut(ends, ends.low, places, columns);
  return {
    ids: items.map(({ id }) => id),
    ranks: items.map(({ rank }) => rank!),
    criteria: columns.map((j) => ranking.criteria[j]!.id),
    problem: {
      n: places.length,
      m: columns.length,
      low,
      high: cut(ends, ends.high, places, columns),
      space: weightSpaceOf(
        choice,
        columns.map((j) => weights[j]!)
      ),
      ...(id !== 'weighted-sum' && { method: { id, parameters } }),
      ...(groups && { groups })
    }
  };
}

/**
 * Row of the release of each row of the problem; blocs stand as groups of rows. A market in two blocs is one row, and
 * where a method measures by the set, everyone it compares is in the problem.
 */
function rowsFor(
  release: Release,
  strategy: Strategy,
  ranking: Ranking,
  items: readonly RankingItem[]
): { places: number[]; groups?: Groups } {
  const { rowOf } = alternativesOf(release);
  if (items.every((item) => item.kind === 'country'))
    return { places: items.map(({ id }) => rowOf.get(id)!) };
  const { id: rule, threshold = defaultThreshold } = strategy.scope.rule;
  const everyone = standCountries(release, strategy, ranking.criteria);
  const isCompared = aggregations[strategy.method.id].dependsOnSet;
  const places = isCompared ? [...everyone.keys()].filter((row) => everyone[row]!.score !== null) : [];
  const rowAt = new Map(places.map((place, row) => [place, row]));
  const members: number[] = [];
  const from = [0];
  const shares: number[] = [];
  for (const item of items) {
    const ranked = (item.bloc?.members ?? [{ iso3: item.id, counted: true }])
      .filter(({ counted }) => counted)
      .map(({ iso3 }) => everyone[rowOf.get(iso3) ?? -1])
      .filter((member) => member !== undefined && member.score !== null)
      .filter((member) => member !== undefined)
      .sort((a, b) => b.score! - a.score!);
    for (const { id } of ranked) {
      const place = rowOf.get(id)!;
      if (!rowAt.has(place)) rowAt.set(place, places.push(place) - 1);
      members.push(rowAt.get(place)!);
    }
    shares.push(...(item.bloc ? memberShares(release, ranking.criteria, rule, ranked) : [1]));
    from.push(members.length);
  }
  const isOrdered = rule === 'median' || rule === 'worst' || rule === 'share-above';
  const groups: Groups = {
    from: Uint32Array.from(from),
    members: Uint32Array.from(members),
    shares: Float64Array.from(shares),
    rule: isOrdered ? rule : 'mean',
    threshold: threshold / 100
  };
  return { places, groups };
}

function cut(
  { m }: UtilityEnds,
  matrix: Float64Array,
  places: readonly number[],
  columns: readonly number[]
): Float64Array {
  const chosen = new Float64Array(places.length * columns.length);
  let at = 0;
  for (const place of places) for (const j of columns) chosen[at++] = matrix[place * m + j]!;
  return chosen;
}
