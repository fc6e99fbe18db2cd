import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import { topology as joinArcs } from 'topojson-server';
import type { GeometryCollection, Properties, Topology } from 'topojson-specification';
import { z } from 'zod';
import { countryFeatures } from '#lib/geo/country-features.ts';
import { smallStates } from '#lib/geo/small-states.ts';
import type { AboutGeometry, AtlasTopology } from '#lib/geo/topology.ts';
import { turnClockwise } from './turn-clockwise.ts';

/** A geometry with what must be said of it. */
export interface Geometry {
  topology: AtlasTopology;
  about: Pick<AboutGeometry, 'policyLine' | 'positions' | 'smallStates'>;
}

type Areas = Feature<Polygon | MultiPolygon, Record<string, unknown>>[];

const aboutSchema = z.object({
  source: z.string().min(1),
  edition: z.string().min(1),
  positions: z.array(z.string().min(1))
});
const rankSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** A file with fewer countries than this cannot be a map of the world's markets. */
const fewestCountries = 150;

/**
 * Reads an organization's own boundaries: GeoJSON or TopoJSON, each country with `iso3`, and `about` with source,
 * edition and positions. In TopoJSON the object `countries` is required; `borders` (with `rank`) and `disputed`
 * (with `id`, `name`, `shownIn`) are used when present, else every line is international.
 * points  of the codes that may have no polygon; they are then drawn as dots
 * throws  Error that names the file, what is wrong and what is wanted
 */
export function readBoundaryFile(
  text: string,
  name: string,
  points: Readonly<Record<string, unknown>>
): Geometry {
  const wrong = (what: string) => new Error(`Boundary file ${name}: ${what}`);
  const data = parseJson(text, wrong);
  const about = aboutSchema.safeParse(data.about);
  if (!about.success) {
    throw wrong('"about" must hold "source" and "edition" as text and "positions" as a list of sentences.');
  }
  const countries = areasOf(data, wrong);
  const topology = joinCountries(data, countries, wrong);
  const drawn = new Set(countries.map(({ properties }) => properties.iso3));
  const { source, edition, positions } = about.data;
  return {
    topology,
    about: {
      policyLine: `Boundaries: ${source} ${edition}; not necessarily authoritative; not an official U.S. Government map`,
      positions,
      smallStates: [
        ...smallStates(countryFeatures(topology)),
        ...Object.keys(points).filter((iso3) => !drawn.has(iso3))
      ].sort()
    }
  };
}

function parseJson(text: string, wrong: (what: string) => Error): Record<string, unknown> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw wrong('it is not JSON; a GeoJSON FeatureCollection or a TopoJSON Topology is wanted.');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw wrong('it holds no object; a GeoJSON FeatureCollection or a TopoJSON Topology is wanted.');
  }
  return { ...data };
}

function areasOf(data: Record<string, unknown>, wrong: (what: string) => Error): Areas {
  const features = listFeatures(data, wrong);
  const areas = features.map((each, i): Areas[number] => {
    const { iso3 } = (each.properties ?? {}) as { iso3?: unknown };
    if (typeof iso3 !== 'string' || !/^[A-Z]{3}$/.test(iso3)) {
      throw wrong(
        `feature ${i + 1} has iso3 ${JSON.stringify(iso3) ?? 'missing'}; three capital letters are wanted.`
      );
    }
    const { geometry } = each;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
      throw wrong(
        `${iso3} is a ${geometry?.type ?? 'feature without geometry'}; a Polygon or MultiPolygon is wanted.`
      );
    }
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const flaw = flawOf(polygons);
    if (flaw) throw wrong(`${iso3} ${flaw}`);
    return {
      type: 'Feature',
      properties: { iso3 },
      geometry: turnClockwise({ type: 'MultiPolygon', coordinates: polygons })
    };
  });
  const codes = areas.map(({ properties }) => properties.iso3);
  const twice = codes.find((code, i) => codes.indexOf(code) !== i);
  if (twice !== undefined)
    throw wrong(`${String(twice)} stands there twice; one feature a country is wanted.`);
  if (codes.length < fewestCountries) {
    throw wrong(`it has ${codes.length} countries; at least ${fewestCountries} are wanted.`);
  }
  return areas;
}

function listFeatures(data: Record<string, unknown>, wrong: (what: string) => Error): Feature[] {
  if (data.type === 'FeatureCollection' && Array.isArray(data.features)) return data.features as Feature[];
  if (data.type !== 'Topology') {
    throw wrong(
      `its type is ${JSON.stringify(data.type) ?? 'missing'}; "FeatureCollection" or "Topology" is wanted.`
    );
  }
  const topology = data as unknown as Topology;
  const countries = topology.objects?.countries;
  if (countries?.type !== 'GeometryCollection') {
    throw wrong('it has no collection "countries" among its objects.');
  }
  return unpack(topology, countries, wrong);
}

function unpack(
  topology: Topology,
  object: GeometryCollection<Properties>,
  wrong: (what: string) => Error
): Feature[] {
  try {
    return feature(topology, object).features;
  } catch {
    throw wrong('its arcs do not fit its objects.');
  }
}

function flawOf(polygons: unknown): string | undefined {
  if (!Array.isArray(polygons) || polygons.length === 0) return 'has no coordinates.';
  for (const [r, ring] of (polygons as Position[][][]).flat().entries()) {
    const here = `in ring ${r + 1}`;
    if (!Array.isArray(ring) || ring.length < 4) return `has fewer than four positions ${here}.`;
    for (const [i, point] of ring.entries()) {
      const [x, y] = Array.isArray(point) ? point : [];
      if (!(Math.abs(x!) <= 180.001 && Math.abs(y!) <= 90)) {
        return `has the position ${JSON.stringify(point)} ${here}; degrees of longitude and latitude are wanted.`;
      }
      const previous = ring[i - 1];
      if (previous && Math.abs(previous[0]! - x!) > 180 && y! > -60) {
        return `runs over the 180th meridian ${here}; cut it there, so that no ring jumps from one edge to the other.`;
      }
    }
  }
  return undefined;
}

/** Joins the countries anew, so that neighbors share their arcs whatever the file did. */
function joinCountries(
  data: Record<string, unknown>,
  countries: Areas,
  wrong: (what: string) => Error
): AtlasTopology {
  const lines = extraObject(data, 'borders', wrong);
  const disputed = extraObject(data, 'disputed', wrong);
  for (const { properties } of lines) {
    if (!rankSchema.safeParse(properties?.rank).success)
      throw wrong('a border has no rank; 1, 2 or 3 is wanted.');
  }
  const joined = joinArcs(
    {
      countries: { type: 'FeatureCollection', features: countries },
      borders: { type: 'FeatureCollection', features: lines },
      disputed: { type: 'FeatureCollection', features: disputed }
    },
    1e5
  ) as unknown as AtlasTopology;
  if (lines.length === 0) {
    const { arcs } = meshArcs(joined, joined.objects.countries, (a, b) => a !== b);
    joined.objects.borders.geometries = [{ type: 'MultiLineString', properties: { rank: 1 }, arcs }];
  }
  return joined;
}

function extraObject(
  data: Record<string, unknown>,
  name: 'borders' | 'disputed',
  wrong: (what: string) => Error
): Feature[] {
  if (data.type !== 'Topology') return [];
  const topology = data as unknown as Topology;
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') return [];
  return unpack(topology, object, wrong);
}
