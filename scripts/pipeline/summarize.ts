// What a criterion's values come to: a run without errors proves little, so this is printed and read.
import type { Reading } from './indicator.ts';
import { roundValue } from './round-value.ts';

export interface Summary {
  count: number;
  least: number | null;
  median: number | null;
  most: number | null;
  oldestYear: number | null;
  /** Flag -> how many values carry it. */
  flags: Record<string, number>;
}

export function summarize(readings: Reading[]): Summary {
  const values = readings.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const flags: Record<string, number> = {};
  for (const flag of readings.flatMap((reading) => reading.flags).sort())
    flags[flag] = (flags[flag] ?? 0) + 1;
  return {
    count: readings.length,
    least: rounded(values[0]),
    median: rounded(medianOf(values)),
    most: rounded(values.at(-1)),
    oldestYear: readings.length > 0 ? Math.min(...readings.map(({ year }) => year)) : null,
    flags
  };
}

function medianOf(sorted: number[]): number | undefined {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : roundValue(value);
}
