import type { Point } from '../map/camera.ts';
import type { DrawnSite } from './drawn-site.ts';

/** Sites that stand near each other on the screen, or one that stands alone. */
export interface ScreenCluster {
  at: Point;
  sites: [DrawnSite, ...DrawnSite[]];
}

/**
 * Gathers sites by the cells of a grid on the screen, for the SVG map; the WebGL map gathers in its own worker.
 * project  null for a place on the far side of the globe
 * cell     side of a cell, px; 0 = every site by itself
 * returns  those in sight, each cluster at the middle of its sites
 */
export function screenClusters(
  sites: readonly DrawnSite[],
  project: (at: [number, number]) => Point | null,
  { width, height }: { width: number; height: number },
  cell: number
): ScreenCluster[] {
  const cells = new Map<string, { x: number; y: number; sites: [DrawnSite, ...DrawnSite[]] }>();
  for (const site of sites) {
    const at = project(site.at);
    if (!at || at[0] < -20 || at[1] < -20 || at[0] > width + 20 || at[1] > height + 20) continue;
    const key = cell > 0 ? `${Math.floor(at[0] / cell)} ${Math.floor(at[1] / cell)}` : site.id;
    const known = cells.get(key);
    if (!known) cells.set(key, { x: at[0], y: at[1], sites: [site] });
    else {
      known.x += at[0];
      known.y += at[1];
      known.sites.push(site);
    }
  }
  return [...cells.values()].map(({ x, y, sites: [first, ...rest] }) => ({
    at: [x / (1 + rest.length), y / (1 + rest.length)],
    sites: [first, ...rest]
  }));
}
