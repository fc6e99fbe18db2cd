import { notDrawnOf } from '#lib/catalog/sites/filter-sites.ts';
import { siteLayers } from '#lib/catalog/sites/index.ts';
import type { SitesByLayer } from './site-facts.ts';

/** What the build prints of the layers: how many sites, and how many are not drawn, with why. */
export function siteLines(sites: SitesByLayer): string[] {
  return [
    '\nSites:',
    ...siteLayers.map(({ id }) => {
      const left = notDrawnOf(sites[id]).map(({ count, why }) => `${count} not drawn: ${why}`);
      return [`${id.padEnd(24)}${String(sites[id].length).padStart(6)}`, ...left].join('; ');
    })
  ];
}
