import type { Position } from 'geojson';
import { twiceArea } from '#lib/geo/rewind.ts';

/** Says what is wrong with the rings of one country, with the number of the ring; undefined = nothing. */
export function flawOfRings(polygons: unknown): string | undefined {
  if (!Array.isArray(polygons) || polygons.length === 0) return 'has no coordinates.';
  for (const [r, ring] of (polygons as Position[][][]).flat().entries()) {
    const flaw = flawOfRing(ring, `in ring ${r + 1}`);
    if (flaw) return flaw;
  }
  return undefined;
}

function flawOfRing(ring: Position[], here: string): string | undefined {
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
  const [first, last] = [ring[0]!, ring.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return `is not closed ${here}: it begins at ${JSON.stringify(first)} and ends at ${JSON.stringify(last)}.`;
  }
  return undefined;
}

/**
 * Tells whether an exterior or a hole runs the other way than its form wants: in GeoJSON exteriors run
 * counterclockwise (RFC 7946, section 3.1.6), in TopoJSON as d3 draws it clockwise; holes against them.
 */
export function isWoundOtherwise(polygons: Position[][][], isTopoJson: boolean): boolean {
  return polygons.some((rings) =>
    rings.some((ring, i) => {
      const area = twiceArea(ring);
      // A ring without an area runs neither way.
      return area !== 0 && area > 0 === (isTopoJson ? i === 0 : i > 0);
    })
  );
}
