import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';

/** What a cell of the coverage table says of one market and criterion. */
export type Cell =
  { kind: 'value'; year: number; marks: string[] } | { kind: 'not-applicable' } | { kind: 'none' };

/** Tells whether a market has a value, of which year, and how that value is marked. */
export function cellOf(release: Release, criterion: string, iso3: string): Cell {
  const observation = observationOf(release, criterion, iso3);
  if (!observation) return { kind: 'none' };
  if (observation.flags.includes('not-applicable')) return { kind: 'not-applicable' };
  return {
    kind: 'value',
    year: observation.year,
    marks: observation.flags.filter((flag) => flag !== 'derived')
  };
}

export interface CriterionCoverage {
  criterion: Criterion;
  withValue: number;
  of: number;
  oldest: number | null;
  newest: number | null;
  marked: number;
}

/** Counts, for one criterion, the ranked-by-default markets with a value and the years those values come from. */
export function coverageOf(release: Release, criterion: Criterion): CriterionCoverage {
  const markets = release.countries.filter((country) => country.market);
  const cells = markets.map(({ iso3 }) => cellOf(release, criterion.id, iso3));
  const values = cells.filter((cell) => cell.kind === 'value');
  const years = values.map((cell) => cell.year);
  return {
    criterion,
    withValue: values.length,
    of: markets.length,
    oldest: years.length ? Math.min(...years) : null,
    newest: years.length ? Math.max(...years) : null,
    marked: values.filter((cell) => cell.marks.length > 0).length
  };
}
