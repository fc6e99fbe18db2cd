import { setFocus, setWeight } from '../edits.ts';
import type { RankedCriterion } from '../ranking.ts';
import type { Strategy } from '../strategy.ts';

/**
 * Turns shares into points, keeping the total of all points, and gives a strategy these weights.
 * columns   of the strategy's ranking; those not named in `positions` keep their points
 * shares    one a position, 0-1
 * decimals  of a point; what rounding takes from the total goes to the largest weight
 */
export function setShares(
  strategy: Strategy,
  columns: readonly RankedCriterion[],
  positions: readonly number[],
  shares: Float64Array,
  decimals: number
): Strategy {
  const total = positions.reduce((sum, at) => sum + (columns[at]?.weight ?? 0), 0);
  const unit = 10 ** decimals;
  const units = Array.from(shares, (share) => Math.round(share * total * unit));
  const largest = units.indexOf(Math.max(...units));
  const rest = Math.round(total * unit) - units.reduce((sum, one) => sum + one, 0);
  units[largest] = (units[largest] ?? 0) + rest;
  return positions.reduce((changed, at, j) => {
    const column = columns[at];
    const points = (units[j] ?? 0) / unit;
    if (!column || points === column.weight) return changed;
    return column.group === 'focus'
      ? setFocus(changed, column.id.slice('focus:'.length), points)
      : setWeight(changed, column.id, points);
  }, strategy);
}
