import type { Release } from '#lib/catalog/release.ts';
import type { RankedCriterion, Ranking } from './ranking.ts';

/** Names a country or bloc of a ranking, in the US style. */
export function nameOf(release: Release, ranking: Ranking, id: string): string {
  return (
    release.countries.find((country) => country.iso3 === id)?.name ??
    ranking.strategy.scope.adHocBlocs.find((bloc) => bloc.id === id)?.name ??
    release.blocs.find((bloc) => bloc.id === id)?.name ??
    id
  );
}

/** Names a column of a ranking as briefly as it is declared. */
export function shortLabelOf(release: Release, column: RankedCriterion): string {
  const criterion = release.criteria.find(({ id }) => id === column.id);
  return criterion?.shortLabel ?? column.label;
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
