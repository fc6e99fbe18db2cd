import { quantileBreaks } from './quantile-breaks.ts';

/**
 * Parts values into three classes of about equal number, at round figures. Where so many share the least value that
 * a third of them has no upper limit, they are a class of their own and the others are halved.
 * values   in one unit, NaN left out
 * returns  two ascending breaks; one for two different values, none for fewer
 */
export function thirds(values: readonly number[]): number[] {
  const known = values.filter((value) => !Number.isNaN(value));
  const breaks = quantileBreaks(known, 3);
  if (breaks.length === 2) return breaks;
  const least = Math.min(...known);
  const others = known.filter((value) => value > least);
  if (others.length === 0) return [];
  const next = Math.min(...others);
  return [next, ...quantileBreaks(others, 2).filter((at) => at > next)];
}
