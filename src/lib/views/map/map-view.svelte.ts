import type { Map as MapLibre } from 'maplibre-gl';
import {
  fitCamera,
  globeCamera,
  pointOf,
  projectionOf,
  worldCamera,
  zoomLimits,
  type Camera,
  type Point,
  type Position,
  type ProjectionKind,
  type Size
} from './camera.ts';
import type { Bounds } from '#lib/geo/bounds.ts';
import type { AtlasGeometry } from './geometry.ts';

/** A map that moves by itself; the SVG map has none and follows the camera. */
export interface Driver {
  move(camera: Camera, kind: ProjectionKind, animate: boolean): void;
  project(position: Position): Point | null;
  /** The WebGL map itself, for what adds layers of its own. */
  map: MapLibre;
}

export type Project = (position: Position) => Point | null;

/** Where the map looks and who draws it; one a map pane. */
export class MapView {
  size = $state.raw<Size>({ width: 760, height: 500 });
  geometry = $state.raw<AtlasGeometry | null>(null);
  kind = $state<ProjectionKind>('mercator');
  /** No graphics card draws it: it jumps where it would fly, for the frames of a flight would come seconds late. */
  isSlow = $state(false);
  /** Why only the simple map is there, in one sentence. */
  problem = $state('');
  /** The market whose tooltip is open, and where. */
  tip = $state.raw<{ id: string; at: Point } | null>(null);
  /** The map that this one stands beside: both look at the same place, and that one decides where. */
  readonly leader: MapView | null;
  /** Who lies over the countries and takes a press before they do. */
  readonly over = new Set<(at: Point) => boolean>();
  #camera = $state.raw<Camera>(worldCamera({ width: 760, height: 500 }));
  #driver = $state.raw<Driver | null>(null);
  /** True once a hand or a flight has moved the camera: it then stays when the pane changes its size. */
  #moved = false;
  /** What the camera was last fitted to, until something else moves it: a pane that changes its size shows it again. */
  #fitted: Bounds | null = null;
  #isMirroring = false;

  constructor(leader: MapView | null = null) {
    this.leader = leader;
  }

  /** d3's view of the camera, for the SVG map and the flat overlay. */
  projection = $derived(projectionOf(this.#camera, this.size, this.kind));
  /** Where positions are on the screen now. */
  project: Project = $derived.by(() => {
    const { projection, kind } = this;
    const camera = this.#camera;
    const driver = this.#driver;
    if (kind === 'globe' && driver) return (position) => driver.project(position);
    return (position) => pointOf(projection, camera, kind, position);
  });
  /** The map in WebGL, once it has drawn its first frame; null while the SVG map is shown. */
  map = $derived(this.#driver?.map ?? null);

  get camera(): Camera {
    return this.#camera;
  }

  /** Whether a point of the screen lies well inside the pane. */
  shows([x, y]: Point, margin = 24): boolean {
    const { width, height } = this.size;
    return x > margin && y > margin && x < width - margin && y < height - margin;
  }

  /** Moves a position to the middle; how near the map is stays, unless a zoom is given. */
  reveal(center: Position, animate: boolean, zoom = this.#camera.zoom): void {
    if (this.leader) return this.leader.reveal(center, animate, zoom);
    this.#moved = true;
    this.#fitted = null;
    this.#go({ center, zoom: Math.min(Math.max(zoom, zoomLimits.least), zoomLimits.most) }, animate);
  }

  /** The map drew itself somewhere: by hand, or on its way to where it was sent. */
  follow(camera: Camera, byHand: boolean): void {
    this.#camera = camera;
    if (!this.#isMirroring) this.leader?.mirror(camera);
    if (byHand) {
      this.#moved = true;
      this.#fitted = null;
      this.tip = null;
    }
  }

  /** A map that stands beside this one. */
  beside(): MapView {
    return new MapView(this);
  }

  /** Looks where another map looks now; nothing moves where it does already. */
  mirror(camera: Camera, kind = this.kind): void {
    if (kind === this.kind && isSame(camera, this.#camera)) return;
    this.#moved = true;
    this.#fitted = null;
    this.kind = kind;
    this.#isMirroring = true;
    this.#go(camera, false);
    this.#isMirroring = false;
  }

  /** Hands the camera over to a map that has drawn its first frame. */
  drive(driver: Driver | null): void {
    this.#driver = driver;
    driver?.move(this.#camera, this.kind, false);
  }

  /** center  of the globe, while it turns around an open market */
  resize(size: Size, center: Position | null): void {
    if (size.width === this.size.width && size.height === this.size.height) return;
    this.size = size;
    if (this.leader) return;
    if (this.#fitted) this.#go(fitCamera(this.#fitted, size), false);
    else if (!this.#moved) this.#go(this.restingCamera(center), false);
  }

  /** Back to the world, or to the globe around a position. */
  rest(kind: ProjectionKind, center: Position | null, animate: boolean): void {
    if (this.leader) return;
    this.#moved = false;
    this.#fitted = null;
    this.kind = kind;
    this.#go(this.restingCamera(center), animate);
  }

  restingCamera(center: Position | null): Camera {
    return this.kind === 'globe'
      ? globeCamera(this.size, center ?? [31, 18], center !== null)
      : worldCamera(this.size);
  }

  fit(bounds: Bounds, animate: boolean): void {
    if (this.leader) return this.leader.fit(bounds, animate);
    this.#moved = true;
    this.#fitted = bounds;
    this.#go(fitCamera(bounds, this.size), animate);
  }

  zoomBy(steps: number, animate: boolean): void {
    this.reveal(this.#camera.center, animate, this.#camera.zoom + steps);
  }

  /** The center after the map was dragged by some px from where a camera had it. */
  centerAfter(camera: Camera, dx: number, dy: number): Position | null {
    const { width, height } = this.size;
    const projection = projectionOf(camera, this.size, this.kind);
    return projection.invert?.([width / 2 - dx, height / 2 - dy]) ?? null;
  }

  #go(camera: Camera, animate: boolean): void {
    if (this.#driver) this.#driver.move(camera, this.kind, animate);
    else this.#camera = camera;
  }
}

/** Cameras that are told apart by rounding alone are one. */
function isSame(a: Camera, b: Camera): boolean {
  const parts = [a.zoom - b.zoom, a.center[0] - b.center[0], a.center[1] - b.center[1]];
  return parts.every((part) => Math.abs(part) < 1e-6);
}
