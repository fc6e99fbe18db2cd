/**
 * Turns shares into points that a person can read and type.
 * shares   any numbers >= 0, at least one above 0; taken in proportion
 * total    what the points should add up to
 * returns  one decimal, two below 1 point; a share above 0 never becomes 0. Rounding may move the sum a little
 */
export function pointsFromShares(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => {
    const points = (share / sum) * total;
    if (points === 0) return 0;
    const tidy = Number(points.toFixed(points < 1 ? 2 : 1));
    return Math.max(tidy, 0.01);
  });
}
