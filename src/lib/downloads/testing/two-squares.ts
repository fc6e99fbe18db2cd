import type { AtlasTopology } from '#lib/geo/topology.ts';
import type { MapGeometry } from '../map-drawing.ts';

/** Two neighbors on the equator, AAA and BBB, with an international line between them, and DDD as a dot; for tests. */
export function twoSquares(): MapGeometry {
  const topology: AtlasTopology = {
    type: 'Topology',
    arcs: [
      [
        [20, 0],
        [20, 20]
      ],
      [
        [20, 20],
        [20, 0],
        [0, 0],
        [0, 20],
        [20, 20]
      ],
      [
        [20, 20],
        [40, 20],
        [40, 0],
        [20, 0],
        [20, 20]
      ]
    ],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', properties: { iso3: 'AAA' }, arcs: [[1]] },
          { type: 'Polygon', properties: { iso3: 'BBB' }, arcs: [[2]] }
        ]
      },
      borders: {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiLineString', properties: { rank: 1 }, arcs: [[0]] }]
      },
      disputed: { type: 'GeometryCollection', geometries: [] }
    }
  };
  return { topology, smallStates: ['DDD'], points: { AAA: [10, 10], BBB: [30, 10], DDD: [0, -20] } };
}
