import detailUrl from '../../../data/generated/geometry/detail.topo.json?url';
import lightUrl from '../../../data/generated/geometry/light.topo.json?url';
import about from '../../../data/generated/geometry/about.json';
import points from '../../../data/generated/geometry/points.json';
import type { AboutGeometry, AtlasTopology } from '#lib/geo/topology.ts';

/** Where the two forms of our own boundaries are served: hashed, immutable, precompressed. */
export const defaultUrls = { lightUrl, detailUrl };

export const defaultAbout: AboutGeometry = about;

/** A point in every country and territory. */
export const defaultPoints = points as unknown as Record<string, [number, number]>;

/** The light form, for pictures drawn on the server. */
export async function loadDefaultTopology(): Promise<AtlasTopology> {
  const { default: light } = await import('../../../data/generated/geometry/light.topo.json');
  return light as unknown as AtlasTopology;
}
