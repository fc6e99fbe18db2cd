import type { MoveProblem } from './move-problem.ts';

/** Moves weight onto one criterion, as much as it may take, from each other in proportion to what it may give. */
export function allOn(
  { start, lower, upper }: Pick<MoveProblem, 'start' | 'lower' | 'upper'>,
  j: number
): Float64Array {
  const spare = start.map((share, i) => (i === j ? 0 : share - lower[i]!));
  const total = spare.reduce((sum, one) => sum + one, 0);
  const room = Math.min(total, upper[j]! - start[j]!);
  const part = total > 0 ? room / total : 0;
  return start.map((share, i) => (i === j ? share + room : share - part * spare[i]!));
}
