// The 250 territories with their names in two styles, regions, income group, capital and a point inside.
import type { Country, Iso3 } from '#lib/catalog/release.ts';
import type { Report } from './issue.ts';
import { parseNumber } from './parse-number.ts';
import { readCsv } from './read-csv.ts';

export type Point = [longitude: number, latitude: number];

/** Ranked although they are not members of the United Nations. */
const otherMarkets = new Set(['PSE', 'VAT', 'TWN', 'XKX', 'HKG', 'MAC']);

/**
 * inside   points known to lie inside the drawn geometry; the Factbook's, which may lie at sea, stand in
 * returns  all territories, with a flag for those ranked by default
 */
export function readCountries(root: string, inside: Record<Iso3, Point>, report: Report): Country[] {
  const table = (name: string, columns: readonly string[]) =>
    readCsv(`${root}/${name}`, name, name.replace(/^.*\/|\.csv$/g, ''), columns, report);
  const byMarket = (name: string, columns: readonly string[]) =>
    new Map(table(name, ['iso3', ...columns]).map(({ cells }) => [cells.iso3 ?? '', cells]));

  const names = byMarket('curated/country-names.csv', ['us', 'un', 'aliases', 'citation']);
  const places = byMarket('tables/cia-world-factbook-places.csv', ['capital', 'capital_lat', 'label_lat']);
  const regions = byMarket('tables/world-bank-regions.csv', ['wb_region']);
  const incomes = byMarket('tables/world-bank-income-fy27.csv', ['income_fy27']);
  const rows = table('tables/un-m49-countries.csv', ['iso3', 'iso2', 'name', 'name_official', 'un_member']);
  const seen = new Set(rows.map(({ cells }) => cells.iso3));
  for (const iso3 of [...names.keys()].filter((key) => !seen.has(key))) {
    const file = 'curated/country-names.csv';
    report({
      source: 'country-names',
      file,
      row: 0,
      column: 'iso3',
      found: iso3,
      expected: 'a known ISO code'
    });
  }
  return rows.map(({ cells }): Country => {
    const { iso3 = '', iso2 = '' } = cells;
    const own = names.get(iso3);
    const place = places.get(iso3);
    const unMember = cells.un_member === 'True';
    return {
      iso3,
      iso2,
      name: own?.us || cells.name || iso3,
      nameUN: own?.un || cells.name_official || iso3,
      aliases: own?.aliases ? own.aliases.split('|') : [],
      unMember,
      market: iso3 !== 'USA' && (unMember || otherMarkets.has(iso3)),
      region: cells.m49_region ?? '',
      subregion: cells.m49_subregion ?? '',
      worldBankRegion: regions.get(iso3)?.wb_region ?? null,
      incomeGroup: incomes.get(iso3)?.income_fy27 ?? null,
      capital: place?.capital || null,
      capitalAt: pointOf(place?.capital_lng, place?.capital_lat),
      labelAt: inside[iso3] ?? pointOf(place?.label_lng, place?.label_lat)
    };
  });
}

function pointOf(longitude = '', latitude = ''): Point | null {
  const point: Point = [parseNumber(longitude), parseNumber(latitude)];
  return point.some(Number.isNaN) ? null : point;
}
