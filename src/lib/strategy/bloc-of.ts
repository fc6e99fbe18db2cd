import { countsAsMember } from '#lib/catalog/bloc-status.ts';
import type { Iso3, Release } from '#lib/catalog/release.ts';
import type { AdHocBloc } from './strategy.ts';

/** A bloc of the release or one the user drew, in one form. */
export interface AnyBloc {
  id: string;
  name: string;
  definedBy: string;
  asOf: string;
  members: { iso3: Iso3; status: string; counts: boolean }[];
}

/**
 * Finds a bloc by id, the user's own first. Members of a user's bloc all count.
 * throws  RangeError for an id that neither has; checkAgainstRelease says so beforehand
 */
export function blocOf(release: Release, own: readonly AdHocBloc[], id: string): AnyBloc {
  const drawn = own.find((bloc) => bloc.id === id);
  if (drawn) {
    const members = drawn.members.map((iso3) => ({ iso3, status: 'member', counts: true }));
    return { id, name: drawn.name, definedBy: 'User-defined', asOf: release.date, members };
  }
  const bloc = release.blocs.find((candidate) => candidate.id === id);
  if (!bloc) throw new RangeError(`No bloc "${id}" in release ${release.id}.`);
  const members = bloc.members.map((member) => ({ ...member, counts: countsAsMember(member.status) }));
  return { id, name: bloc.name, definedBy: bloc.definedBy, asOf: bloc.asOf, members };
}
