import { expect, test } from 'vitest';
import { countryName } from './country-name.ts';
import type { Country } from './release.ts';

const burma: Country = {
  iso3: 'MMR',
  iso2: 'MM',
  name: 'Burma',
  nameUN: 'Myanmar',
  aliases: [],
  unMember: true,
  market: true,
  region: 'Asia',
  subregion: 'South-eastern Asia',
  worldBankRegion: 'East Asia and Pacific',
  incomeGroup: 'Lower middle income',
  capital: null,
  capitalAt: null,
  labelAt: null
};

test('countryName(country, style) writes the name in that style', () => {
  expect(countryName(burma, 'us')).toBe('Burma');
  expect(countryName(burma, 'un')).toBe('Myanmar');
});
