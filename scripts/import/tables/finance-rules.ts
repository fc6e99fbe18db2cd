// Finance, trade and governance tables, and the sites and rules a country page shows.
import { tidyTable, type ImportedTable } from '../imported-table.ts';

const hyperscalers = ['aws', 'azure', 'gcp', 'oci'];

export default [
  {
    source: 'oecd-country-risk-2026-01',
    columns: ['iso3', 'crc_0_7', 'status', 'valid_as_of'],
    cuts: [{ from: 'finance/oecd_country_risk.csv' }]
  },
  {
    source: 'dfc-income-groups-2026',
    columns: ['iso3', 'income_fy27', 'dfc_group_derived'],
    cuts: [{ from: 'finance/dfc_tier_by_country.csv' }]
  },
  {
    source: 'oecd-digital-stri-2025',
    columns: [
      'iso3',
      'year',
      'dstri_total',
      'infrastructure_connectivity',
      'electronic_transactions',
      'payment_systems',
      'intellectual_property',
      'other_barriers'
    ],
    cuts: [{ from: 'trade/oecd_digital_stri_2025.csv' }]
  },
  {
    source: 'oecd-fdirri-2024',
    columns: ['iso3', 'year', 'total'],
    cuts: [{ from: 'trade/oecd_fdi_restrictiveness.csv' }]
  },
  {
    source: 'wipo-gii-2025-tariff',
    columns: ['iso3', 'data_year', 'weighted_applied_tariff_pct'],
    cuts: [{ from: 'trade/applied_tariff_gii2025.csv' }]
  },
  {
    source: 'data-protection-laws-2026-04',
    columns: ['iso3', 'has_general_law', 'gdpr_similarity_0_3', 'law_name', 'law_year', 'has_authority'],
    cuts: [{ from: 'trade/data_protection_laws.csv' }]
  },
  {
    source: 'gdpr-adequacy-2025',
    columns: ['iso3', 'scope_note'],
    cuts: [{ from: 'trade/gdpr_adequacy.csv' }]
  },
  tidyTable('world-bank-wgi-2025', {
    'economy/wgi_ed2025.csv': [
      'wgi_rule_of_law_ed2025',
      'wgi_regulatory_quality_ed2025',
      'wgi_political_stability_ed2025',
      'wgi_control_of_corruption_ed2025'
    ]
  }),
  tidyTable('transparency-cpi-2025', { 'economy/cpi_2025.csv': ['cpi_score'] }),
  {
    source: 'us-cloud-region-names-2026-01',
    columns: ['iso3', 'provider', 'name', 'city', 'region_type'],
    cuts: [{ from: 'sites/cloud_regions.csv', keep: ({ provider = '' }) => hyperscalers.includes(provider) }]
  },
  {
    source: 'epoch-gpu-clusters-2025-12',
    columns: ['iso3', 'name', 'status', 'certainty', 'owner', 'power_mw'],
    cuts: [
      {
        from: 'sites/ai_clusters_epoch.csv',
        keep: ({ iso3 = '', status = '', certainty = '', possible_duplicate = '' }) =>
          !['', 'USA', 'CHN'].includes(iso3) &&
          ['Existing', 'Planned'].includes(status) &&
          ['Confirmed', 'Likely'].includes(certainty) &&
          possible_duplicate !== 'yes'
      }
    ]
  },
  tidyTable('stanford-ai-index-2026-sites', {
    'ai/stanford_ai_index_2026.csv': ['nvidia_ai_factory_announced', 'openai_stargate_announced']
  })
] satisfies ImportedTable[];
