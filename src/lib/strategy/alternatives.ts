import type { Country, Iso3, Release } from '#lib/catalog/release.ts';

/** The exporting country itself: never a target, left out of every list and every bloc's aggregate. */
export const homeMarket: Iso3 = 'USA';

/** The places a release can rank, in name order; a row number here is a row of every matrix of this release. */
export interface Alternatives {
  countries: Country[];
  rowOf: Map<Iso3, number>;
}

const known = new WeakMap<Release, Alternatives>();

/** Lists what can be ranked, the United States left out; built once a release. */
export function alternativesOf(release: Release): Alternatives {
  const before = known.get(release);
  if (before) return before;
  const countries = release.countries
    .filter((country) => country.iso3 !== homeMarket)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const rowOf = new Map(countries.map((country, row) => [country.iso3, row]));
  const alternatives = { countries, rowOf };
  known.set(release, alternatives);
  return alternatives;
}
