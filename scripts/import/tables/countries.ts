// The territories: codes and regions, capitals and label points, and income groups, each from its own source.
import type { ImportedTable } from '../imported-table.ts';

const from = 'geo/countries.csv';

export default [
  {
    source: 'un-m49-countries',
    columns: ['iso3', 'iso2', 'name', 'name_official', 'un_member', 'm49_region', 'm49_subregion'],
    cuts: [{ from }]
  },
  {
    source: 'cia-world-factbook-places',
    columns: ['iso3', 'capital', 'capital_lat', 'capital_lng', 'label_lat', 'label_lng'],
    cuts: [{ from, keep: ({ capital, label_lat }) => capital !== '' || label_lat !== '' }]
  },
  {
    source: 'world-bank-regions',
    columns: ['iso3', 'wb_region'],
    cuts: [{ from, keep: ({ wb_region }) => wb_region !== '' }]
  },
  {
    source: 'world-bank-income-fy27',
    columns: ['iso3', 'income_fy27'],
    cuts: [{ from: 'finance/world_bank_income_fy27.csv' }]
  }
] satisfies ImportedTable[];
