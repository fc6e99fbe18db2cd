/**
 * Points that give a part the share wanted while all others keep theirs.
 * share   0 to below 1
 * others  points of everything else
 * throws  RangeError for a share others cannot leave: 1 or more, or below 0
 */
export function pointsForShare(share: number, others: number): number {
  if (!(share >= 0 && share < 1)) throw new RangeError(`Share must lie in 0 to below 1, got ${share}.`);
  return (others * share) / (1 - share);
}
