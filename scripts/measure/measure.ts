/** One line of the benchmark's table. */
export interface Measure {
  name: string;
  /** In `unit`, as all figures of the line. */
  median: number;
  p95?: number;
  unit: string;
  budget?: number;
  /** Which of the two the budget is about; the median when absent. */
  budgetOf?: 'p95';
  /** The plain thing it is compared with, measured in the same run: its median. */
  plain?: { name: string; median: number };
}

export interface Benchmark {
  benchmark(): Promise<Measure[]> | Measure[];
}

export function isBenchmark(module: unknown): module is Benchmark {
  return typeof module === 'object' && module !== null && 'benchmark' in module;
}

/**
 * Times a call many times, after a warm-up.
 * call     is run `batch` times between two looks at the clock, for what is too short to be timed alone
 * returns  milliseconds a call, median and 95th percentile
 */
export async function timeCall(
  call: () => unknown,
  { rounds = 60, warmUp = 10, batch = 1 } = {}
): Promise<{ median: number; p95: number }> {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const begun = performance.now();
    for (let i = 0; i < batch; i++) await call();
    if (round >= 0) times.push((performance.now() - begun) / batch);
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** The value below which a share of the numbers lies (nearest rank). */
export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
