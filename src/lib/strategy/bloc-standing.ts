import type { Release } from '#lib/catalog/release.ts';
import { toggleBloc } from './edits.ts';
import { rank } from './rank.ts';
import type { RankingItem } from './ranking.ts';
import { shownBlocs } from './shown-blocs.ts';
import type { Strategy } from './strategy.ts';

/** A bloc among those a strategy ranks. */
export interface BlocStanding {
  item: RankingItem;
  /** How many blocs have a rank beside it, itself included. */
  ranked: number;
}

/** The same strategy with its blocs in the list, and this one among them. */
export function withBloc(release: Release, strategy: Strategy, id: string): Strategy {
  const asBlocs: Strategy = { ...strategy, scope: { ...strategy.scope, show: 'blocs' } };
  const isShown = shownBlocs(release, asBlocs).includes(id);
  return isShown ? asBlocs : toggleBloc(asBlocs, id);
}

/**
 * Ranks a bloc among the blocs of a strategy, whatever its list shows; one that is not chosen joins them.
 * throws  RangeError for a bloc that neither the release nor the strategy has
 */
export function blocStanding(release: Release, strategy: Strategy, id: string): BlocStanding {
  const { items, counts } = rank(release, withBloc(release, strategy, id));
  return { item: items.find((item) => item.id === id)!, ranked: counts.ranked };
}
