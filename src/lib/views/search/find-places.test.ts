import { describe, expect, test } from 'vitest';
import type { Country } from '#lib/catalog/release.ts';
import { findPlaces, placesOf } from './find-places.ts';

function country(iso3: string, iso2: string, name: string, rest: Partial<Country> = {}): Country {
  return {
    iso3,
    iso2,
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
    ...rest
  };
}

const places = placesOf(
  {
    id: '2026.11-00000000',
    date: '2026-11-21',
    criteria: [],
    sources: {},
    countries: [
      country('TUR', 'TR', 'Turkey', { nameUN: 'Türkiye', capital: 'Ankara' }),
      country('TKM', 'TM', 'Turkmenistan'),
      country('ARE', 'AE', 'United Arab Emirates', { aliases: ['UAE', 'Emirates'], capital: 'Abu Dhabi' }),
      country('CIV', 'CI', "Cote d'Ivoire", { nameUN: 'Côte d’Ivoire', aliases: ['Ivory Coast'] }),
      country('KEN', 'KE', 'Kenya', { capital: 'Nairobi' }),
      country('COD', 'CD', 'Congo (Kinshasa)', {
        nameUN: 'Democratic Republic of the Congo',
        capital: 'Kinshasa'
      }),
      country('COG', 'CG', 'Congo (Brazzaville)', { nameUN: 'Congo', capital: 'Brazzaville' }),
      country('NER', 'NE', 'Niger'),
      country('NGA', 'NG', 'Nigeria'),
      country('OMN', 'OM', 'Oman'),
      country('ROU', 'RO', 'Romania'),
      country('IND', 'IN', 'India'),
      country('IOT', 'IO', 'British Indian Ocean Territory', { market: false })
    ],
    blocs: [
      {
        id: 'asean',
        name: 'Association of Southeast Asian Nations',
        definedBy: '',
        asOf: '',
        source: '',
        members: []
      }
    ],
    postureClasses: [],
    postures: {},
    controlLists: [],
    values: {},
    parts: {}
  },
  [{ id: 'x1', name: 'Red Sea', members: ['EGY', 'SAU'] }]
);

const ids = (query: string) => findPlaces(places, query).map(({ place }) => place.id);

describe('findPlaces', () => {
  test('finds a country by either name style, with or without the accent', () => {
    expect(ids('türkiye')[0]).toBe('TUR');
    expect(ids('TURKIYE')[0]).toBe('TUR');
    expect(ids('turkey')).toEqual(['TUR']);
  });

  test('puts the beginning of a name before the same letters inside one', () => {
    expect(ids('turk')).toEqual(['TUR', 'TKM']);
    expect(ids('oman')).toEqual(['OMN', 'ROU']);
    expect(ids('niger')).toEqual(['NER', 'NGA']);
    expect(ids('indi')).toEqual(['IND', 'IOT']);
  });

  test('finds aliases and says which one', () => {
    expect(findPlaces(places, 'uae')[0]).toMatchObject({ place: { id: 'ARE' }, said: 'UAE' });
    expect(findPlaces(places, 'ivory')[0]).toMatchObject({ place: { id: 'CIV' }, said: 'Ivory Coast' });
    expect(ids('cote divoire')).toEqual(['CIV']);
  });

  test('finds a capital and says so', () => {
    expect(findPlaces(places, 'nairobi')).toMatchObject([{ place: { id: 'KEN' }, said: 'capital Nairobi' }]);
  });

  test('tells the two Congos apart by code', () => {
    expect(ids('COD')).toEqual(['COD']);
    expect(ids('cog')).toEqual(['COG']);
    expect(ids('congo').sort()).toEqual(['COD', 'COG']);
  });

  test('finds blocs by id and by name, and blocs of one’s own', () => {
    expect(ids('asean')).toEqual(['asean']);
    expect(ids('southeast')).toEqual(['asean']);
    expect(ids('red sea')).toEqual(['x1']);
  });

  test('finds nothing for signs alone or a word no place has', () => {
    expect(ids(' .-')).toEqual([]);
    expect(ids('atlantis')).toEqual([]);
  });
});
