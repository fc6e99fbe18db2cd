import type { Feature, MultiPolygon } from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import { topology as joinArcs } from 'topojson-server';
import type { GeometryCollection, Properties, Topology } from 'topojson-specification';
import { z } from 'zod';
import { countryFeatures } from '#lib/geo/country-features.ts';
import { smallStates } from '#lib/geo/small-states.ts';
import type { AboutGeometry, AtlasTopology } from '#lib/geo/topology.ts';
import { flawOfRings, isWoundOtherwise } from './boundary-rings.ts';
import { turnClockwise } from './turn-clockwise.ts';

/** A geometry with what must be said of it. */
export interface Geometry {
  topology: AtlasTopology;
  about: Pick<AboutGeometry, 'policyLine' | 'positions' | 'smallStates'>;
}

/** One of an organization's own, with what was mended or made up for in it. */
export interface OwnGeometry extends Geometry {
  /** Countries that are large enough for an area and have none: they are drawn as dots. */
  withoutArea: string[];
  /** Countries of which a ring ran the other way than its form wants: it was turned. */
  turned: string[];
}

/** What is known of the world before a file of it is read. */
export interface KnownPlaces {
  /** Where the dot of each country and territory stands. */
  points: Readonly<Record<string, unknown>>;
  /** Those too small for an area at world zoom: nobody misses theirs. */
  dots: readonly string[];
}

type Areas = Feature<MultiPolygon, { iso3: string }>[];

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
 * returns  beside the geometry, whom it lacks and whose rings were turned
 * throws   Error that names the file, what is wrong and what is wanted
 */
export function readBoundaryFile(text: string, name: string, { points, dots }: KnownPlaces): OwnGeometry {
  const wrong = (what: string) => new Error(`Boundary file ${name}: ${what}`);
  const data = parseJson(text, wrong);
  const about = aboutSchema.safeParse(data.about);
  if (!about.success) {
    throw wrong('"about" must hold "source" and "edition" as text and "positions" as a list of sentences.');
  }
  const given = areasOf(data, wrong);
  const countries = given.map((country) => ({ ...country, geometry: turnClockwise(country.geometry) }));
  const topology = joinCountries(data, countries, wrong);
  const drawn = new Set(countries.map(({ properties }) => properties.iso3));
  const undrawn = Object.keys(points).filter((iso3) => !drawn.has(iso3));
  const isTopoJson = data.type === 'Topology';
  const { source, edition, positions } = about.data;
  return {
    topology,
    withoutArea: undrawn.filter((iso3) => !dots.includes(iso3)).sort(),
    turned: given
      .filter(({ geometry }) => isWoundOtherwise(geometry.coordinates, isTopoJson))
      .map(({ properties }) => properties.iso3)
      .sort(),
    about: {
      policyLine: `Boundaries: ${source} ${edition}; not necessarily authoritative; not an official U.S. Government map`,
      positions,
      smallStates: [...smallStates(countryFeatures(topology)), ...undrawn].sort()
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
    const flaw = flawOfRings(polygons);
    if (flaw) throw wrong(`${iso3} ${flaw}`);
    return {
      type: 'Feature',
      properties: { iso3 },
      geometry: { type: 'MultiPolygon', coordinates: polygons }
    };
  });
  const codes = areas.map(({ properties }) => properties.iso3);
  const twice = codes.find((code, i) => codes.indexOf(code) !== i);
  if (twice !== undefined) throw wrong(`${twice} stands there twice; one feature a country is wanted.`);
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
