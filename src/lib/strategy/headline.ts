import type { Release } from '#lib/catalog/release.ts';
import { aggregations } from '#lib/scoring/aggregate/index.ts';
import { listed, nameOf } from './name-of.ts';
import type { Ranking, RankingItem } from './ranking.ts';

/** Scores closer than this are not told apart in words, as the list's brackets do not. */
const closeCall = 0.5;

/**
 * Says who leads and how far that can be trusted: from near ties and from what missing values could change.
 * returns  a headline and one sentence of detail, also where nothing is ranked
 */
export function headline(release: Release, ranking: Ranking): { headline: string; detail: string } {
  const ranked = ranking.items.filter((item) => item.rank !== null);
  const [leader] = ranked;
  if (!leader) return nothingRanked(ranking);
  const leaders = ranked.filter((item) => item.rank === 1).map((item) => nameOf(release, ranking, item.id));
  const leads =
    leaders.length > 3
      ? `${leaders.length} markets lead`
      : listed(leaders) + (leaders.length > 1 ? ' lead' : ' leads');
  return {
    headline: leads + doubt(ranked, leaders.length),
    detail: missingDoubt(release, ranking, ranked, leader)
  };
}

function nothingRanked({ counts, totalWeight }: Ranking): { headline: string; detail: string } {
  if (totalWeight === 0) {
    return {
      headline: 'No criterion has weight',
      detail: 'Give at least one criterion points to rank the markets.'
    };
  }
  if (counts.excluded > 0 && counts.unranked === 0) {
    const detail = 'Lift a constraint, or read in the list which one stops each market.';
    return { headline: 'Constraints exclude every market', detail };
  }
  const detail = `${counts.excluded} excluded by constraints, ${counts.unranked} without enough data. Lift a constraint or weigh other criteria.`;
  return { headline: 'No market is ranked', detail };
}

function doubt(ranked: readonly RankingItem[], tied: number): string {
  if (ranked.length === tied) return '';
  const close = (from: number) => {
    const top = ranked[from]?.score ?? NaN;
    let last = from;
    while (top - (ranked[last + 1]?.score ?? NaN) < closeCall) last++;
    return last;
  };
  const atTop = close(0);
  if (atTop >= tied) return `, but ${span(1, atTop + 1)} lie within half a point`;
  const next = close(tied);
  if (next > tied) return `; ${span(tied + 1, next + 1)} lie within half a point`;
  const gap = (ranked[0]?.score ?? NaN) - (ranked[tied]?.score ?? NaN);
  return ` by ${gap.toFixed(1)} points`;
}

function span(from: number, to: number): string {
  return `ranks ${from} ${to === from + 1 ? 'and' : 'to'} ${to}`;
}

function missingDoubt(
  release: Release,
  ranking: Ranking,
  ranked: readonly RankingItem[],
  leader: RankingItem
): string {
  const rivals = ranked.filter((item) => item.rank !== 1 && item.high > leader.low);
  // Where the set decides, a score is tried with all gaps at one end or all at the other: less than a proof.
  const { dependsOnSet } = aggregations[ranking.strategy.method.id];
  if (rivals.length > 0) {
    const which =
      rivals.length > 3
        ? `${rivals.length} markets`
        : listed(rivals.map(({ id }) => nameOf(release, ranking, id)));
    return dependsOnSet
      ? `With missing values at either end, the range of ${which} reaches the leader’s.`
      : `Missing values alone could lift ${which} past the lead.`;
  }
  const total = ranked.length;
  if (total === 1) return 'It is the only one ranked.';
  if (dependsOnSet) return 'With all missing values at their worst, or all at their best, the lead stays.';
  return 'Whatever the missing values turn out to be, the lead stays on these weights.';
}
