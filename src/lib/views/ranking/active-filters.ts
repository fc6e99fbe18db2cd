import { defaultFilters, type Filters } from '#lib/state/filters.ts';

export interface ActiveFilter {
  id: keyof Filters;
  text: string;
  /** What takes it off. */
  off: Partial<Filters>;
}

const statusWords = { ranked: 'Ranked', excluded: 'Excluded', unranked: 'Without enough data' };

/** Says each filter that is on in a few words. */
export function activeFilters(filters: Filters, nameOf: (bloc: string) => string): ActiveFilter[] {
  const words: Record<keyof Filters, string | null> = {
    query: filters.query.trim() ? `“${filters.query.trim()}”` : null,
    region: filters.region,
    income: filters.income,
    bloc: filters.bloc && `Bloc: ${nameOf(filters.bloc)}`,
    status: filters.status && statusWords[filters.status],
    scores: filters.scores && `Score ${filters.scores[0]}–${filters.scores[1]}`,
    shortlisted: filters.shortlisted ? 'Shortlist' : null,
    grade: filters.grade && `Data grade ${filters.grade}${filters.grade === 'A' ? '' : ' or better'}`
  };
  const ids = Object.keys(defaultFilters) as (keyof Filters)[];
  return ids.flatMap((id) => {
    const text = words[id];
    return text ? [{ id, text, off: { [id]: defaultFilters[id] } }] : [];
  });
}
