import type { Release } from '#lib/catalog/release.ts';
import type { Strategy } from './strategy.ts';

/** Ids of the blocs a list has: chosen ones and the user's own; every bloc when none is chosen and it shows blocs alone. */
export function shownBlocs(release: Release, { scope }: Strategy): string[] {
  const { blocs, adHocBlocs, show } = scope;
  if (show === 'countries') return [];
  const chosen = blocs.length === 0 && show === 'blocs' ? release.blocs.map((bloc) => bloc.id) : blocs;
  return [...new Set([...chosen, ...adHocBlocs.map((bloc) => bloc.id)])];
}
