// The TOP500 list, one site a country: how many systems, how fast together, and the fastest of them.
import type { Country } from '#lib/catalog/release.ts';
import type { Site } from '#lib/catalog/sites/site-layer.ts';
import type { Report } from '../pipeline/issue.ts';
import { parseNumber } from '../pipeline/parse-number.ts';
import { readCsv } from '../pipeline/read-csv.ts';
import { groupBy } from './group-by.ts';

const source = 'top500-2025-06';

/** returns  a site for every country with a system, at the point that carries its label, in order of codes */
export function supercomputers(root: string, countries: readonly Country[], report: Report): Site[] {
  const file = `sites/tables/${source}.csv`;
  const columns = ['rank', 'name', 'iso3', 'rmax_pflops'];
  const rows = readCsv(`${root}/tables/${source}.csv`, file, source, columns, report).map(
    ({ line, cells }) => {
      const [rank, rmax] = [parseNumber(cells.rank ?? ''), parseNumber(cells.rmax_pflops ?? '')];
      if (Number.isNaN(rank) || Number.isNaN(rmax)) {
        const found = `"${cells.rank}", "${cells.rmax_pflops}"`;
        report({ source, file, row: line, column: 'rank, rmax_pflops', found, expected: 'two numbers' });
      }
      return { line, iso3: cells.iso3 ?? '', name: cells.name || 'not named', rank, rmax };
    }
  );
  const byCountry = groupBy(rows, ({ iso3 }) => iso3);
  return [...byCountry].sort().flatMap(([iso3, systems]) => {
    const country = countries.find((known) => known.iso3 === iso3);
    const first = systems.reduce((best, system) => (system.rank < best.rank ? system : best));
    if (!country) {
      const expected = 'a known ISO 3166-1 alpha-3 code';
      report({ source, file, row: first.line, column: 'iso3', found: `"${iso3}"`, expected });
      return [];
    }
    const petaflops = Number(systems.reduce((sum, { rmax }) => sum + rmax, 0).toFixed(1));
    return {
      id: iso3,
      name: country.name,
      iso3,
      at: country.labelAt && [country.labelAt[0], country.labelAt[1]],
      ...(!country.labelAt && { notDrawn: 'no place to stand at' }),
      values: { systems: systems.length, petaflops, largest: first.name, rank: first.rank }
    } satisfies Site;
  });
}
