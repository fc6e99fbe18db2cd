/**
 * Makes a function that orders n scores from the highest to the lowest, by buckets over their range and an insertion
 * within: three times as fast as sorting for the hundreds of alternatives of a simulation, which ranks thousands of times.
 * returns  positions, in one array that each call writes anew; equal scores keep the order they came in
 */
export function bucketOrder(n: number): (scores: Float64Array) => Uint32Array {
  const order = new Uint32Array(n);
  const bucketOf = new Uint32Array(n);
  const next = new Uint32Array(n + 1);
  return (scores) => {
    let low = scores[0]!;
    let high = low;
    for (let i = 1; i < n; i++) {
      const score = scores[i]!;
      if (score < low) low = score;
      else if (score > high) high = score;
    }
    const scale = high > low ? (n - 1) / (high - low) : 0;
    next.fill(0);
    for (let i = 0; i < n; i++) {
      const bucket = ((high - scores[i]!) * scale) >>> 0;
      bucketOf[i] = bucket;
      next[bucket + 1]!++;
    }
    for (let bucket = 1; bucket < n; bucket++) next[bucket]! += next[bucket - 1]!;
    for (let i = 0; i < n; i++) order[next[bucketOf[i]!]!++] = i;
    for (let k = 1; k < n; k++) {
      const i = order[k]!;
      const score = scores[i]!;
      let to = k;
      while (to > 0 && scores[order[to - 1]!]! < score) {
        order[to] = order[to - 1]!;
        to--;
      }
      order[to] = i;
    }
    return order;
  };
}
