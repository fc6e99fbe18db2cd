import { expect, test } from 'vitest';
import type { Fill, MapLayer, Paint } from '../layer.ts';
import { pairLayer } from './pair-layer.ts';

type Entry = [id: string, value: number | null, fill?: Fill, estimated?: boolean];

const layer = (id: string, entries: Entry[]): MapLayer => ({
  id,
  label: id === 'score' ? 'Score' : `The ${id}`,
  note: '',
  breaks: [],
  ramp: [],
  values: entries.flatMap(([iso3, value]) => (value === null ? [] : [{ id: iso3, value }])),
  paints: new Map(
    entries.map(([iso3, value, fill, estimated = false]): [string, Paint] => [
      iso3,
      { fill: fill ?? (value === null ? 'too-little' : 'class'), step: 0, estimated }
    ])
  ),
  format: (value) => `${value}`,
  onAxis: (value) => value
});

const score = layer('score', [
  ['KEN', 70],
  ['IDN', 45],
  ['CHL', 44.9],
  ['RUS', null, 'excluded'],
  ['FJI', null],
  ['USA', null, 'home']
]);
// Thirds of 1, 5 and 9: a third of the way from 1 to 9 lies 3.67, two thirds 6.33, at round figures 4 and 6.
const supply = layer('supply', [
  ['KEN', 1],
  ['IDN', 5, 'class', true],
  ['CHL', 9],
  ['RUS', 9],
  ['FJI', 5],
  ['USA', 9, 'home']
]);
const pair = pairLayer(score, supply, new Set(['RUS']));

test('pairLayer(one, other, excluded) gives each market the color of its class on both', () => {
  expect(pair.paints.get('KEN')).toEqual({ fill: 'pair', step: 0, cell: '31', estimated: false });
  expect(pair.paints.get('IDN')).toMatchObject({ cell: '22', estimated: true });
  expect(pair.paints.get('CHL')).toMatchObject({ cell: '13' });
  expect([...pair.pair!.members]).toEqual([
    ['31', ['KEN']],
    ['22', ['IDN']],
    ['13', ['CHL']]
  ]);
});

test('pairLayer(one, other, excluded) keeps the excluded, gaps and the home market out of the nine colors', () => {
  expect(pair.paints.get('RUS')?.fill).toBe('excluded');
  expect(pair.paints.get('FJI')?.fill).toBe('too-little');
  expect(pair.paints.get('USA')?.fill).toBe('home');
  const criteria = pairLayer(
    supply,
    layer('risk', [
      ['KEN', null, 'not-applicable'],
      ['RUS', 3]
    ]),
    new Set(['RUS'])
  );
  expect(criteria.paints.get('KEN')?.fill).toBe('not-applicable');
  // Of two criteria too: a market that cannot be chosen is not shown as one that is high on both.
  expect(criteria.paints.get('RUS')?.fill).toBe('excluded');
});

test('pair.textOf(id) says both values with their class, and what is missing', () => {
  expect(pair.pair!.textOf('KEN')).toBe('Score 70 (high), The supply 1 (low)');
  expect(pair.pair!.textOf('FJI')).toBe('The supply 5 (middle)');
  const other = pairLayer(supply, layer('risk', [['KEN', null]]), new Set());
  expect(other.pair!.textOf('KEN')).toBe('The supply 1 (low), The risk: no data');
});

test('pairLayer(one, other) is labeled by both, an abbreviation as it is written', () => {
  expect(pair.label).toBe('Score and the supply');
  expect(pairLayer(supply, { ...score, label: 'GDP' }, new Set()).label).toBe('The supply and GDP');
});
