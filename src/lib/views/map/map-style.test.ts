import { describe, expect, it } from 'vitest';
import { layerOrder } from './layer-order.ts';
import type { MapColors } from './map-colors.ts';
import { mapLayers } from './map-style.ts';

const colors = { ramp: ['a', 'b', 'c', 'd', 'e', 'f'], pairs: {} } as MapColors;

describe('mapLayers(colors, choice)', () => {
  it('declares every layer of layer-order.ts once, in that order', () => {
    const layers = mapLayers(colors, { blocMembers: ['SAU'], selected: 'BRA' });
    expect(layers.map((layer) => layer.id)).toEqual([...layerOrder]);
  });
  it('draws what is disputed over the selected market too, so that selecting settles no claim (MAP-05)', () => {
    const at = (id: (typeof layerOrder)[number]) => layerOrder.indexOf(id);
    for (const id of ['disputed-area', 'border-special', 'border-separation'] as const)
      expect(at(id)).toBeGreaterThan(at('selected-contested'));
  });
  it('changes its source only around the outline of blocs: MapLibre masks every tile anew at each change', () => {
    const layers = mapLayers(colors, { blocMembers: [], selected: null });
    const sources = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    const runs = sources.filter((source, place) => source !== sources[place - 1]);
    expect(runs).toEqual(['world', 'blocs', 'world']);
  });
  it('gives every layer of the one source a filter, so that none draws what is another one’s', () => {
    const layers = mapLayers(colors, { blocMembers: [], selected: null });
    const open = layers.filter((layer) => 'source' in layer && layer.source === 'world' && !layer.filter);
    expect(open).toEqual([]);
  });
  it('asks for no glyph, sprite or tile', () => {
    const text = JSON.stringify(mapLayers(colors, { blocMembers: [], selected: null }));
    expect(text).not.toMatch(/https?:|text-font|icon-image|raster/);
  });
});
