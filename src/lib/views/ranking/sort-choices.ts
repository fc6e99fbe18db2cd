import type { SortColumn } from '#lib/state/filters.ts';
import type { RankedCriterion } from '#lib/strategy/ranking.ts';

export interface SortChoice {
  column: SortColumn;
  label: string;
}

const ownColumns: SortChoice[] = [
  { column: 'rank', label: 'Rank' },
  { column: 'name', label: 'Name' },
  { column: 'score', label: 'Score' },
  { column: 'coverage', label: 'Share of weight with data' },
  { column: 'low', label: 'Lowest score' },
  { column: 'high', label: 'Highest score' }
];

/** Lists what rows can be ordered by: the ranking's own columns, then every criterion of the strategy. */
export function sortChoices(criteria: readonly RankedCriterion[]): SortChoice[] {
  const ofCriteria = criteria.filter(({ group }) => group !== 'focus');
  return [
    ...ownColumns,
    ...ofCriteria.map(({ id, label }): SortChoice => ({ column: `criterion:${id}`, label }))
  ];
}

/** Says in a few words what rows are ordered by. */
export function sortLabel(column: SortColumn, labelOf: (criterion: string) => string): string {
  const own = ownColumns.find((choice) => choice.column === column);
  return own?.label ?? labelOf(column.replace(/^criterion:/, ''));
}
