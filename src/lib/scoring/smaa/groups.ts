/** Rows put together to be ranked as one; a row may stand in several groups. */
export interface Groups {
  /** One more than groups: the members of group g run from `from[g]` to before `from[g + 1]`. */
  from: Uint32Array;
  /** Row of each member, and its share of the mean; shares of a group sum to 1. */
  members: Uint32Array;
  shares: Float64Array;
  /** How scores of members become that of a group of several; a single member's score is the group's. */
  rule: 'mean' | 'median' | 'worst' | 'share-above';
  /** Of `share-above`: a score, on the scale of the members' scores. */
  threshold: number;
}

/** How many are ranked: groups, or rows where there are none. */
export function alternativesIn({ n, groups }: { n: number; groups?: Groups }): number {
  return groups ? groups.from.length - 1 : n;
}

/** Makes a function that scores the groups of a draw from the scores of its rows. */
export function grouped(
  { from, members, shares, rule, threshold }: Groups,
  rowScores: (draw: number) => Float64Array
): (draw: number) => Float64Array {
  const scores = new Float64Array(from.length - 1);
  return (draw) => {
    const rows = rowScores(draw);
    for (let group = 0; group < scores.length; group++) {
      const [start, end] = [from[group]!, from[group + 1]!];
      const own = rules[end - start === 1 ? 'mean' : rule];
      scores[group] = own(rows, members.subarray(start, end), shares.subarray(start, end), threshold);
    }
    return scores;
  };
}

type Rule = (rows: Float64Array, members: Uint32Array, shares: Float64Array, threshold: number) => number;

const rules: Record<Groups['rule'], Rule> = {
  mean: (rows, members, shares) => {
    let sum = 0;
    for (let k = 0; k < members.length; k++) sum += shares[k]! * rows[members[k]!]!;
    return sum;
  },
  median: (rows, members) => {
    const sorted = Float64Array.from(members, (row) => rows[row]!).sort();
    const last = sorted.length - 1;
    return (sorted[Math.floor(last / 2)]! + sorted[Math.ceil(last / 2)]!) / 2;
  },
  worst: (rows, members) => {
    let least = Infinity;
    for (const row of members) least = Math.min(least, rows[row]!);
    return least;
  },
  'share-above': (rows, members, _, threshold) => {
    let above = 0;
    for (const row of members) if (rows[row]! >= threshold) above++;
    return above / members.length;
  }
};
