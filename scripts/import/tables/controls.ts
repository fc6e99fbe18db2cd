// Export-control lists: country groups, named entities, sanctions and other lists that a rule names.
import type { ImportedTable } from '../imported-table.ts';

const asTheyAre = (source: string, from: string, columns: readonly string[]): ImportedTable => ({
  source,
  columns,
  cuts: [{ from }]
});

export default [
  asTheyAre('ear-country-groups-2026-09', 'controls/ear_country_groups.csv', ['iso3', 'group', 'basis']),
  asTheyAre('ear-supplement-8-2026-09', 'controls/uae_supp8_approved.csv', [
    'paragraph',
    'entity',
    'scope',
    'effective',
    'expiry'
  ]),
  {
    source: 'ear-arms-embargoes-2026-09',
    columns: ['iso3'],
    cuts: [
      {
        from: 'controls/ear_other_lists.csv',
        keep: ({ list_key }) => list_key === 'un_arms_embargo_15cfr746_1'
      }
    ]
  },
  asTheyAre('diffusion-tiers-2025', 'controls/ai_diffusion_2025_tiers.csv', ['iso3', 'tier_jan2025']),
  asTheyAre('ofac-programs-2026-08', 'controls/ofac_country_programs.csv', [
    'iso3',
    'program_key',
    'program',
    'status',
    'subnational',
    'measures',
    'ofac_page'
  ]),
  asTheyAre('foreign-adversaries-2026-08', 'controls/foreign_adversaries.csv', ['iso3', 'note']),
  asTheyAre('outbound-investment-2026-01', 'controls/outbound_investment.csv', ['iso3', 'status']),
  asTheyAre('fatf-lists-2026-06', 'controls/fatf_lists.csv', ['iso3', 'list', 'as_of', 'note']),
  asTheyAre('itar-126-1-2026-10', 'controls/itar_126_1_partial.csv', ['iso3', 'basis'])
] satisfies ImportedTable[];
