import type { Iso3 } from '#lib/catalog/release.ts';
import type { Draft, Site } from '#lib/packages/draft.ts';

/** The sites that a draft package has in one market. A draft names no place: a pin stands for the market. */
export interface PackagePin {
  market: Iso3;
  sites: Site[];
}

/** One pin a market, in the order of the draft's sites; a site without a market has none. */
export function packagePins({ sites }: Pick<Draft, 'sites'>): PackagePin[] {
  const pins = new Map<Iso3, Site[]>();
  for (const site of sites) {
    if (site.market) pins.set(site.market, [...(pins.get(site.market) ?? []), site]);
  }
  return [...pins].map(([market, own]) => ({ market, sites: own }));
}

/** What a pin stands for: "Konza campus, 50 MW; unnamed site". */
export function pinText({ sites }: PackagePin): string {
  return sites
    .map(({ name, megawatts }) =>
      [name || 'unnamed site', megawatts !== null && `${megawatts.toLocaleString('en-US')} MW`]
        .filter(Boolean)
        .join(', ')
    )
    .join('; ');
}
