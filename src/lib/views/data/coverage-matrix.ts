import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Observation, Release, ValueFlag } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';
import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';

/** What a cell says, from the best to the worst; each has a sign of its own, so that color is never alone. */
export const cellStates = {
  filled: { mark: '●', label: 'Value of its own', tone: 'filled' },
  estimated: { mark: '◐', label: 'Estimated, projected or a bound', tone: 'estimated' },
  regional: { mark: '○', label: 'Regional, filled or predicted', tone: 'regional' },
  'not-applicable': { mark: 'n/a', label: 'Does not apply', tone: 'none' },
  missing: { mark: '–', label: 'Missing', tone: 'none' }
} as const;

export type CellState = keyof typeof cellStates;

const order = Object.keys(cellStates) as CellState[];
const standIns: ValueFlag[] = ['regional', 'imputed', 'predicted', 'gap-filled'];
const soft: ValueFlag[] = ['estimated', 'projected', 'censored', 'read-from-map'];

/** Tells how a value was come by; a stand-in weighs more than an estimate. */
export function cellState(observation: Observation | undefined): CellState {
  if (!observation) return 'missing';
  const has = (flags: ValueFlag[]) => flags.some((flag) => observation.flags.includes(flag));
  if (has(['not-applicable'])) return 'not-applicable';
  if (has(standIns)) return 'regional';
  return has(soft) ? 'estimated' : 'filled';
}

export interface CoverageRow {
  item: RankingItem;
  name: string;
  /** One a criterion, in the order given. */
  states: CellState[];
  /** State by criterion id. */
  of: Map<string, CellState>;
  /** Criteria with a value. */
  known: number;
  /** Its rank, or why it is out. */
  standing: string;
}

/** One row a market of the ranking, whatever its standing. */
export function coverageRows(
  release: Release,
  ranking: Ranking,
  criteria: readonly Criterion[],
  name: (iso3: string) => string
): CoverageRow[] {
  return ranking.countries.map((item) => {
    const of = new Map(
      criteria.map(({ id }) => [id, cellState(observationOf(release, id, item.id))] as const)
    );
    const states = [...of.values()];
    return {
      item,
      name: name(item.id),
      states,
      of,
      known: states.filter((state) => state !== 'missing' && state !== 'not-applicable').length,
      standing: item.status === 'ranked' ? `Rank ${item.rank}` : (item.reasons[0]?.text ?? item.status)
    };
  });
}

export interface CoverageSort {
  /** `market`, `coverage`, `standing`, or a criterion's id. */
  by: string;
  descending: boolean;
}

/** Sorts rows: names from A, standings by rank with those without one last, a criterion by its gaps first. */
export function sortRows(rows: readonly CoverageRow[], { by, descending }: CoverageSort): CoverageRow[] {
  const keys: Record<string, (row: CoverageRow) => number> = {
    market: () => 0,
    coverage: ({ item }) => item.coverage,
    standing: ({ item }) => item.rank ?? Infinity
  };
  const key = keys[by] ?? ((row: CoverageRow) => -order.indexOf(row.of.get(by) ?? 'missing'));
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x !== y) return sign * (x < y ? -1 : 1);
    return (by === 'market' ? sign : 1) * a.name.localeCompare(b.name, 'en');
  });
}
