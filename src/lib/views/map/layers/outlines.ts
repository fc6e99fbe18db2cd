import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { everyCountry, lineOpacity } from '../expressions.ts';
import type { MapColors } from '../map-colors.ts';

/** Distance of a bloc's line from its edge, and its own width, px. */
const blocGap = 2.2;
const blocWidth = 1.25;

/** A wide line of ink and a narrower one of sea: what the fills above leave of them is a line outside the coast. */
export function blocOutline(colors: MapColors): LayerSpecification[] {
  const shared = { type: 'line' as const, source: 'blocs', layout: { 'line-join': 'round' as const } };
  return [
    {
      ...shared,
      id: 'bloc-line',
      paint: { 'line-color': colors.ink, 'line-width': 2 * (blocGap + blocWidth) }
    },
    { ...shared, id: 'bloc-gap', paint: { 'line-color': colors.ocean, 'line-width': 2 * blocGap } }
  ];
}

/** The selected market: 2 px of the signal color outside its coast. */
export function selectedOutline(colors: MapColors, filter: FilterSpecification): LayerSpecification[] {
  const shared = {
    type: 'line' as const,
    source: 'world',
    filter,
    layout: { 'line-join': 'round' as const }
  };
  return [
    { ...shared, id: 'selected-line', paint: { 'line-color': colors.signal, 'line-width': 5.5 } },
    { ...shared, id: 'selected-gap', paint: { 'line-color': colors.ocean, 'line-width': 1.5 } }
  ];
}

/** The market under the pointer, and those whose value is an estimate. */
export function stateOutlines(colors: MapColors): LayerSpecification[] {
  const estimated = {
    type: 'line' as const,
    source: 'world',
    filter: everyCountry,
    paint: {
      'line-color': colors.ink,
      'line-width': 0.9,
      'line-offset': 1.6,
      'line-dasharray': [2.6, 2.6],
      'line-opacity': lineOpacity('estimated')
    }
  };
  return [
    { ...estimated, id: 'country-estimated' },
    { ...estimated, id: 'bloc-estimated' },
    {
      id: 'hovered-line',
      type: 'line',
      source: 'world',
      filter: everyCountry,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colors.ink, 'line-width': 1.75, 'line-opacity': lineOpacity('hovered') }
    }
  ];
}
