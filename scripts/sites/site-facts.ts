// What the layers say of each market: counts, the nearest US region, plants around the capital, clusters, peering.
import type { Country, Iso3 } from '#lib/catalog/release.ts';
import type { SiteLayerId } from '#lib/catalog/sites/index.ts';
import type { SiteFacts } from '#lib/catalog/sites/site-facts.ts';
import type { Site } from '#lib/catalog/sites/site-layer.ts';
import { nearestPlace, placesWithin } from '#lib/geo/near-places.ts';
import { groupBy } from './group-by.ts';

export type SitesByLayer = Record<SiteLayerId, readonly Site[]>;

const nearKilometers = 200;
const hyperscalers = [
  'Amazon Web Services',
  'Microsoft Azure',
  'Google Cloud Platform',
  'Oracle Cloud Infrastructure'
];

/** returns  the facts of a market; counts are of the lists, so none is "none on the list" */
export function siteFactsOf(
  { iso3, capitalAt }: Pick<Country, 'iso3' | 'capitalAt'>,
  sites: SitesByLayer
): SiteFacts {
  return {
    counts: countsOf(iso3, sites),
    nearestUSRegion: capitalAt && nearestRegion(capitalAt, sites['us-cloud-regions']),
    plantsNearCapital: capitalAt && plantsNear(capitalAt, sites['power-plants']),
    aiClusters: clustersOf(own(iso3, sites['ai-clusters'])),
    peering: peeringOf(own(iso3, sites['peering-cities'])),
    supercomputers: systemsOf(own(iso3, sites.supercomputers))
  };
}

function countsOf(iso3: Iso3, sites: SitesByLayer): SiteFacts['counts'] {
  const counts = Object.entries(sites).map(([layer, all]) => [layer, own(iso3, all).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function nearestRegion(from: [number, number], regions: readonly Site[]): SiteFacts['nearestUSRegion'] {
  const open = placed(regions).filter(
    ({ values }) =>
      hyperscalers.includes(String(values.provider)) &&
      values.kind === 'Commercial' &&
      values.status === 'Open'
  );
  const nearest = nearestPlace(from, open);
  if (!nearest) return null;
  const { id, iso3, values } = nearest.place;
  const [provider, city] = [String(values.provider), String(values.city ?? nearest.place.name)];
  return { id, provider, city, iso3: iso3 ?? '', kilometers: Math.round(nearest.kilometers) };
}

function plantsNear(from: [number, number], plants: readonly Site[]): SiteFacts['plantsNearCapital'] {
  const near = placesWithin(from, placed(plants), nearKilometers);
  const fuels = groupBy(near, ({ values }) => String(values.fuel ?? 'Other'));
  const byFuel = [...fuels].map(([fuel, of]): [string, number] => [fuel, sum(of, 'megawatts')]);
  byFuel.sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  return { count: near.length, megawatts: sum(near, 'megawatts'), byFuel };
}

function clustersOf(clusters: readonly Site[]): SiteFacts['aiClusters'] {
  const sure = clusters.filter(({ values }) => values.certainty !== 'Unlikely' && values.duplicate !== 'Yes');
  const those = (status: string) => sure.filter(({ values }) => values.status === status);
  const [existing, planned] = [those('Existing'), those('Planned')];
  if (existing.length + planned.length === 0) return null;
  const megawatts = sum([...existing, ...planned], 'megawatts');
  return { existing: existing.length, planned: planned.length, megawatts };
}

function peeringOf(cities: readonly Site[]): SiteFacts['peering'] {
  const [first] = cities.toSorted((a, b) => Number(b.values.gbps) - Number(a.values.gbps));
  return first ? { cities: cities.length, gbps: sum(cities, 'gbps'), first: first.name } : null;
}

function systemsOf([country]: readonly Site[]): SiteFacts['supercomputers'] {
  if (!country) return null;
  const { systems, petaflops } = country.values;
  return { systems: Number(systems), petaflops: Number(petaflops) };
}

function own(iso3: Iso3, sites: readonly Site[]): Site[] {
  return sites.filter((site) => site.iso3 === iso3);
}

function placed(sites: readonly Site[]): (Site & { at: [number, number] })[] {
  return sites.flatMap((site) => (site.at ? [{ ...site, at: site.at }] : []));
}

function sum(sites: readonly Site[], field: string): number {
  return Math.round(sites.reduce((total, { values }) => total + Number(values[field] ?? 0), 0));
}
