import type { Criterion } from '#lib/catalog/criterion.ts';
import { formatValue } from '#lib/catalog/format-value.ts';
import type { StrategyCriterion } from '#lib/strategy/strategy.ts';

/** Says the whole swing of a criterion, from the end that earns nothing to the end that earns all. */
export function swingWords(criterion: Criterion, choice?: StrategyCriterion): string {
  const given = choice?.goalposts ?? criterion.goalposts;
  const low = Math.min(given.worst, given.best);
  const high = Math.max(given.worst, given.best);
  const [worst, best] = !criterion.twoSided
    ? [given.worst, given.best]
    : choice?.sense === 'reason-to-avoid'
      ? [high, low]
      : [low, high];
  return `from ${formatValue(criterion, worst)} to ${formatValue(criterion, best)}, ${criterion.unit}`;
}
