/**
 * How open the first place is, in bits: 0 when one alternative always takes it.
 * result  n x n acceptability, row by row
 */
export function choiceEntropy({ n, acceptability }: { n: number; acceptability: Float64Array }): number {
  let entropy = 0;
  for (let i = 0; i < n; i++) {
    const first = acceptability[i * n]!;
    if (first > 0) entropy -= first * Math.log2(first);
  }
  return entropy;
}
