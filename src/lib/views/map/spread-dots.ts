import type { Point } from './camera.ts';

/**
 * Pushes dots apart until none lies on another, as little as that takes.
 * dots      where they belong, px
 * distance  between two middles that is enough, px
 * returns   one place a dot, in the same order; equal dots part left and right, so that the result never varies
 */
export function spreadDots(dots: readonly Point[], distance: number): Point[] {
  const places = dots.map(([x, y]): Point => [x, y]);
  for (let round = 0; round < 40 && pushOnce(places, distance); round += 1);
  return places;
}

/** Parts every pair that is too close by half of what is missing each. returns whether any was */
function pushOnce(places: Point[], distance: number): boolean {
  let pushed = false;
  places.forEach((a, first) => {
    for (const b of places.slice(first + 1)) {
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const apart = Math.hypot(dx, dy);
      if (apart >= distance - 0.01) continue;
      pushed = true;
      const half = (distance - apart) / 2;
      const [ux, uy] = apart > 0 ? [dx / apart, dy / apart] : [1, 0];
      a[0] -= ux * half;
      a[1] -= uy * half;
      b[0] += ux * half;
      b[1] += uy * half;
    }
  });
  return pushed;
}
