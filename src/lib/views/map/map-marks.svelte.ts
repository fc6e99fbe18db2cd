import { keepEqual } from '#lib/state/keep-equal.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { homeMarket } from './layer.ts';
import { markMarkets, type Place } from './mark-markets.ts';
import type { MapView } from './map-view.svelte.ts';

const noArea = { largest: 0, total: 0 };

/** Where the countries stand on the map now: it follows the camera and the scope, never a score. */
export class MapMarks {
  readonly #workspace: Workspace;
  readonly #view: MapView;
  readonly #keepIds = keepEqual<string[]>((ids) => ids.join());

  constructor(view: MapView, workspace: Workspace) {
    this.#view = view;
    this.#workspace = workspace;
  }

  /** Who is ranked or could be; the same list whatever the scores. */
  #inScope = $derived.by(() => this.#keepIds([...this.#workspace.restedItems.keys()].sort()));
  places: Place[] = $derived.by(() => {
    const inScope = new Set(this.#inScope);
    return this.#workspace.release.countries.flatMap(({ iso3, labelAt }): Place[] => {
      if (!labelAt || (!inScope.has(iso3) && iso3 !== homeMarket)) return [];
      const areas = this.#view.geometry?.areas.get(iso3) ?? noArea;
      return [{ id: iso3, name: this.#workspace.name(iso3), labelAt, areas, market: iso3 !== homeMarket }];
    });
  });
  all = $derived.by(() => markMarkets(this.places, this.#view.project, this.#view.camera.zoom));
  markets = $derived.by(() => this.all.filter(({ place }) => place.market));
}
