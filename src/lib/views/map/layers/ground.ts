import type { LayerSpecification } from 'maplibre-gl';
import { ofPart } from '../expressions.ts';
import type { MapColors } from '../map-colors.ts';

/** The sea, the 30-degree net and the coast. */
export function groundLayers(colors: MapColors): LayerSpecification[] {
  return [
    { id: 'ocean', type: 'background', paint: { 'background-color': colors.ocean } },
    {
      id: 'graticule',
      type: 'line',
      source: 'world',
      filter: ofPart('graticule'),
      paint: { 'line-color': colors.graticule, 'line-width': 0.8 }
    },
    {
      id: 'coast',
      type: 'line',
      source: 'world',
      filter: ofPart('coast'),
      paint: { 'line-color': colors.coast, 'line-width': 0.5 }
    }
  ];
}
