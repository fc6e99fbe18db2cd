import type { Point } from './camera.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Placed {
  id: string;
  at: Point;
}

const along: Record<Direction, Point> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The market one arrow key away: the nearest inside a quarter turn around the direction, where a step aside
 * costs twice a step ahead. Past the last one there is none, so the keyboard stops at the edge.
 */
export function nearestIn(direction: Direction, from: Point, placed: readonly Placed[]): string | null {
  const [dx, dy] = along[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const { id, at } of placed) {
    const x = at[0] - from[0];
    const y = at[1] - from[1];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (ahead < 0.5 || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}
