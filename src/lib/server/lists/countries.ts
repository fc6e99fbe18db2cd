import { countrySchema } from '#lib/server/openapi/catalog-schemas.ts';
import type { List } from './list.ts';

export const countries: List = {
  summary:
    'Countries and territories, with names in US and UN style. Those with "market" are ranked by default.',
  item: countrySchema,
  items: (release) => release.countries,
  table: (release) => ({
    columns: [
      'iso3',
      'iso2',
      'name',
      'name_un',
      'un_member',
      'market',
      'region',
      'subregion',
      'world_bank_region',
      'income_group',
      'capital',
      'capital_longitude',
      'capital_latitude'
    ],
    rows: release.countries.map((country) => [
      country.iso3,
      country.iso2,
      country.name,
      country.nameUN,
      String(country.unMember),
      String(country.market),
      country.region,
      country.subregion,
      country.worldBankRegion,
      country.incomeGroup,
      country.capital,
      country.capitalAt?.[0],
      country.capitalAt?.[1]
    ])
  })
};
