import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { geoGraticule } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { among, everyCountry, type WorldPart } from './expressions.ts';
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
    ...fillLayers('country', colors, everyCountry),
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
  return {
    version: 8,
    sources: {
      world: { ...source(worldData(geometry)), promoteId: 'iso3' },
      blocs: source({ type: 'FeatureCollection', features: [] })
    },
    layers: mapLayers(colors, choice)
  };
}

/**
 * All that is drawn of a geometry, as one source: MapLibre masks every tile anew wherever the source of a layer is not
 * that of the layer beneath, and lines and fills take turns.
 */
export function worldData({ topology, countries }: AtlasGeometry): FeatureCollection {
  const { borders, disputed, coast } = worldLines(topology);
  return {
    type: 'FeatureCollection',
    features: [
      partOf('graticule', geoGraticule().step([30, 30])()),
      // Antarctica has no market, and Mercator would make it the largest land of all.
      ...countries
        .filter(({ properties }) => properties.iso3 !== 'ATA')
        .map((country) => ({ ...country, geometry: rewind(country.geometry) })),
      partOf('coast', coast),
      ...borders,
      ...disputed.map(({ geometry }) => partOf('disputed', geometry))
    ]
  };
}

const partOf = (part: WorldPart, geometry: Geometry): Feature => ({
  type: 'Feature',
  properties: { part },
  geometry
});

function source(data: GeoJSON.GeoJSON): GeoJSONSourceSpecification {
  // Geometry is already simplified; MapLibre's own would pull shared borders apart.
  return { type: 'geojson', data, tolerance: 0.1, buffer: 64, maxzoom: 6 };
}
