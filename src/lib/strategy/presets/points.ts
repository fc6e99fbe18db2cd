import type { StrategyCriterion } from '../strategy.ts';

/** Writes a table of points as a strategy's criteria, in the order of the table. */
export function points(table: Record<string, number>): StrategyCriterion[] {
  return Object.entries(table).map(([id, weight]) => ({ id, weight }));
}
