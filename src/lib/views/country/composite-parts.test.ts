import { expect, test } from 'vitest';
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import { compositeParts } from './composite-parts.ts';

const part = (id: string, weight: number, best: number, unit: string) => ({
  id,
  label: id,
  weight,
  unit,
  goalposts: { worst: 0, best },
  note: '',
  source: 'made-up'
});
const footprint: Criterion = {
  id: 'footprint',
  label: 'Footprint',
  question: '',
  unit: 'index 0-100',
  format: 'index',
  group: 'strategic',
  shape: { kind: 'linear' },
  goalposts: { worst: 0, best: 70 },
  goalpostReasons: { worst: '', best: '', source: '' },
  composite: {
    minimumWeight: 65,
    parts: [
      part('models', 50, 20, '% of use'),
      part('cloud', 30, 3, 'providers of 3'),
      part('road', 20, 1, '1 = in force')
    ]
  },
  sources: [],
  transformations: []
};
const release: Release = {
  id: '2026.11-00000000',
  date: '2026-11-21',
  criteria: [footprint],
  sources: {},
  countries: [],
  blocs: [],
  postureClasses: [],
  postures: {},
  controlLists: [],
  values: {
    'footprint.models': { KEN: [5, 2025, 'read-from-map'] },
    'footprint.cloud': { KEN: [3, 2026], NPL: [0, 2026] },
    'footprint.road': { KEN: [null, 2025, 'not-applicable'], NPL: [1, 2025] }
  },
  parts: {}
};

test('compositeParts(release, criterion, choice, market) weighs the parts that are known', () => {
  const lines = compositeParts(release, footprint, undefined, 'KEN');
  // models 5/20 = 0.25 of 50 points, cloud 3/3 = 1 of 30: (12.5 + 30) / 80 = 53.125 of 100.
  expect(lines).toMatchObject({ knownPoints: 80, allPoints: 100, total: 53.125 });
  expect(lines?.parts.map(({ text, utility }) => [text, utility])).toEqual([
    ['5%', 0.25],
    ['3', 1],
    ['not applicable', null]
  ]);
});

test('compositeParts(release, criterion, choice, market) gives no total under the minimum of known weight', () => {
  expect(compositeParts(release, footprint, undefined, 'NPL')).toMatchObject({
    knownPoints: 50,
    total: null
  });
});

test('compositeParts(release, criterion, choice, market) follows the weights of the strategy', () => {
  const choice = { id: 'footprint', weight: 5, parts: { models: 0 } };
  // cloud 0 of 30, road 1 of 20: 20 / 50 = 40 of 100.
  expect(compositeParts(release, footprint, choice, 'NPL')).toMatchObject({
    knownPoints: 50,
    allPoints: 50,
    total: 40
  });
});
