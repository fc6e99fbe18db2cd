import type { Release } from '#lib/catalog/release.ts';
import type { Strategy } from './strategy.ts';

/** Ids of the blocs a list has: chosen ones and the user's own; every bloc when none is and the list shows no other. */
export function shownBlocs(release: Release, { scope }: Strategy): string[] {
  const { blocs, adHocBlocs, show } = scope;
  if (show === 'countries') return [];
  const chosen = [...new Set([...blocs, ...adHocBlocs.map((bloc) => bloc.id)])];
  return chosen.length === 0 && show === 'blocs' ? release.blocs.map((bloc) => bloc.id) : chosen;
}
