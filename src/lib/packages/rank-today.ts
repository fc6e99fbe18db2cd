import type { Release } from '#lib/catalog/release.ts';
import { rank } from '#lib/strategy/rank.ts';
import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';
import type { AdHocBloc, Strategy } from '#lib/strategy/strategy.ts';
import type { Target } from './draft.ts';

/** Where a target stands under a strategy now. */
export interface Standing {
  item: RankingItem;
  of: number;
}

/**
 * Ranks blocs by a strategy that may show none: those asked for join the ones it compares.
 * own  blocs a user drew, found by their ids where the strategy has none of that id
 */
export function rankBlocs(
  release: Release,
  strategy: Strategy,
  blocs: readonly string[],
  own: readonly AdHocBloc[] = []
): Ranking {
  const { scope } = strategy;
  const adHocBlocs = [
    ...scope.adHocBlocs,
    ...own.filter(({ id }) => !scope.adHocBlocs.some((one) => one.id === id))
  ];
  const known = new Set([...release.blocs.map(({ id }) => id), ...adHocBlocs.map(({ id }) => id)]);
  // None chosen means that all are compared; the ones asked for are then among them.
  const joined = scope.blocs.length
    ? [...new Set([...scope.blocs, ...blocs])].filter((id) => known.has(id))
    : [];
  return rank(release, { ...strategy, scope: { ...scope, blocs: joined, adHocBlocs, show: 'blocs' } });
}

/** Ranks every target by one strategy: countries among countries, blocs among blocs. Unknown ones are absent. */
export function rankToday(
  release: Release,
  strategy: Strategy,
  targets: readonly Target[]
): Map<string, Standing> {
  const countries = rank(release, { ...strategy, scope: { ...strategy.scope, show: 'countries' } });
  const blocs = targets.filter(({ kind }) => kind === 'bloc');
  const drawn = blocs.flatMap(({ chosen }) => chosen.strategy.scope.adHocBlocs);
  const byBloc = blocs.length
    ? rankBlocs(
        release,
        strategy,
        blocs.map(({ id }) => id),
        drawn
      )
    : null;
  return new Map(
    targets.flatMap((target) => {
      const ranking = target.kind === 'bloc' ? byBloc : countries;
      const item = ranking?.items.find(({ id }) => id === target.id);
      return ranking && item ? [[target.id, { item, of: ranking.counts.ranked }] as const] : [];
    })
  );
}
