import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { SiteLayer } from '#lib/catalog/sites/site-layer.ts';
import type { DrawnSite } from './drawn-site.ts';
import { symbols, symbolScale } from './symbols.ts';

/** Side of a cell in which near sites are gathered, px, and the last zoom at which they are. */
const clusterRadius = 28;
const clusterMaxZoom = 5;

export const sourceOf = (layer: string) => `site-${layer}`;
export const imageOf = (symbol: string) => `site-symbol-${symbol}`;
export const pointsOf = (layer: string) => `site-${layer}-point`;
export const clustersOf = (layer: string) => `site-${layer}-cluster`;

/** The sites as points; where in their list each stands is all that the map has to know to name it. */
export function siteFeatures(
  sites: readonly DrawnSite[]
): GeoJSON.FeatureCollection<GeoJSON.Point, { index: number; size: number }> {
  return {
    type: 'FeatureCollection',
    features: sites.map(({ at, size }, index) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: at },
      properties: { index, size: size ?? 0 }
    }))
  };
}

export function siteSource(layer: SiteLayer, sites: readonly DrawnSite[]): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: siteFeatures(sites),
    maxzoom: 7,
    ...(layer.dense && { cluster: true, clusterRadius, clusterMaxZoom })
  };
}

/** What MapLibre draws of a layer, bottom first: gathered sites with their number, and sites by themselves. */
export function siteMapLayers(layer: SiteLayer): LayerSpecification[] {
  const source = sourceOf(layer.id);
  const { fill, stroke } = symbols[layer.symbol];
  const alone: LayerSpecification = {
    id: pointsOf(layer.id),
    source,
    type: 'symbol',
    ...(layer.dense && { filter: ['!', ['has', 'point_count']] }),
    layout: {
      'icon-image': imageOf(layer.symbol),
      'icon-size': layer.size ? ['+', symbolScale(0), ['get', 'size']] : 1,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      // Small ones lie on large ones.
      'symbol-sort-key': ['-', 0, ['get', 'size']]
    }
  };
  if (!layer.dense) return [alone];
  return [
    {
      id: clustersOf(layer.id),
      source,
      type: 'circle',
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': fill,
        'circle-opacity': 0.88,
        'circle-stroke-color': stroke,
        'circle-stroke-width': 1,
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'point_count']], 1, 7.5, 20, 17]
      }
    },
    {
      id: `site-${layer.id}-count`,
      source,
      type: 'symbol',
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-size': 10.5,
        'text-allow-overlap': true,
        'text-ignore-placement': true
      },
      paint: { 'text-color': stroke }
    },
    alone
  ];
}
