import type { Country } from '../release.ts';

/** A market of which nothing is known but its code; made for tests, which say what matters to them. */
export function plainCountry(iso3: string, known: Partial<Country> = {}): Country {
  const name = known.name ?? iso3;
  return {
    iso3,
    iso2: iso3.slice(0, 2),
    name,
    nameUN: name,
    aliases: [],
    unMember: true,
    market: true,
    region: '',
    subregion: '',
    worldBankRegion: null,
    incomeGroup: null,
    capital: null,
    capitalAt: null,
    labelAt: null,
    ...known
  };
}
