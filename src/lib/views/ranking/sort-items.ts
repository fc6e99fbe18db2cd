import type { Sort } from '#lib/state/filters.ts';
import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';

const statusOrder: Record<RankingItem['status'], number> = { ranked: 0, excluded: 1, unranked: 2 };

/**
 * Orders rows by a column of the table.
 * valueOf  a criterion's value in its own unit, for columns that are not part of the ranking; NaN = missing
 * returns  a new list; ranked rows first, then excluded, then unranked, unless sorted by name; within each, rows
 *          without a value come last whichever the direction, for missing is neither high nor low
 */
export function sortItems(
  items: readonly RankingItem[],
  sort: Sort,
  ranking: Ranking,
  nameOf: (id: string) => string,
  valueOf: (criterion: string, id: string) => number = () => NaN
): RankingItem[] {
  const { column, descending } = sort;
  if (column === 'rank' && !descending) return [...items];
  const sign = descending ? -1 : 1;
  const names = new Map(items.map((item) => [item.id, nameOf(item.id)]));
  const byName = (a: RankingItem, b: RankingItem) =>
    (names.get(a.id) ?? '').localeCompare(names.get(b.id) ?? '', 'en');
  if (column === 'name') return [...items].sort((a, b) => sign * byName(a, b));
  const keyOf = numberOf(column, ranking, valueOf);
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => {
    if (Number.isNaN(a.key) || Number.isNaN(b.key)) {
      const missing = Number(Number.isNaN(a.key)) - Number(Number.isNaN(b.key));
      return missing || statusOrder[a.item.status] - statusOrder[b.item.status] || byName(a.item, b.item);
    }
    const status = column.startsWith('criterion:')
      ? 0
      : statusOrder[a.item.status] - statusOrder[b.item.status];
    return status || sign * (a.key - b.key) || byName(a.item, b.item);
  });
  return keyed.map(({ item }) => item);
}

function numberOf(
  column: Exclude<Sort['column'], 'name'>,
  ranking: Ranking,
  valueOf: (criterion: string, id: string) => number
): (item: RankingItem) => number {
  if (column === 'rank') return (item) => item.rank ?? NaN;
  if (column === 'score') return (item) => item.score ?? NaN;
  if (column === 'coverage') return (item) => item.coverage;
  if (column === 'low' || column === 'high') return (item) => (item.score === null ? NaN : item[column]);
  const criterion = column.slice('criterion:'.length);
  const place = ranking.criteria.findIndex((candidate) => candidate.id === criterion);
  return (item) => {
    const value = valueOf(criterion, item.id);
    return Number.isNaN(value) && place >= 0 ? (item.utilities[place] ?? NaN) : value;
  };
}
