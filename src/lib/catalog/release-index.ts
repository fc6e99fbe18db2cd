import { countsAsMember } from './bloc-status.ts';
import type { Criterion } from './criterion.ts';
import type { Bloc, Country, Iso3, Release } from './release.ts';

/** Finds the records of a release by id; built once a release. */
export interface ReleaseIndex {
  country(id: string): Country | undefined;
  bloc(id: string): Bloc | undefined;
  criterion(id: string): Criterion | undefined;
  /** ISO3 of those whose status counts; empty for an unknown bloc. */
  countedMembers(bloc: string): Iso3[];
  /** Ids of the blocs in which a country's status counts. */
  blocsOf(iso3: Iso3): string[];
}

export function indexRelease(release: Release): ReleaseIndex {
  const countries = new Map(release.countries.map((country) => [country.iso3, country]));
  const blocs = new Map(release.blocs.map((bloc) => [bloc.id, bloc]));
  const criteria = new Map(release.criteria.map((criterion) => [criterion.id, criterion]));
  const counted = new Map(
    release.blocs.map((bloc) => [
      bloc.id,
      bloc.members.filter((member) => countsAsMember(member.status)).map((member) => member.iso3)
    ])
  );
  return {
    country: (id) => countries.get(id),
    bloc: (id) => blocs.get(id),
    criterion: (id) => criteria.get(id),
    countedMembers: (bloc) => counted.get(bloc) ?? [],
    blocsOf: (iso3) => [...counted].filter(([, members]) => members.includes(iso3)).map(([id]) => id)
  };
}
