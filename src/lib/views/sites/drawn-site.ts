import type { Site, SiteLayer } from '#lib/catalog/sites/site-layer.ts';

/** A site with a place on the map. */
export interface DrawnSite extends Site {
  at: [longitude: number, latitude: number];
  /** Share of the largest of its layer, by area: the root; null where marks do not grow. */
  size: number | null;
}

/**
 * The sites that have a place, each with its size.
 * all  of the layer, so that a filter does not make marks grow
 */
export function drawnSites(
  layer: Pick<SiteLayer, 'size'>,
  all: readonly Site[],
  kept: readonly Site[] = all
): DrawnSite[] {
  const { size } = layer;
  const most = size === undefined ? 0 : Math.max(...all.map(({ values }) => Number(values[size] ?? 0)));
  return kept.flatMap((site) => {
    if (!site.at) return [];
    const share = size === undefined ? null : Math.sqrt(Number(site.values[size] ?? 0) / (most || 1));
    return [{ ...site, at: site.at, size: share }];
  });
}
