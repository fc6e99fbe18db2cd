import { expect, test } from 'vitest';
import { countryName } from './country-name.ts';
import { plainCountry } from './testing/plain-country.ts';

const burma = plainCountry('MMR', { name: 'Burma', nameUN: 'Myanmar' });

test('countryName(country, style) writes the name in that style', () => {
  expect(countryName(burma, 'us')).toBe('Burma');
  expect(countryName(burma, 'un')).toBe('Myanmar');
});
