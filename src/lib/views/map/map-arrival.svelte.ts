import type { Component, ComponentProps } from 'svelte';
import type { Boundaries } from '#lib/state/workspace-options.ts';
import { fetchGeometry } from './geometry.ts';
import type MapLibreMap from './MapLibreMap.svelte';
import type { MapView } from './map-view.svelte.ts';
import { findGraphics, whenIdle } from './webgl.ts';

/** From this zoom on the light boundaries look coarse. */
const detailFrom = 2.2;
/** When to say what is loading, ms. */
const lateAfter = 4000;

/** What arrives after the page, in order: light boundaries, the WebGL map, and, when it is near, detailed boundaries. */
export class MapArrival {
  /** The WebGL map, once its code is here. */
  webgl = $state.raw<Component<ComponentProps<typeof MapLibreMap>> | null>(null);
  /** Its first frame is drawn: the SVG map can go. */
  isDrawn = $state(false);
  isLate = $state(false);
  readonly #view: MapView;
  readonly #boundaries: Boundaries;
  #detail: 'light' | 'coming' | 'detailed' = 'light';

  constructor(view: MapView, boundaries: Boundaries) {
    this.#view = view;
    this.#boundaries = boundaries;
  }

  /** returns  a function that stops what has not arrived yet */
  start(): () => void {
    let isGone = false;
    let cancel = () => {};
    const late = setTimeout(() => (this.isLate = true), lateAfter);
    const arrive = async () => {
      try {
        const geometry = await fetchGeometry(this.#boundaries.lightUrl);
        if (isGone) return;
        this.#view.geometry = geometry;
        // After the SVG map is on the screen.
        requestAnimationFrame(() => (cancel = whenIdle(() => void this.#startWebGL())));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.#view.problem = `The boundaries did not arrive: ${reason} The list and the table need none.`;
      } finally {
        clearTimeout(late);
      }
    };
    void arrive();
    return () => {
      isGone = true;
      clearTimeout(late);
      cancel();
    };
  }

  fail(reason: string): void {
    this.webgl = null;
    this.isDrawn = false;
    this.#view.problem = reason;
  }

  /** Asks for the detailed boundaries the first time the map is near enough to need them. */
  async refine(): Promise<void> {
    if (this.#view.camera.zoom < detailFrom || this.#detail !== 'light' || !this.#view.geometry) return;
    this.#detail = 'coming';
    try {
      this.#view.geometry = await fetchGeometry(this.#boundaries.detailUrl);
      this.#detail = 'detailed';
    } catch {
      // The light boundaries are complete, only coarser: the next movement of the camera asks again.
      this.#detail = 'light';
    }
  }

  async #startWebGL(): Promise<void> {
    const graphics = findGraphics();
    if (graphics === 'none') return this.fail('This browser offers no WebGL, so a simpler map is shown.');
    this.#view.isSlow = graphics === 'software';
    try {
      this.webgl = (await import('./MapLibreMap.svelte')).default;
    } catch {
      this.fail('The code of the full map did not arrive, so a simpler map is shown.');
    }
  }
}
