// Which table and columns each layer is read from. Capitals and TOP500 have no table of places: see build-sites.ts.
import type { SiteLayerId } from '#lib/catalog/sites/index.ts';
import { numberOf, textOf, wordOf, type SiteRows } from './read-sites.ts';

const kinds = {
  commercial: 'Commercial',
  government: 'Government',
  china: 'Run by a partner in China',
  sovereign: 'Sovereign'
};
const openness = { ga: 'Open', preview: 'Preview' };
const chineseStatus = { active: 'Active', closed: 'Closed', sdk_only: 'Only in the SDK' };
const providers = { alibaba: 'Alibaba Cloud', huawei: 'Huawei Cloud', tencent: 'Tencent Cloud' };
/** Lists in one cell come as "a,b"; a comma inside a number stands alone. */
const spaced = (column: string) => (cell: (column: string) => string) =>
  cell(column).replace(/,(?=\S)/g, ', ') || null;

export const siteRows = {
  'power-plants': {
    source: 'wri-power-plants-2022',
    columns: ['capacity_mw', 'primary_fuel', 'commissioning_year'],
    values: {
      fuel: textOf('primary_fuel'),
      megawatts: numberOf('capacity_mw'),
      commissioned: numberOf('commissioning_year', 0)
    }
  },
  'us-cloud-regions': {
    source: 'us-cloud-region-sites-2026-01',
    columns: ['provider_name', 'city', 'region_type', 'status', 'launched'],
    values: {
      provider: textOf('provider_name'),
      city: textOf('city'),
      kind: wordOf('region_type', kinds),
      status: wordOf('status', openness),
      opened: textOf('launched')
    }
  },
  'european-cloud-regions': {
    source: 'european-cloud-region-sites-2026-01',
    columns: ['provider_name', 'city'],
    values: { provider: textOf('provider_name'), city: textOf('city') }
  },
  'chinese-cloud-regions': {
    source: 'chinese-cloud-region-sites-2026',
    columns: ['provider', 'city', 'status', 'geo_precision', 'source'],
    values: {
      provider: wordOf('provider', providers),
      city: textOf('city'),
      status: wordOf('status', chineseStatus),
      place: wordOf('geo_precision', { city: 'City', metro_stand_in: 'City that stands in for the region' }),
      page: textOf('source')
    }
  },
  'ai-clusters': {
    source: 'epoch-gpu-cluster-sites-2025-12',
    columns: [
      'status',
      'certainty',
      'owner',
      'h100_equivalents',
      'power_mw',
      'chip_type',
      'first_operational',
      'possible_duplicate'
    ],
    notDrawn: (cell) => {
      if (cell('lat') === '') {
        if (cell('name').startsWith('Anonymized')) return 'anonymized by the source, without a place';
        return cell('iso3') === '' ? 'no country and no place in the source' : 'no place in the source';
      }
      return cell('certainty') === 'Unlikely' ? 'called unlikely by the source' : null;
    },
    values: {
      status: textOf('status'),
      certainty: textOf('certainty'),
      megawatts: numberOf('power_mw'),
      h100: numberOf('h100_equivalents', 0),
      owner: spaced('owner'),
      chips: spaced('chip_type'),
      since: textOf('first_operational'),
      duplicate: wordOf('possible_duplicate', { yes: 'Yes', '': 'No' })
    }
  },
  'frontier-data-centers': {
    source: 'epoch-frontier-data-centers-2025-12',
    columns: ['owner', 'users', 'current_power_mw', 'peak_planned_power_mw', 'last_timeline_date'],
    values: {
      owner: spaced('owner'),
      users: spaced('users'),
      megawatts: numberOf('current_power_mw'),
      planned: numberOf('peak_planned_power_mw'),
      until: textOf('last_timeline_date')
    }
  },
  'peering-cities': {
    source: 'peeringdb-city-sites-2024-04',
    columns: ['peering_capacity_gbps'],
    values: { gbps: numberOf('peering_capacity_gbps') }
  }
} as const satisfies Partial<Record<SiteLayerId, SiteRows>>;
