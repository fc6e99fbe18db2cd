import type { MoveProblem } from './move-problem.ts';

/**
 * The largest value of a direction over the points of a simplex within a box and within a move of the start.
 * direction  m numbers
 * atMost     weight that may be moved, 0-1
 * returns    max of direction · w; exact, for weight goes from the lowest entries to the highest
 */
export function mostAlong(
  { start, lower, upper }: Pick<MoveProblem, 'start' | 'lower' | 'upper'>,
  direction: Float64Array,
  atMost = 1
): number {
  const order = Array.from(direction.keys()).sort((a, b) => direction[a]! - direction[b]!);
  let value = 0;
  for (let j = 0; j < start.length; j++) value += direction[j]! * start[j]!;
  let low = 0;
  let high = order.length - 1;
  let left = atMost;
  const room = (j: number) => upper[j]! - start[j]!;
  const stock = (j: number) => start[j]! - lower[j]!;
  let give = order.length > 0 ? stock(order[0]!) : 0;
  let take = order.length > 0 ? room(order[high]!) : 0;
  while (low < high && left > 0) {
    const gain = direction[order[high]!]! - direction[order[low]!]!;
    if (gain <= 0) break;
    const amount = Math.min(left, give, take);
    value += amount * gain;
    left -= amount;
    give -= amount;
    take -= amount;
    if (give <= 0 && low < high) give = stock(order[++low]!);
    if (take <= 0 && low < high) take = room(order[--high]!);
  }
  return value;
}
