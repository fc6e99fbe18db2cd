import { untrack } from 'svelte';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { blocShortName } from './bloc-short-name.ts';
import type { Position, Size } from './camera.ts';
import { boundsOfMarkets } from './map-fits.ts';
import type { MapView } from './map-view.svelte.ts';

/** What the map is about: the market or bloc that is open, the blocs around it, and the camera that follows them. */
export class MapSubject {
  readonly #view: MapView;
  readonly #workspace: Workspace;
  readonly #sizeNow: () => Size | undefined;
  /** Flat although a market is open, or the other way around; forgotten with the next market. */
  #flatWhileOpen = $state(false);

  selected = $derived.by(() => this.#workspace.view.selected);
  isBloc = $derived.by(() => this.selected !== null && this.#workspace.isBloc(this.selected));
  market = $derived(this.isBloc ? null : this.selected);
  kind: 'globe' | 'mercator' = $derived.by(() =>
    this.#workspace.view.projection === 'globe' || (this.market !== null && !this.#flatWhileOpen)
      ? 'globe'
      : 'mercator'
  );
  /** Those outlined on the map, the one that is open and the one that is filtered by, each once. */
  blocs = $derived.by(() => {
    const { outlined, filters } = this.#workspace.view;
    const ids = new Set([...outlined, this.isBloc ? this.selected : null, filters.bloc]);
    return [...ids]
      .filter((id) => id !== null)
      .map((id) => ({
        id,
        text: blocShortName({ id, name: this.#workspace.name(id) }),
        members: this.#workspace.membersOf(id)
      }))
      .filter(({ members }) => members.length > 0);
  });
  fitLabel = $derived.by(() => {
    if (this.selected) return `Fit ${this.#workspace.name(this.selected)}`;
    const names = this.blocs.map(({ text }) => text);
    return names.length > 0 ? `Fit ${names.join(', ')}` : 'Show the whole world';
  });
  isJump = $derived.by(
    () =>
      this.#view.isSlow ||
      this.#workspace.preferences.motion === 'reduced' ||
      (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches)
  );

  /**
   * To be made with a component: it follows what is chosen for as long as that stands.
   * sizeNow  of the pane: what is open decides how wide it is, before anyone is told
   */
  constructor(view: MapView, workspace: Workspace, sizeNow: () => Size | undefined) {
    this.#view = view;
    this.#workspace = workspace;
    this.#sizeNow = sizeNow;

    // A market opens: to the globe around it. It closes: back to where the map rests.
    let rested = '';
    $effect(() => {
      const wanted = `${this.kind} ${this.market ?? ''}`;
      if (wanted === rested) return;
      const isFirst = rested === '';
      rested = wanted;
      untrack(() => {
        this.#takeSize();
        view.rest(this.kind, this.center(), !isFirst && !this.isJump);
      });
    });

    $effect(() => {
      const { flight } = workspace;
      if (!flight || !view.geometry) return;
      untrack(() => {
        if (flight.ids.length !== 1 || flight.ids[0] !== this.market) this.fit(flight.ids);
      });
    });

    // A bloc opened by the address alone fills the map, as it does when it is opened by hand.
    let hasArrived = false;
    $effect(() => {
      if (hasArrived || !view.geometry) return;
      hasArrived = true;
      untrack(() => {
        if (this.isBloc && this.selected && !workspace.flight)
          this.fit(this.#workspace.membersOf(this.selected), false);
      });
    });
  }

  /** With the camera and not after it, or the map would be drawn twice. */
  #takeSize(): void {
    const size = this.#sizeNow();
    if (size) this.#view.size = size;
  }

  /** Of the open market. */
  center(): Position | null {
    return (this.market && this.#workspace.country(this.market)?.labelAt) || null;
  }

  fit(ids: readonly string[], animate = !this.isJump): void {
    const bounds = boundsOfMarkets(this.#view.geometry, this.#workspace.release.countries, ids);
    this.#takeSize();
    if (bounds) this.#view.fit(bounds, animate);
  }

  /** What is open, else the blocs that are outlined, else the world. */
  fitWhatMatters(): void {
    if (this.selected) this.fit(this.isBloc ? this.#workspace.membersOf(this.selected) : [this.selected]);
    else if (this.blocs.length > 0) this.fit(this.blocs.flatMap(({ members }) => members));
    else this.#view.rest(this.kind, null, !this.isJump);
  }

  turnGlobe(): void {
    const next = this.kind === 'globe' ? 'mercator' : 'globe';
    this.#flatWhileOpen = next === 'mercator' && this.market !== null;
    this.#workspace.show({ projection: next });
  }
}
