import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { AtlasTopology } from '#lib/geo/topology.ts';
import { openGeometry } from './geometry.ts';
import type { MapLayer, Paint } from './layer.ts';
import { MapView } from './map-view.svelte.ts';
import SvgMap from './SvgMap.svelte';

/** Three squares of 10 degrees side by side on the equator: west to east ranked, excluded, without data. */
const topology: AtlasTopology = {
  type: 'Topology',
  arcs: [0, 10, 20].map((west) => [
    [west, 0],
    [west, 10],
    [west + 10, 10],
    [west + 10, 0],
    [west, 0]
  ]),
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: ['AAA', 'BBB', 'CCC'].map((iso3, arc) => ({
        type: 'Polygon' as const,
        properties: { iso3 },
        arcs: [[arc]]
      }))
    },
    borders: { type: 'GeometryCollection', geometries: [] },
    disputed: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', properties: { id: 'dd', name: 'D', shownIn: 'AAA' }, arcs: [[0]] }]
    }
  }
};

const paints = new Map<string, Paint>([
  ['AAA', { fill: 'class', step: 5, estimated: true }],
  ['BBB', { fill: 'excluded', step: 0, estimated: false }],
  ['CCC', { fill: 'too-little', step: 0, estimated: false }]
]);

const layer: MapLayer = {
  id: 'score',
  label: 'Score',
  note: '',
  breaks: [],
  ramp: [5],
  values: [{ id: 'AAA', value: 70 }],
  paints,
  format: String,
  onAxis: (value) => value
};

function draw(
  change: { highlighted?: Set<string>; selected?: string; onselect?: (id: string) => void } = {}
) {
  render(SvgMap, {
    view: new MapView(),
    geometry: openGeometry(topology),
    layer,
    blocs: [],
    selected: change.selected ?? null,
    hovered: null,
    highlighted: change.highlighted ?? null,
    onhover: () => {},
    onselect: change.onselect ?? (() => {})
  });
  const map = page.getByTestId('svg-map').element();
  return (id: string) => map.querySelector<SVGPathElement>(`[data-id="${id}"]`)!;
}

test('a ranked market has a color of the ramp; excluded and unknown ones have patterns, each its own', () => {
  const country = draw();
  expect(country('AAA').style.fill).toBe('var(--seq-5)');
  expect(country('BBB').style.fill).toMatch(/^url\(.*-excluded.*\)$/);
  expect(country('CCC').style.fill).toMatch(/^url\(.*-too-little.*\)$/);
});

test('what a filter takes away is drawn at 35% of its strength', () => {
  const country = draw({ highlighted: new Set(['AAA']) });
  expect(country('AAA').getAttribute('opacity')).toBeNull();
  expect(country('BBB').getAttribute('opacity')).toBe('0.35');
});

test('a click selects, a drag does not', async () => {
  const selected: string[] = [];
  const country = draw({ onselect: (id) => selected.push(id) });
  const at = (type: string, x: number) =>
    country('AAA').dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        clientX: x,
        clientY: 50,
        buttons: type === 'pointerup' ? 0 : 1
      })
    );
  at('pointerdown', 50);
  at('pointerup', 50);
  at('pointerdown', 50);
  at('pointermove', 80);
  at('pointerup', 80);
  expect(selected).toEqual(['AAA']);
});

test('what is disputed lies over the selected market too: to select it settles no claim (MAP-05)', () => {
  draw({ selected: 'AAA' });
  const drawn = [...page.getByTestId('svg-map').element().querySelectorAll('path')];
  const claim = drawn.findIndex((path) => path.getAttribute('fill')?.includes('-disputed'));
  expect(claim).toBeGreaterThan(drawn.findLastIndex((path) => path.dataset.id === 'AAA'));
});
