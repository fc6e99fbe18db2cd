// Sites for the layers of the map: beside the release, in a folder of their own, so that no rank rests on them.
import type { ImportedTable } from '../imported-table.ts';

const root = 'data/sites';
const from = 'sites/cloud_regions.csv';
const columns = [
  'id',
  'name',
  'iso3',
  'lat',
  'lon',
  'provider_name',
  'region_type',
  'city',
  'launched',
  'status',
  'provider'
];
const european = ['hetzner', 'ovh', 'scaleway'];

export default [
  {
    root,
    source: 'wri-power-plants-2022',
    columns: ['id', 'name', 'iso3', 'lat', 'lon', 'capacity_mw', 'primary_fuel', 'commissioning_year'],
    cuts: [{ from: 'sites/power_plants.csv' }]
  },
  {
    root,
    source: 'us-cloud-region-sites-2026-01',
    columns,
    cuts: [{ from, keep: ({ provider = '' }) => !european.includes(provider) }]
  },
  {
    root,
    source: 'european-cloud-region-sites-2026-01',
    columns,
    cuts: [{ from, keep: ({ provider = '' }) => european.includes(provider) }]
  },
  {
    root,
    source: 'chinese-cloud-region-sites-2026',
    columns: ['id', 'name', 'iso3', 'lat', 'lon', 'provider', 'city', 'status', 'geo_precision', 'source'],
    cuts: [{ from: 'sites/cloud_regions_chinese.csv' }]
  },
  {
    root,
    source: 'epoch-gpu-cluster-sites-2025-12',
    columns: [
      'id',
      'name',
      'iso3',
      'lat',
      'lon',
      'geo_precision',
      'status',
      'certainty',
      'owner',
      'h100_equivalents',
      'power_mw',
      'chip_type',
      'first_operational',
      'possible_duplicate'
    ],
    cuts: [{ from: 'sites/ai_clusters_epoch.csv' }]
  },
  {
    root,
    source: 'epoch-frontier-data-centers-2025-12',
    columns: [
      'id',
      'name',
      'iso3',
      'lat',
      'lon',
      'owner',
      'users',
      'current_power_mw',
      'peak_planned_power_mw',
      'last_timeline_date'
    ],
    cuts: [{ from: 'sites/frontier_data_centers_epoch.csv' }]
  },
  {
    root,
    source: 'top500-2025-06',
    columns: ['rank', 'name', 'iso3', 'rmax_pflops'],
    cuts: [{ from: 'sites/top500_june2025.csv' }]
  },
  {
    root,
    source: 'peeringdb-city-sites-2024-04',
    columns: ['id', 'name', 'iso3', 'lat', 'lon', 'peering_capacity_gbps'],
    cuts: [{ from: 'sites/peering_cities.csv' }]
  }
] satisfies ImportedTable[];
