import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import { criterionLayer } from '../criterion-layer.ts';
import { pairCells, type MapLayer, type Pair, type PairCell } from '../layer.ts';
import { scoreLayer } from '../score-layer.ts';
import { chanceId, chanceLayer } from './chance-layer.ts';
import { pairLayer } from './pair-layer.ts';

export { default as PairGrid } from './PairGrid.svelte';
export { default as PairStrip } from './PairStrip.svelte';
export { default as PairSwatch } from './PairSwatch.svelte';

/** A layer with the one that is chosen beside it; null where none is, or where it has nothing to show yet. */
export function withSecond(workspace: Workspace, layer: MapLayer): MapLayer | null {
  const other = secondLayer(workspace);
  if (!other || other.id === layer.id) return null;
  const excluded = workspace.ranking.countries.filter(({ status }) => status === 'excluded');
  return pairLayer(layer, other, new Set(excluded.map(({ id }) => id)));
}

/** Who is lit: those of the class that is picked, among those that the filters leave; null = all. */
export function litIn({ view, highlighted }: Workspace, pair: Pair): ReadonlySet<Iso3> | null {
  const cell = pairCells.find((known) => known === view.cell);
  if (!cell) return highlighted;
  return new Set(membersIn(pair, cell, highlighted));
}

/** Who stands in a class, of those that the filters leave. */
export function membersIn(pair: Pair, cell: PairCell, among: ReadonlySet<Iso3> | null): Iso3[] {
  const members = pair.members.get(cell) ?? [];
  return among ? members.filter((id) => among.has(id)) : members;
}

/** The two layers of the address as one, for what shows them without a map. */
export function pairOf(workspace: Workspace): MapLayer | null {
  const { release, ranking, view } = workspace;
  const declared = release.criteria.find(({ id }) => id === view.layer);
  return withSecond(workspace, declared ? criterionLayer(release, declared) : scoreLayer(release, ranking));
}

function secondLayer({ view, release, ranking, robustness, strategy }: Workspace): MapLayer | null {
  if (!view.against) return null;
  if (view.against === 'score') return scoreLayer(release, ranking);
  if (view.against === chanceId) {
    // The trials of a list of blocs say nothing of countries.
    const trials = strategy.scope.show === 'countries' ? robustness.ranges?.of : undefined;
    return trials ? chanceLayer(scoreLayer(release, ranking), trials) : null;
  }
  const declared = release.criteria.find(({ id }) => id === view.against);
  return declared ? criterionLayer(release, declared) : null;
}
