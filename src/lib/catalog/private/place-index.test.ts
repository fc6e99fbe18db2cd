import { describe, expect, it } from 'vitest';
import newest from '../../../../data/generated/newest.json';
import { numericCodes } from './numeric-codes.ts';
import { findPlace, placeIndex } from './place-index.ts';
import { suggestPlaces } from './suggest-places.ts';

const { countries } = (await import(`../../../../data/generated/releases/${newest.release}/release.json`))
  .default;
const index = placeIndex(countries);
const of = (text: string) => findPlace(index, text)?.iso3;

describe('findPlace(index, text)', () => {
  it('knows ISO2, ISO3 and the numeric code with or without zeros, in any case', () => {
    expect(['KE', 'ke', 'KEN', 'ken', '404', 'NA', 'UK', 'EL'].map(of)).toEqual([
      ...['KEN', 'KEN', 'KEN', 'KEN', 'KEN', 'NAM', 'GBR', 'GRC']
    ]);
    expect(['4', '004', '76', '076', '8'].map(of)).toEqual(['AFG', 'AFG', 'BRA', 'BRA', 'ALB']);
  });

  it('says whether a code, the shown name or another spelling was found', () => {
    expect(findPlace(index, 'KEN')?.by).toBe('code');
    expect(findPlace(index, ' kenya ')?.by).toBe('name');
    expect(findPlace(index, 'Ivory Coast')?.by).toBe('spelling');
  });

  // As the World Bank, the United Nations, the IMF and the OECD write them.
  it.each([
    ['Congo, Dem. Rep.', 'COD'],
    ['Congo, Rep.', 'COG'],
    ['Congo', 'COG'],
    ['Democratic Republic of the Congo', 'COD'],
    ['Korea, Rep.', 'KOR'],
    ["Korea, Dem. People's Rep.", 'PRK'],
    ['Egypt, Arab Rep.', 'EGY'],
    ['Iran, Islamic Rep.', 'IRN'],
    ['Venezuela, RB', 'VEN'],
    ['Yemen, Rep.', 'YEM'],
    ['Gambia, The', 'GMB'],
    ['Bahamas, The', 'BHS'],
    ['Micronesia, Fed. Sts.', 'FSM'],
    ['St. Lucia', 'LCA'],
    ['St. Vincent and the Grenadines', 'VCT'],
    ['Hong Kong SAR, China', 'HKG'],
    ['Macao SAR, China', 'MAC'],
    ['Slovak Republic', 'SVK'],
    ['Kyrgyz Republic', 'KGZ'],
    ['Lao PDR', 'LAO'],
    ['Côte d’Ivoire', 'CIV'],
    ["COTE D'IVOIRE", 'CIV'],
    ['Cote dIvoire', 'CIV'],
    ['Turkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Viet Nam', 'VNM'],
    ['Republic of Moldova', 'MDA'],
    ['United Republic of Tanzania', 'TZA'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['Syrian Arab Republic', 'SYR'],
    ['Russian Federation', 'RUS'],
    ['Sao Tome & Principe', 'STP'],
    ['Curacao', 'CUW'],
    ['Taiwan, China', 'TWN'],
    ['Trinidad & Tobago', 'TTO'],
    ['Bosnia & Herzegovina', 'BIH'],
    ['Kingdom of Saudi Arabia', 'SAU'],
    ['Islamic Republic of Pakistan', 'PAK'],
    ['Republic of Guinea', 'GIN'],
    ['Guinea-Bissau', 'GNB']
  ])('reads %s as %s', (text, iso3) => expect(of(text)).toBe(iso3));

  it('leaves what is no place, or two, to a person', () => {
    expect(['Kenia', 'World', 'European Union', 'Sub-Saharan Africa', 'Republic', '', '999'].map(of)).toEqual(
      Array.from({ length: 7 }, () => undefined)
    );
  });
});

it('suggestPlaces(countries, text) puts the closest name first and has none for a text unlike all', () => {
  expect(suggestPlaces(countries, 'Kenia')[0]).toBe('KEN');
  expect(suggestPlaces(countries, 'Brasil')[0]).toBe('BRA');
  expect(suggestPlaces(countries, 'Phillipines')[0]).toBe('PHL');
  expect(suggestPlaces(countries, 'xqzw')).toEqual([]);
});

it('numericCodes has one number for every place of the release but Kosovo', () => {
  const coded = new Set(numericCodes.values());
  expect(
    countries.map((country: { iso3: string }) => country.iso3).filter((iso3: string) => !coded.has(iso3))
  ).toEqual(['XKX']);
  expect(coded.size).toBe(numericCodes.size);
  // ISO 3166-1: three that are easily confused.
  expect([numericCodes.get('178'), numericCodes.get('180'), numericCodes.get('158')]).toEqual([
    'COG',
    'COD',
    'TWN'
  ]);
});
