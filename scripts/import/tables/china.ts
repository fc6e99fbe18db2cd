// Parts of the Chinese AI footprint, the worked example it is checked against, and what a country page shows of it.
import { tidyTable, type ImportedTable } from '../imported-table.ts';

export default [
  {
    source: 'microsoft-deepseek-2025h2',
    columns: ['iso3', 'bin_low', 'bin_high', 'printed_value_pct'],
    cuts: [{ from: 'china/deepseek_share_bins.csv' }]
  },
  {
    source: 'cia-world-factbook-imports',
    columns: ['iso3', 'year', 'china_share_pct', 'fifth_partner_share_pct'],
    cuts: [{ from: 'china/import_partners_top5.csv' }]
  },
  {
    source: 'chinese-cloud-regions-2026',
    columns: ['iso3', 'provider', 'region', 'status', 'source_ref'],
    cuts: [{ from: 'china/cn_cloud_regions.csv' }]
  },
  tidyTable('aiddata-gcdf-3', {
    'china/aiddata_cn_finance.csv': ['aiddata_cn_commitments_usd_2014_2021']
  }),
  {
    source: 'aiddata-gcdf-3-communications',
    columns: ['iso3', 'commitment_year', 'status', 'project', 'amount_usd_const_2021'],
    cuts: [{ from: 'china/aiddata_cn_communications_projects.csv' }]
  },
  {
    source: 'nedopil-bri-2025-05',
    columns: ['iso3', 'status', 'joined', 'exited'],
    cuts: [{ from: 'china/bri_members.csv' }]
  },
  tidyTable('feldstein-aigs-2022', {
    'china/aigs_ai_surveillance_2022.csv': [
      'aigs_safe_city',
      'aigs_facial_recognition',
      'aigs_smart_policing',
      'aigs_social_media_surveillance'
    ]
  }),
  {
    source: 'footprint-worked-example',
    columns: [
      'iso3',
      'c1_model_use',
      'c2_import_dependence',
      'c3_cloud_presence',
      'c4_official_finance',
      'c5_bri',
      'weight_available_pct',
      'proposed_score'
    ],
    cuts: [{ from: 'china/proposed_cn_footprint_score.csv' }]
  }
] satisfies ImportedTable[];
