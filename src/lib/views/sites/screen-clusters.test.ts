import { expect, test } from 'vitest';
import type { DrawnSite } from './drawn-site.ts';
import { screenClusters } from './screen-clusters.ts';

const site = (id: string, x: number, y: number): DrawnSite => ({
  id,
  name: id,
  iso3: null,
  at: [x, y],
  size: null,
  values: {}
});
const pane = { width: 100, height: 100 };
const flat = (at: [number, number]): [number, number] => at;
const sites = [site('a', 10, 10), site('b', 30, 20), site('c', 90, 90), site('out', 300, 10)];

test('screenClusters(sites, project, size, cell) gathers what shares a cell at its middle, and drops what is out of sight', () => {
  const clusters = screenClusters(sites, flat, pane, 40);
  expect(clusters.map(({ at, sites: those }) => [at, those.map(({ id }) => id)])).toEqual([
    [
      [20, 15],
      ['a', 'b']
    ],
    [[90, 90], ['c']]
  ]);
});

test('screenClusters(sites, project, size, 0) leaves every site by itself, even two at one place', () => {
  const twins = [site('a', 10, 10), site('b', 10, 10)];
  expect(screenClusters(twins, flat, pane, 0)).toHaveLength(2);
});

test('screenClusters leaves out the far side of a globe', () => {
  expect(screenClusters(sites, () => null, pane, 40)).toEqual([]);
});
