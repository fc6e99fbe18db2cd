import type { Country } from './release.ts';

/** How names are written: as the U.S. Government does, or as the United Nations does. */
export type NameStyle = 'us' | 'un';

/** Names a country in one of the two styles; Taiwan is "Taiwan" in both. */
export function countryName(country: Country, style: NameStyle): string {
  return style === 'un' ? country.nameUN : country.name;
}
