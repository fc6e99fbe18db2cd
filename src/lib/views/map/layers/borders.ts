import type { LayerSpecification } from 'maplibre-gl';
import { ofPart, ofRank } from '../expressions.ts';
import type { MapColors } from '../map-colors.ts';

/** Lines by rank, the international ones most prominent, and the areas more than one side claims. */
export function borderLayers(colors: MapColors): LayerSpecification[] {
  const shared = { type: 'line' as const, source: 'world' };
  return [
    {
      id: 'disputed-area',
      type: 'fill',
      source: 'world',
      filter: ofPart('disputed'),
      paint: { 'fill-pattern': 'disputed' }
    },
    {
      ...shared,
      id: 'border-special',
      filter: ofRank(3),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colors.separation, 'line-width': 1, 'line-dasharray': [0.1, 2.4] }
    },
    {
      ...shared,
      id: 'border-separation',
      filter: ofRank(2),
      paint: { 'line-color': colors.separation, 'line-width': 0.8, 'line-dasharray': [3, 2.2] }
    },
    {
      ...shared,
      id: 'border-international',
      filter: ofRank(1),
      layout: { 'line-join': 'round' },
      // Near by, dark dashes would outdo a thin light line: the rank stays readable.
      paint: {
        'line-color': colors.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1.5, 0.75, 4, 1.75]
      }
    }
  ];
}
