import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release, TermsClass } from '#lib/catalog/release.ts';
import { median } from '#lib/scoring/median.ts';

export interface CriterionFacts {
  /** Markets with a value, a class of its own included. */
  known: number;
  markets: number;
  /** Reference years of the values; null where there is none. */
  years: { oldest: number; median: number; newest: number } | null;
  /** Of the main source; single values may come from another. */
  terms: TermsClass | null;
}

/** Says how complete and how old a criterion is over the markets of a release. */
export function criterionFacts(release: Release, criterion: Criterion): CriterionFacts {
  const values = release.values[criterion.id] ?? {};
  const classes = Object.keys(criterion.classes ?? {});
  const markets = release.countries.filter(({ market }) => market);
  const known = markets.flatMap(({ iso3 }) => {
    const packed = values[iso3];
    if (!packed) return [];
    const isClass = packed[2]?.split(' ').some((flag) => classes.includes(flag));
    return packed[0] !== null || isClass ? [packed] : [];
  });
  const years = known.map(([, year]) => year).filter((year) => year > 0);
  return {
    known: known.length,
    markets: markets.length,
    years:
      years.length === 0
        ? null
        : {
            oldest: Math.min(...years),
            median: Math.round(median(years)),
            newest: Math.max(...years)
          },
    terms: release.sources[criterion.sources[0] ?? '']?.terms ?? null
  };
}
