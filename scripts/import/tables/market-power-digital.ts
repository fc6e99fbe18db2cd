import { tidyTable, type ImportedTable } from '../imported-table.ts';

/** What the IMF and the World Bank both state. */
const compared = ['gdp_current_usd_bn', 'gdp_per_capita_ppp', 'population_mn'];

export default [
  tidyTable('owid-energy-2026', {
    'energy/energy_indicators.csv': [
      'electricity_generation_twh',
      'electricity_generation_growth_5y_pct',
      'electricity_generation_per_capita_kwh',
      'share_low_carbon_pct'
    ]
  }),
  tidyTable('cia-world-factbook', {
    'energy/energy_indicators.csv': ['td_losses_pct', 'gas_production_bcm'],
    'economy/cia_factbook.csv': ['gdp_official_usd_cia', 'population_cia'],
    'ai/use_case_sector_proxies.csv': [
      'cia_health_expenditure_pct_gdp',
      'cia_education_expenditure_pct_gdp',
      'cia_agriculture_pct_gdp'
    ]
  }),
  tidyTable('world-bank-doing-business-2020', {
    'energy/energy_indicators.csv': ['saidi_hours', 'commercial_electricity_price_uscents_kwh']
  }),
  tidyTable('nd-gain-2022', {
    'hazards/hazard_indicators.csv': ['freshwater_withdrawal_pct', 'nd_gain_vulnerability']
  }),
  tidyTable('copernicus-era5-temperature', { 'hazards/hazard_indicators.csv': ['temp_annual_mean_c'] }),
  tidyTable('world-bank-wdi-2026', {
    'economy/wdi_core_2026.csv': [
      'gdp_current_usd_wdi26',
      'gdp_per_capita_ppp_current_wdi26',
      'population_wdi26',
      'fdi_inflows_usd_wdi26',
      'internet_users_pct_wdi26'
    ],
    'ai/wdi_innovation.csv': ['wdi_secure_servers_per_mn']
  }),
  {
    source: 'imf-weo-2025-10',
    columns: ['iso3', 'indicator', 'value', 'year'],
    // Terms B: no more than is computed with.
    cuts: [
      {
        from: 'economy/imf_weo_2025_10.csv',
        keep: ({ iso3, indicator = '', year }) =>
          (iso3 === 'TWN' && indicator === 'gdp_per_capita_ppp') ||
          // Held against the World Bank's own figures, year by year.
          (compared.includes(indicator) && Number(year) >= 2021 && Number(year) <= 2024)
      },
      {
        from: 'economy/imf_weo_2025_10_forecast.csv',
        keep: ({ indicator, year }) =>
          indicator === 'gdp_growth_real_pct_forecast' ||
          (indicator === 'gov_gross_debt_pct_gdp_forecast' && year === '2026')
      }
    ]
  },
  tidyTable('peeringdb-2024-04', { 'digital/digital_indicators.csv': ['peering_capacity_gbps'] }),
  tidyTable('lokshin-data-centers-2026', {
    'digital/digital_indicators.csv': ['data_center_capacity_mw_est']
  }),
  tidyTable('cloud-regions-2026-01', { 'digital/digital_indicators.csv': ['cloud_regions_us_hyperscalers'] }),
  tidyTable('microsoft-ai-diffusion-2026q1', {
    'ai/microsoft_ai_diffusion.csv': ['ms_ai_user_share_pct', 'ms_ai_user_share_region_imputed']
  }),
  tidyTable('oxford-insights-gari-2025', { 'ai/oxford_gari_2025.csv': ['oxford_gari_total'] }),
  tidyTable('world-bank-gtmi-2025', { 'ai/govtech_maturity_2025.csv': ['wb_gtmi'] }),
  tidyTable('github-innovation-graph-2025q3', { 'ai/github_innovation_graph.csv': ['github_developers'] }),
  tidyTable('wipo-gii-2025', { 'ai/wipo_gii_2025.csv': ['gii_software_spending_pct_gdp'] }),
  tidyTable('undp-hdr-2025', { 'economy/hdi_2023.csv': ['hdi'] }),
  tidyTable('stanford-ai-index-2026', {
    'ai/stanford_ai_index_2026.csv': ['national_ai_strategy_status'],
    'ai/stanford_ai_sector_investment.csv': ['ai_sector_usd_total']
  })
] satisfies ImportedTable[];
