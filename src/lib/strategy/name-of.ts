import type { Release } from '#lib/catalog/release.ts';
import type { Ranking } from './ranking.ts';

/** Names a country or bloc of a ranking, in the US style. */
export function nameOf(release: Release, ranking: Ranking, id: string): string {
  return (
    release.countries.find((country) => country.iso3 === id)?.name ??
    ranking.strategy.scope.adHocBlocs.find((bloc) => bloc.id === id)?.name ??
    release.blocs.find((bloc) => bloc.id === id)?.name ??
    id
  );
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
