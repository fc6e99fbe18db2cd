import { countsAsMember } from '#lib/catalog/bloc-status.ts';
import type { Grade } from '#lib/catalog/reliability.ts';
import type { Country, Release } from '#lib/catalog/release.ts';
import type { RankingItem } from '#lib/strategy/ranking.ts';
import type { AdHocBloc } from '#lib/strategy/strategy.ts';

/** What the list, the map, the strip and the table are narrowed to; the ranking itself does not change. */
export interface Filters {
  query: string;
  region: string | null;
  income: string | null;
  bloc: string | null;
  status: RankingItem['status'] | null;
  scores: [low: number, high: number] | null;
  shortlisted: boolean;
  /** The least grade of the data: "B" lets A and B through. */
  grade: Grade | null;
}

export type SortColumn = 'rank' | 'name' | 'score' | 'coverage' | 'low' | 'high' | `criterion:${string}`;

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

export const defaultFilters: Filters = {
  query: '',
  region: null,
  income: null,
  bloc: null,
  status: null,
  scores: null,
  shortlisted: false,
  grade: null
};

/** True when nothing is filtered away. */
export function isUnfiltered(filters: Filters): boolean {
  return Object.values(filters).every((value) => !value);
}

/**
 * Tells which countries pass the filters.
 * own      blocs the user made, by which can be filtered too
 * returns  a test for one ranking item; blocs pass every test that is about a single country's attributes
 */
export function filterBy(
  filters: Filters,
  release: Release,
  shortlist: ReadonlySet<string>,
  own: readonly AdHocBloc[]
): (item: RankingItem) => boolean {
  const countries = new Map<string, Country>(release.countries.map((country) => [country.iso3, country]));
  const blocMembers = new Set(
    own.find((bloc) => bloc.id === filters.bloc)?.members ??
      release.blocs
        .find((bloc) => bloc.id === filters.bloc)
        ?.members.filter((member) => countsAsMember(member.status))
        .map((member) => member.iso3)
  );
  const query = filters.query.trim().toLowerCase();
  return (item) => {
    const country = countries.get(item.id);
    if (query && !matchesName(item.id, country, [...own, ...release.blocs], query)) return false;
    if (filters.status && item.status !== filters.status) return false;
    if (filters.shortlisted && !shortlist.has(item.id)) return false;
    if (filters.scores) {
      const [low, high] = filters.scores;
      if (item.score === null || item.score < low || item.score > high) return false;
    }
    if (!country) return true;
    if (filters.region && country.worldBankRegion !== filters.region) return false;
    if (filters.income && country.incomeGroup !== filters.income) return false;
    if (filters.bloc && !blocMembers.has(item.id)) return false;
    return !filters.grade || isAtLeast(release.reliability?.[item.id]?.grade, filters.grade);
  };
}

/** Letters stand in the order of grades; a place without a grade passes no floor. */
function isAtLeast(grade: Grade | undefined, floor: Grade): boolean {
  return grade !== undefined && grade <= floor;
}

function matchesName(
  id: string,
  country: Country | undefined,
  blocs: readonly { id: string; name: string }[],
  query: string
): boolean {
  const names = country
    ? [country.iso3, country.name, country.nameUN, country.capital ?? '', ...country.aliases]
    : [id, blocs.find((bloc) => bloc.id === id)?.name ?? ''];
  return names.some((name) => name.toLowerCase().includes(query));
}
