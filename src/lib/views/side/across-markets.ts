import type { ArithmeticRow } from '../country/arithmetic.ts';

/** One criterion across markets: its line in each market's sum, in the order of the columns. */
export interface CriterionAcross {
  id: string;
  label: string;
  group: ArithmeticRow['group'];
  neutral: boolean;
  cells: ArithmeticRow[];
  /** Points between the most and the least it gives; NaN where fewer than two markets have any. */
  apart: number;
}

/**
 * Lays the sums of several markets side by side.
 * sums     one a market, each with the same criteria in the same order
 * returns  one entry a criterion, in that order
 */
export function acrossMarkets(sums: readonly (readonly ArithmeticRow[])[]): CriterionAcross[] {
  const [first = []] = sums;
  return first.map(({ id, label, group, neutral }, place) => {
    const cells = sums.map((rows) => rows[place]!);
    const points = cells.map((cell) => cell.points).filter((one) => !Number.isNaN(one));
    const apart = !neutral && points.length > 1 ? Math.max(...points) - Math.min(...points) : NaN;
    return { id, label, group, neutral, cells, apart };
  });
}

/** What parts the markets most comes first; what cannot be compared last, in the order it had. */
export function byPointsApart(criteria: readonly CriterionAcross[]): CriterionAcross[] {
  const weight = ({ apart }: CriterionAcross) => (Number.isNaN(apart) ? -1 : apart);
  return [...criteria].sort((a, b) => weight(b) - weight(a));
}
