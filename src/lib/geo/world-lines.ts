import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { iso3Of } from './iso3-of.ts';
import type { AtlasTopology } from './topology.ts';
import { withoutCut } from './without-cut.ts';

const known = new WeakMap<AtlasTopology, ReturnType<typeof unpack>>();

/** Unpacks the lines and the disputed areas of a geometry; once for each geometry. */
export function worldLines(topology: AtlasTopology): ReturnType<typeof unpack> {
  const lines = known.get(topology) ?? unpack(topology);
  known.set(topology, lines);
  return lines;
}

function unpack(topology: AtlasTopology) {
  return {
    borders: feature(topology, topology.objects.borders).features,
    disputed: feature(topology, topology.objects.disputed).features,
    coast: coastline(topology)
  };
}

/** Where land meets the sea: the arcs that belong to one country alone. */
function coastline(topology: AtlasTopology): MultiLineString {
  const { countries } = topology.objects;
  const inhabited = {
    ...countries,
    geometries: countries.geometries.filter((each) => iso3Of(each) !== 'ATA')
  };
  return withoutCut(mesh(topology, inhabited, (a, b) => a === b));
}
