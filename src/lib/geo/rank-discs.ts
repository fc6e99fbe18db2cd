/** A numbered disc on a map, in pixels; it may stand aside from the place it marks. */
export interface RankDisc {
  id: string;
  rank: number;
  x: number;
  y: number;
  /** The marked place, when a leader has to join the two. */
  leader?: [x: number, y: number];
}

interface Place {
  id: string;
  rank: number;
  at: [x: number, y: number];
}

/** Directions tried, seaward of Europe first: west, north-west, south-west, north, south, then east. */
const turns = [180, 225, 135, 270, 90, 315, 45, 0];

/**
 * Places discs by rank so that none covers another: a disc that would moves off its market with a leader.
 * radius   of a disc with its halo, pixels
 * picture  width and height: no disc hangs over the edge
 */
export function placeRankDiscs(
  places: Place[],
  radius: number,
  picture: [width: number, height: number]
): RankDisc[] {
  const placed: RankDisc[] = [];
  for (const { id, rank, at } of [...places].sort((a, b) => a.rank - b.rank)) {
    const spot = candidates(at, radius).find((candidate) => isFree(candidate, placed, radius, picture)) ?? at;
    const [x, y] = spot;
    placed.push({ id, rank, x, y, ...(spot === at ? {} : { leader: at }) });
  }
  return placed;
}

function candidates(at: [number, number], radius: number): [number, number][] {
  const rings = [1.6, 2.4, 3.4].flatMap((reach) =>
    turns.map((turn): [number, number] => {
      const angle = (turn * Math.PI) / 180;
      return [at[0] + Math.cos(angle) * radius * reach, at[1] + Math.sin(angle) * radius * reach];
    })
  );
  return [at, ...rings];
}

function isFree(
  [x, y]: [number, number],
  placed: RankDisc[],
  radius: number,
  [width, height]: [number, number]
): boolean {
  const isInside = x >= radius && y >= radius && x <= width - radius && y <= height - radius;
  return isInside && placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * radius);
}
