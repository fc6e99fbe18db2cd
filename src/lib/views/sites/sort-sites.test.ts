import { expect, test } from 'vitest';
import type { Site } from '#lib/catalog/sites/site-layer.ts';
import { findSites, sortSites } from './sort-sites.ts';

const site = (name: string, iso3: string | null, megawatts: number | null): Site => ({
  id: name,
  name,
  iso3,
  at: null,
  values: { megawatts }
});
const sites = [
  site('Olkaria 10', 'KEN', 50),
  site('São Simão', 'BRA', null),
  site('Olkaria 2', 'KEN', 50),
  site('Z', null, 9)
];
const marketOf = (iso3: string) => ({ KEN: 'Kenya', BRA: 'Brazil' })[iso3] ?? iso3;
const names = (rows: Site[]) => rows.map(({ name }) => name);

test('sortSites(sites, by a number) keeps gaps last in either direction, and equals by name', () => {
  const up = sortSites(sites, { column: 'megawatts', descending: false }, marketOf);
  expect(names(up)).toEqual(['Z', 'Olkaria 2', 'Olkaria 10', 'São Simão']);
  const down = sortSites(sites, { column: 'megawatts', descending: true }, marketOf);
  expect(names(down)).toEqual(['Olkaria 2', 'Olkaria 10', 'Z', 'São Simão']);
});

test('sortSites(sites, by market) takes the name of the market, not its code', () => {
  const rows = sortSites(sites, { column: 'market', descending: false }, marketOf);
  expect(names(rows)).toEqual(['São Simão', 'Olkaria 2', 'Olkaria 10', 'Z']);
});

test('findSites(sites, words) looks into names and markets, without accents and case', () => {
  expect(names(findSites(sites, 'sao', marketOf))).toEqual(['São Simão']);
  expect(names(findSites(sites, ' KENYA ', marketOf))).toEqual(['Olkaria 10', 'Olkaria 2']);
  expect(findSites(sites, '', marketOf)).toHaveLength(4);
});
