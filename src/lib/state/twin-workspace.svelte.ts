import { presetStrategy, presets } from '#lib/strategy/presets.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import type { ViewState } from './address.ts';
import { Workspace } from './workspace.svelte.ts';

/**
 * The choices behind a second map: those of the first, with a layer and, where one is named, a strategy of its own.
 * It follows the first when a slider rests; what is chosen on it, such as a market, is chosen on both.
 */
export class TwinWorkspace extends Workspace {
  readonly #first: Workspace;

  constructor(first: Workspace) {
    super({
      release: first.release,
      // The texts of criteria are read on the first.
      loadWhole: () => Promise.resolve(undefined),
      boundaries: first.boundaries,
      newest: first.newest,
      strategy: twinStrategy(first.rested.strategy, first.view.under, null),
      view: twinView(first.view),
      preferences: first.preferences,
      shortlist: first.shortlist,
      // Nothing is noted in it: what is chosen here is chosen, and noted, on the first.
      journal: first.journal
    });
    this.#first = first;
  }

  override show(change: Partial<ViewState>, options?: { step?: boolean }): void {
    this.#first.show(change, options);
  }
}

/** The view of a second map: what the first shows, in the second's own layer and without sites. */
export function twinView(view: ViewState): ViewState {
  const own = {
    layer: view.second ?? 'score',
    year: null,
    against: null,
    cell: null,
    second: null,
    under: null
  };
  return { ...view, ...own, sites: [], site: null };
}

/** Whether the second map is named a preset, and not the code of a strategy. */
export const isPreset = (under: string): boolean => presets.some(({ id }) => id === under);

/**
 * The strategy of a second map: a preset over the same markets, another that was read, or the first's own.
 * held  the one whose code `under` is, once it is read: as it stands, beside the first's blocs of one's own, which
 *       both maps outline
 */
export function twinStrategy(strategy: Strategy, under: string | null, held: Strategy | null): Strategy {
  if (under === null) return strategy;
  if (isPreset(under)) return { ...presetStrategy(under, strategy.release), scope: strategy.scope };
  if (!held) return strategy;
  const own = held.scope.adHocBlocs;
  const others = strategy.scope.adHocBlocs.filter(({ id }) => !own.some((bloc) => bloc.id === id));
  return { ...held, scope: { ...held.scope, adHocBlocs: [...own, ...others] } };
}
