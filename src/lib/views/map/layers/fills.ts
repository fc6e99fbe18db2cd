import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { contestedOpacity, fillColor, fillOpacity, patternOpacity } from '../expressions.ts';
import type { MapColors } from '../map-colors.ts';

/**
 * Countries in their color, and one layer a pattern. Drawn three times: all of them, then again over the lines
 * that go around a bloc and around the selected market, so that only the outer side of such a line is seen.
 */
export function fillLayers(
  prefix: 'country' | 'bloc' | 'selected',
  colors: MapColors,
  filter: FilterSpecification
): LayerSpecification[] {
  const shared = { source: 'world', type: 'fill' as const, filter };
  return [
    {
      ...shared,
      id: `${prefix}-fill`,
      paint: { 'fill-color': fillColor(colors), 'fill-opacity': fillOpacity(), 'fill-antialias': false }
    },
    ...(['excluded', 'too-little', 'not-applicable'] as const).map((fill) => ({
      ...shared,
      id: `${prefix}-${fill}`,
      paint: { 'fill-pattern': fill, 'fill-opacity': patternOpacity(fill), 'fill-antialias': false }
    })),
    {
      ...shared,
      id: `${prefix}-contested`,
      paint: { 'fill-pattern': 'contested', 'fill-opacity': contestedOpacity(), 'fill-antialias': false }
    }
  ];
}
