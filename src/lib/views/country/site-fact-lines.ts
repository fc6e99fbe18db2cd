import { siteLayers, type SiteLayerId } from '#lib/catalog/sites/index.ts';
import type { SiteFacts } from '#lib/catalog/sites/site-facts.ts';

export interface SiteFactLine {
  label: string;
  value: string;
  note?: string;
  /** The layers it is read from. */
  layers: SiteLayerId[];
}

const number = new Intl.NumberFormat('en-US');

/** The facts of a market in words; a list that names none says so, for it is no proof that there is none. */
export function siteFactLines(
  facts: SiteFacts,
  capital: string | null,
  nameOf: (iso3: string) => string,
  id: string
): SiteFactLine[] {
  return [
    regionLine(facts, capital, nameOf, id),
    plantsLine(facts, capital),
    clustersLine(facts),
    peeringLine(facts)
  ];
}

/** How many sites each layer has in the market, the capital left out. */
export function countLines({ counts }: SiteFacts): { layer: SiteLayerId; text: string }[] {
  return siteLayers.flatMap(({ id, label }) => {
    const count = counts[id];
    return count === undefined || id === 'capitals' ? [] : [{ layer: id, text: textOf(id, label, count) }];
  });

  function textOf(layer: SiteLayerId, label: string, count: number): string {
    return layer === 'supercomputers' ? 'TOP500' : `${label}: ${number.format(count)}`;
  }
}

function regionLine(
  { nearestUSRegion: region }: SiteFacts,
  capital: string | null,
  nameOf: (iso3: string) => string,
  id: string
): SiteFactLine {
  const label = 'Nearest US cloud region';
  const layers: SiteLayerId[] = ['us-cloud-regions'];
  if (!region) return { label, value: 'Not known: no place of a capital on record', layers };
  const where = region.iso3 === id ? region.city : `${region.city}, ${nameOf(region.iso3)}`;
  return {
    label,
    value: `${number.format(region.kilometers)} km: ${where}`,
    note: `${region.provider}; from ${capital ?? 'the capital'}, as the crow flies. Open commercial regions of AWS, Azure, Google Cloud and Oracle Cloud.`,
    layers
  };
}

function plantsLine({ plantsNearCapital: plants }: SiteFacts, capital: string | null): SiteFactLine {
  const label = `Power plants within 200 km of ${capital ?? 'the capital'}`;
  const layers: SiteLayerId[] = ['power-plants'];
  if (!plants) return { label, value: 'Not known: no place of a capital on record', layers };
  if (plants.count === 0) return { label, value: 'None of 50 MW or more on the list', layers };
  const fuels = plants.byFuel.map(([fuel, megawatts]) => `${fuel} ${number.format(megawatts)}`);
  return {
    label,
    value: `${plants.count}, ${number.format(plants.megawatts)} MW`,
    note: `MW by fuel: ${fuels.join(', ')}. On either side of a border; 50 MW or more.`,
    layers
  };
}

function clustersLine({ aiClusters: clusters }: SiteFacts): SiteFactLine {
  const label = 'AI clusters';
  const layers: SiteLayerId[] = ['ai-clusters'];
  if (!clusters) return { label, value: 'None on the list', note: 'The list is partial.', layers };
  const power = clusters.megawatts > 0 ? ` ${number.format(clusters.megawatts)} MW where stated.` : '';
  return {
    label,
    value: `${clusters.existing} standing, ${clusters.planned} planned`,
    note: `Confirmed or likely.${power} The list is partial.`,
    layers
  };
}

function peeringLine({ peering, supercomputers }: SiteFacts): SiteFactLine {
  const top500 = supercomputers
    ? `TOP500: ${supercomputers.systems} ${supercomputers.systems === 1 ? 'system' : 'systems'}, ${number.format(supercomputers.petaflops)} PFlop/s.`
    : 'No system on the TOP500 list.';
  const layers: SiteLayerId[] = ['peering-cities', 'supercomputers'];
  if (!peering) return { label: 'Peering', value: 'No city on the list', note: top500, layers };
  return {
    label: 'Peering',
    value: `${number.format(peering.gbps)} Gbps in ${peering.cities} ${peering.cities === 1 ? 'city' : 'cities'}`,
    note: `${peering.cities === 1 ? '' : 'Most in '}${peering.first}. ${top500}`,
    layers
  };
}
