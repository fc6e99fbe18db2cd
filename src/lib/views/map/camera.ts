import { geoMercator, geoOrthographic, type GeoProjection } from 'd3-geo';
import type { Bounds } from '#lib/geo/bounds.ts';

export type Position = [longitude: number, latitude: number];
export type Point = [x: number, y: number];
export type ProjectionKind = 'mercator' | 'globe';

/** Where the map looks, in MapLibre's terms: zoom 0 shows the world 512 px wide. */
export interface Camera {
  center: Position;
  zoom: number;
}

export interface Size {
  width: number;
  height: number;
}

const tile = 512;
export const zoomLimits = { least: -0.5, most: 7 };

/** Width of the whole flat world at a zoom, in px. */
export function worldWidth(zoom: number): number {
  return tile * 2 ** zoom;
}

/**
 * The camera that shows the world at first: the width is filled, and the empty ocean beside it cut.
 * A phone gets Europe, Africa and Asia at a size where they can be told apart.
 */
export function worldCamera({ width, height }: Size): Camera {
  const world = Math.max(width * 1.15, 700, height * 1.1);
  return { center: width < 600 ? [56, 24] : [31, 18], zoom: Math.log2(world / tile) };
}

/**
 * MapLibre looks at its globe from one and a half times the height of the pane, and so sees less than half of it:
 * the disc on the screen is smaller than the globe. Screen radius of a globe, px, and the other way around.
 */
export function discOfGlobe(radius: number, height: number): number {
  const distance = 1.5 * height;
  return (distance * radius) / Math.sqrt(distance ** 2 + 2 * distance * radius);
}

export function globeOfDisc(disc: number, height: number): number {
  const distance = 1.5 * height;
  return (disc * (disc + Math.sqrt(disc ** 2 + distance ** 2))) / distance;
}

/** The camera that shows the globe: the whole of it, or the near side of it around an open market. */
export function globeCamera({ width, height }: Size, center: Position, isNear: boolean): Camera {
  const radius = globeOfDisc(Math.min(width, height) * (isNear ? 0.63 : 0.46), height);
  const latitude = (center[1] * Math.PI) / 180;
  return { center, zoom: Math.log2((radius * 2 * Math.PI * Math.cos(latitude)) / tile) };
}

/**
 * The camera that shows a box of longitudes and latitudes with a margin.
 * bounds  the east passes 180 where the box lies across the antimeridian
 */
export function fitCamera(
  [[west, south], [east, north]]: Bounds,
  { width, height }: Size,
  margin = 56
): Camera {
  const span = east - west;
  const top = mercatorY(north);
  const bottom = mercatorY(south);
  const horizontal = Math.max(width - 2 * margin, 80) / (span / 360 || 1e-6);
  const vertical = Math.max(height - 2 * margin, 80) / ((top - bottom) / (2 * Math.PI) || 1e-6);
  const zoom = Math.log2(Math.min(horizontal, vertical) / tile);
  const middle = west + span / 2;
  return {
    center: [middle > 180 ? middle - 360 : middle, latitudeAt((top + bottom) / 2)],
    zoom: Math.min(Math.max(zoom, zoomLimits.least), 5)
  };
}

/** The d3 projection that draws what MapLibre draws with the same camera (its globe seen from far away, at the same size). */
export function projectionOf({ center, zoom }: Camera, size: Size, kind: ProjectionKind): GeoProjection {
  const radius = worldWidth(zoom) / (2 * Math.PI);
  const middle: Point = [size.width / 2, size.height / 2];
  if (kind === 'globe') {
    return geoOrthographic()
      .rotate([-center[0], -center[1]])
      .scale(discOfGlobe(radius / Math.cos((center[1] * Math.PI) / 180), size.height))
      .translate(middle)
      .clipAngle(90);
  }
  // Straight between vertices, as MapLibre draws; great arcs would part from it and cost time.
  return geoMercator()
    .rotate([-center[0], 0])
    .center([0, center[1]])
    .scale(radius)
    .translate(middle)
    .precision(0);
}

/** Where a position falls on the screen; null on the far side of a globe. */
export function pointOf(
  projection: GeoProjection,
  { center }: Camera,
  kind: ProjectionKind,
  position: Position
): Point | null {
  if (kind === 'globe' && cosineBetween(center, position) < 0.1) return null;
  return projection(position);
}

/** Cosine of the angle between two positions: 1 at the same place, 0 a quarter of the globe away. */
export function cosineBetween(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const [aLat, bLat] = [a[1] * radians, b[1] * radians];
  return (
    Math.sin(aLat) * Math.sin(bLat) + Math.cos(aLat) * Math.cos(bLat) * Math.cos((a[0] - b[0]) * radians)
  );
}

function mercatorY(latitude: number): number {
  const clamped = Math.max(-85, Math.min(85, latitude));
  return Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360));
}

function latitudeAt(y: number): number {
  return (2 * Math.atan(Math.exp(y)) - Math.PI / 2) * (180 / Math.PI);
}
