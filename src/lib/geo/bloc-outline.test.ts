import { expect, it } from 'vitest';
import { blocOutline } from './bloc-outline.ts';
import type { AtlasTopology } from './topology.ts';

// Two unit squares side by side: arc 0 is the line between them, arcs 1 and 2 are their coasts.
const twoSquares: AtlasTopology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 0.5],
      [1, 1]
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0]
    ],
    [
      [1, 1],
      [2, 1],
      [2, 0],
      [1, 0]
    ]
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', properties: { iso3: 'AAA' }, arcs: [[0, 1]] },
        { type: 'Polygon', properties: { iso3: 'BBB' }, arcs: [[0, 2]] }
      ]
    },
    borders: { type: 'GeometryCollection', geometries: [] },
    disputed: { type: 'GeometryCollection', geometries: [] }
  }
};

it('blocOutline(topology, members) leaves out the line between two members and keeps it against others', () => {
  const pointsOf = (...members: string[]) =>
    blocOutline(twoSquares, new Set(members)).coordinates.flat().map(String);
  expect(pointsOf('AAA', 'BBB')).toEqual(expect.arrayContaining(['0,1', '2,1']));
  expect(pointsOf('AAA', 'BBB')).not.toContain('1,0.5');
  expect(pointsOf('AAA')).toEqual(expect.arrayContaining(['0,1', '1,0.5']));
  expect(pointsOf('AAA')).not.toContain('2,1');
});
