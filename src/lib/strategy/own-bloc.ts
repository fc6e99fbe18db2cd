import type { Release } from '#lib/catalog/release.ts';
import type { AdHocBloc, Strategy } from './strategy.ts';

/** As many blocs of one's own as a strategy holds. */
export const mostOwnBlocs = 20;

/** Finds the first free id for a bloc of the user's own: `own-1`, `own-2`, ... */
export function freeBlocId(release: Release, { scope }: Pick<Strategy, 'scope'>): string {
  const taken = new Set([...release.blocs, ...scope.adHocBlocs].map(({ id }) => id));
  let place = 1;
  while (taken.has(`own-${place}`)) place++;
  return `own-${place}`;
}

/**
 * Finds what keeps a bloc of the user's own from being saved.
 * bloc     id of the one that is edited; null while it is new
 * returns  the field at fault and what is wanted of it; null = it can be saved
 */
export function ownBlocProblem(
  release: Release,
  { scope }: Pick<Strategy, 'scope'>,
  bloc: { id: string | null; name: string; members: AdHocBloc['members'] | readonly string[] }
): { field: 'name' | 'members'; message: string } | null {
  const name = bloc.name.trim();
  const others = [...release.blocs, ...scope.adHocBlocs.filter(({ id }) => id !== bloc.id)];
  const same = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (name === '') return { field: 'name', message: 'Give the bloc a name.' };
  if (name.length > 80)
    return { field: 'name', message: `Shorten the name to 80 letters; it has ${name.length}.` };
  if (same)
    return {
      field: 'name',
      message: `Another bloc is called “${same.name}”: give this one a name of its own.`
    };
  if (bloc.members.length === 0) return { field: 'members', message: 'Choose at least one market.' };
  if (bloc.id === null && scope.adHocBlocs.length >= mostOwnBlocs) {
    return {
      field: 'name',
      message: `A strategy holds ${mostOwnBlocs} blocs of your own: remove one first.`
    };
  }
  return null;
}
