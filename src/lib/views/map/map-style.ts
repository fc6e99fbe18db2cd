import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { geoGraticule } from 'd3-geo';
import { among } from './expressions.ts';
import { feature } from 'topojson-client';
import { rewind } from '#lib/geo/rewind.ts';
import { worldLines } from '#lib/geo/world-lines.ts';
import type { AtlasGeometry } from './geometry.ts';
import { layerOrder } from './layer-order.ts';
import { borderLayers } from './layers/borders.ts';
import { fillLayers } from './layers/fills.ts';
import { groundLayers } from './layers/ground.ts';
import { blocOutline, selectedOutline, stateOutlines } from './layers/outlines.ts';
import type { MapColors } from './map-colors.ts';

/** What decides the style beside the theme: scores never do, they are feature-state. */
export interface StyleChoice {
  blocMembers: readonly string[];
  selected: string | null;
}

/** Every layer in the order of layer-order.ts. */
export function mapLayers(colors: MapColors, { blocMembers, selected }: StyleChoice): LayerSpecification[] {
  const chosen = among(selected ? [selected] : []);
  const layers = [
    ...groundLayers(colors),
    ...fillLayers('country', colors),
    ...blocOutline(colors),
    ...fillLayers('bloc', colors, among(blocMembers)),
    ...borderLayers(colors),
    ...stateOutlines(colors).map((layer) =>
      layer.id === 'bloc-estimated' ? { ...layer, filter: among(blocMembers) } : layer
    ),
    ...selectedOutline(colors, chosen),
    ...fillLayers('selected', colors, chosen)
  ] as LayerSpecification[];
  const byId = new Map(layers.map((layer) => [layer.id, layer]));
  return layerOrder.flatMap((id) => byId.get(id) ?? []);
}

/** A style with no address in it: no tiles, no glyphs, no sprites. */
export function mapStyle(
  geometry: AtlasGeometry,
  colors: MapColors,
  choice: StyleChoice
): StyleSpecification {
  const data = geometryData(geometry);
  return {
    version: 8,
    sources: {
      graticule: source(geoGraticule().step([30, 30])()),
      countries: { ...source(data.countries), promoteId: 'iso3' },
      coast: source(data.coast),
      borders: source(data.borders),
      disputed: source(data.disputed),
      blocs: source({ type: 'FeatureCollection', features: [] })
    },
    layers: mapLayers(colors, choice)
  };
}

/** What changes when the detailed boundaries replace the light ones. */
export function geometryData({ topology, countries }: AtlasGeometry) {
  return {
    countries: {
      type: 'FeatureCollection' as const,
      // Antarctica has no market, and Mercator would make it the largest land of all.
      features: countries
        .filter(({ properties }) => properties.iso3 !== 'ATA')
        .map((country) => ({ ...country, geometry: rewind(country.geometry) }))
    },
    coast: worldLines(topology).coast,
    borders: feature(topology, topology.objects.borders),
    disputed: feature(topology, topology.objects.disputed)
  };
}

function source(data: GeoJSON.GeoJSON): GeoJSONSourceSpecification {
  // Geometry is already simplified; MapLibre's own would pull shared borders apart.
  return { type: 'geojson', data, tolerance: 0.1, buffer: 64, maxzoom: 6 };
}
