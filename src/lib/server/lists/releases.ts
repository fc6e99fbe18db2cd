import type { Release } from '#lib/catalog/release.ts';
import type { Table } from '#lib/downloads/csv.ts';

/** One release as /api/v1/releases lists it. */
export function describeRelease(release: Release, newest: string) {
  return {
    id: release.id,
    date: release.date,
    newest: release.id === newest,
    criteria: release.criteria.length,
    markets: release.countries.filter((country) => country.market).length,
    countries: release.countries.length,
    blocs: release.blocs.length,
    sources: Object.keys(release.sources).length
  };
}

export function tabulateReleases(items: ReturnType<typeof describeRelease>[]): Table {
  return {
    columns: ['id', 'date', 'newest', 'criteria', 'markets', 'countries', 'blocs', 'sources'],
    rows: items.map((item) => [
      item.id,
      item.date,
      String(item.newest),
      item.criteria,
      item.markets,
      item.countries,
      item.blocs,
      item.sources
    ])
  };
}
