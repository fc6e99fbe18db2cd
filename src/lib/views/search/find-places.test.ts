import { describe, expect, test } from 'vitest';
import { plainCountry } from '#lib/catalog/testing/plain-country.ts';
import { findPlaces, placesOf } from './find-places.ts';

const places = placesOf(
  {
    id: '2026.11-00000000',
    date: '2026-11-21',
    criteria: [],
    sources: {},
    countries: [
      plainCountry('TUR', { iso2: 'TR', name: 'Turkey', nameUN: 'Türkiye', capital: 'Ankara' }),
      plainCountry('TKM', { iso2: 'TM', name: 'Turkmenistan' }),
      plainCountry('ARE', {
        iso2: 'AE',
        name: 'United Arab Emirates',
        aliases: ['UAE', 'Emirates'],
        capital: 'Abu Dhabi'
      }),
      plainCountry('CIV', {
        iso2: 'CI',
        name: "Cote d'Ivoire",
        nameUN: 'Côte d’Ivoire',
        aliases: ['Ivory Coast']
      }),
      plainCountry('KEN', { iso2: 'KE', name: 'Kenya', capital: 'Nairobi' }),
      plainCountry('COD', {
        iso2: 'CD',
        name: 'Congo (Kinshasa)',
        nameUN: 'Democratic Republic of the Congo',
        capital: 'Kinshasa'
      }),
      plainCountry('COG', {
        iso2: 'CG',
        name: 'Congo (Brazzaville)',
        nameUN: 'Congo',
        capital: 'Brazzaville'
      }),
      plainCountry('NER', { iso2: 'NE', name: 'Niger' }),
      plainCountry('NGA', { iso2: 'NG', name: 'Nigeria' }),
      plainCountry('OMN', { iso2: 'OM', name: 'Oman' }),
      plainCountry('ROU', { iso2: 'RO', name: 'Romania' }),
      plainCountry('IND', { iso2: 'IN', name: 'India' }),
      plainCountry('IOT', { iso2: 'IO', name: 'British Indian Ocean Territory', market: false })
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
