import { expect, test } from 'vitest';
import type { Source } from '#lib/catalog/release.ts';
import peeringCities from '#lib/catalog/sites/peering-cities.ts';
import powerPlants from '#lib/catalog/sites/power-plants.ts';
import { siteCsv } from './site-csv.ts';

const source = { citation: 'WRI, 2021', license: 'CC BY 4.0', terms: 'A' } as Source;
const site = {
  id: 'WRI1',
  name: 'Olkaria, I',
  iso3: 'KEN',
  at: [36.3, -0.9] as [number, number],
  values: { fuel: 'Geothermal', megawatts: 185, commissioned: null }
};

test('siteCsv(layer, source, sites) writes place, fields, source and license; a gap is an empty cell', () => {
  expect(siteCsv(powerPlants, source, [site], () => 'Kenya').split('\r\n')).toEqual([
    'Id,Name,ISO3,Market,Latitude,Longitude,Fuel,"Capacity, MW",Commissioned,Source,License',
    'WRI1,"Olkaria, I",KEN,Kenya,-0.9,36.3,Geothermal,185,,"WRI, 2021",CC BY 4.0',
    ''
  ]);
});

test('siteCsv(layer, source of terms B) refuses', () => {
  expect(() => siteCsv(peeringCities, { ...source, terms: 'B' }, [], String)).toThrow(
    'Peering cities may be shown and not downloaded.'
  );
});
