import type { GeometryCollection, Topology } from 'topojson-specification';

/** How firm a line is: 1 international, 2 other line of separation, 3 special or disputed. */
export type BorderRank = 1 | 2 | 3;

/** The atlas's geometry, in its light and its detailed form: same objects, same properties. */
export type AtlasTopology = Topology<{
  countries: GeometryCollection<{ iso3: string }>;
  /** One MultiLineString a rank. */
  borders: GeometryCollection<{ rank: BorderRank }>;
  /** Overlays: drawn over the country they are shown in, never instead of it. */
  disputed: GeometryCollection<{ id: string; name: string; shownIn: string }>;
}>;

/** What is said of a geometry wherever it is drawn. */
export interface AboutGeometry {
  source: string;
  edition: string;
  /** Positions followed, one sentence each. */
  positions: string[];
  policyLine: string;
  license: string;
  /** Countries and territories drawn as a dot at world zoom: their polygon is too small to see or to hit. */
  smallStates: string[];
  sha256: Record<string, string>;
}
