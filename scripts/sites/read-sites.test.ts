import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue, type Issue } from '../pipeline/issue.ts';
import { numberOf, readSites, textOf, type SiteRows } from './read-sites.ts';

const root = mkdtempSync(join(tmpdir(), 'sites-'));
afterAll(() => rmSync(root, { recursive: true }));
const rows: SiteRows = {
  source: 'plants',
  columns: ['mw', 'fuel', 'why'],
  values: { megawatts: numberOf('mw'), fuel: textOf('fuel') },
  notDrawn: (cell) => cell('why') || null
};

function read(table: string) {
  mkdirSync(join(root, 'tables'), { recursive: true });
  writeFileSync(join(root, 'tables/plants.csv'), `id,name,iso3,lat,lon,mw,fuel,why\n${table}`);
  const issues: Issue[] = [];
  const sites = readSites(root, rows, new Set(['KEN']), (issue) => issues.push(issue));
  return { sites, issues: issues.map(formatIssue) };
}

test('readSites(root, rows) reads a place as longitude and latitude, an empty cell as null', () => {
  const { sites, issues } = read('a,Dam,KEN,-1.28333,36.81667,60.04,Hydro,\nb,Cluster,,,,,,no place\n');
  expect(issues).toEqual([]);
  expect(sites).toEqual([
    { id: 'a', name: 'Dam', iso3: 'KEN', at: [36.8167, -1.2833], values: { megawatts: 60, fuel: 'Hydro' } },
    {
      id: 'b',
      name: 'Cluster',
      iso3: null,
      at: null,
      notDrawn: 'no place',
      values: { megawatts: null, fuel: null }
    }
  ]);
});

test('readSites(root, rows) names a repeated id, an unknown market, a bad place and one that is missing', () => {
  const { issues } = read('a,Dam,KEN,1,2,,,\na,Dam,ZZZ,91,2,,,\nc,Dam,KEN,,,,,\n');
  expect(issues).toEqual([
    'plants  sites/tables/plants.csv:3  id: found "a", expected an id of its own.',
    'plants  sites/tables/plants.csv:3  iso3: found "ZZZ", expected a known ISO 3166-1 alpha-3 code or nothing.',
    'plants  sites/tables/plants.csv:3  lat: found "91", expected a latitude from -90 to 90.',
    'plants  sites/tables/plants.csv:4  lat: found "", expected a place, or a reason why there is none.'
  ]);
});
