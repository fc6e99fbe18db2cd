// Holds what a script made against what it promised: range, coverage, one reading a market, a known source.
import type { Source } from '#lib/catalog/release.ts';
import type { Indicator, Reading } from './indicator.ts';
import type { Report } from './issue.ts';

export function checkReadings(
  { id, range: [least, most], coverage }: Pick<Indicator, 'id' | 'range' | 'coverage'>,
  readings: Reading[],
  sources: Record<string, Source>,
  markets: ReadonlySet<string>,
  report: Report
) {
  const flaw = (column: string, found: string, expected: string) =>
    report({
      source: id,
      file: `scripts/indicators/${id.split('.')[0]}.ts`,
      row: 0,
      column,
      found,
      expected
    });
  const seen = new Set<string>();
  for (const { iso3, value, source } of readings) {
    if (seen.has(iso3)) flaw('iso3', `${iso3} twice`, 'one value a market');
    seen.add(iso3);
    if (!sources[source]) flaw('source', source, 'the id of a source record');
    if (value !== null && !(value >= least && value <= most)) {
      flaw('value', `${value} for ${iso3}`, `a number from ${least} to ${most}`);
    }
  }
  const covered = [...seen].filter((iso3) => markets.has(iso3)).length;
  if (covered < coverage) flaw('(coverage)', `${covered} markets`, `${coverage} or more`);
}
