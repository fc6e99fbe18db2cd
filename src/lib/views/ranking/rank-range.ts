/** Last rank of the axis; what lies past it is drawn at its end. */
export const lastOnAxis = 30;

/** Place of a rank on the axis, 0-100. */
export function rankPlace(rank: number): string {
  return (((Math.min(rank, lastOnAxis) - 1) / (lastOnAxis - 1)) * 100).toFixed(1);
}

/** Says between which ranks a market stands, and how often it is among the first ten. */
export function rankRangeText({ low, high, top10 }: { low: number; high: number; top10: number }): string {
  const range = low === high ? `Rank ${low}` : `Ranks ${low} to ${high}`;
  return `${range} in 90% of trials; in the top 10 in ${shareText(top10)}`;
}

/** A share of trials in percent: one that is not none or all is never written as 0 or 100. */
export function shareText(share: number): string {
  const percent = 100 * share;
  if (percent > 0 && percent < 1) return 'under 1%';
  if (percent < 100 - 1e-9 && percent > 99) return 'over 99%';
  return `${Math.round(percent)}%`;
}
