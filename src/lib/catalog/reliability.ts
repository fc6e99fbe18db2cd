/** How far the data on a market can be relied on, best first. */
export const grades = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof grades)[number];

/** Two sources that state the same quantity for the same year. */
export interface Conflict {
  /** Id of the criterion whose value is held against a second source. */
  criterion: string;
  year: number;
  /** The source of the value, and the other one. */
  sources: [string, string];
  /** |a - b| over the larger of the two, 0-1, to whole percents. */
  difference: number;
}

export interface Reliability {
  grade: Grade;
  /** 0-100; see `reliabilityOf`. */
  score: number;
  /** Share of criteria without a value, 0-1. */
  missing: number;
  /** Mean age of the values, in years before the release; null without any value. */
  age: number | null;
  /** Empty where no second source states the same. */
  conflicts: Conflict[];
}

/** Grades by ISO3, as a release carries them; texts that arrive later bring what is behind them. */
export type Grades = Record<string, Pick<Reliability, 'grade'> & Partial<Reliability>>;

const weights = { missing: 50, age: 30, conflict: 20 };
/** A mean age from which nothing is left of the part for age. */
const oldYears = 10;
/** A mean difference from which nothing is left of the part for conflict. */
const apart = 0.25;
/** The least score of each grade but the last. */
const least: readonly [Grade, number][] = [
  ['A', 90],
  ['B', 80],
  ['C', 65],
  ['D', 50]
];

/**
 * Grades the data on one market: of 100 points, 50 for values that are there, 30 for recent ones and 20 for sources
 * that agree, `50 (1 - missing) + 30 (1 - age / 10) + 20 (1 - difference / 0.25)`, each part at least 0. Where no
 * second source states the same, the first two parts are stretched to 100: unchecked is neither agreed nor disputed.
 * missing    share of criteria without a value, 0-1
 * age        mean age of the values in years; null without any value, which is grade E
 */
export function reliabilityOf(missing: number, age: number | null, conflicts: Conflict[]): Reliability {
  const difference = conflicts.reduce((sum, one) => sum + one.difference, 0) / (conflicts.length || 1);
  const kept = (share: number) => Math.min(1, Math.max(0, 1 - share));
  const known = weights.missing * kept(missing) + (age === null ? 0 : weights.age * kept(age / oldYears));
  const score =
    conflicts.length > 0
      ? known + weights.conflict * kept(difference / apart)
      : (known * 100) / (weights.missing + weights.age);
  const grade = age === null ? 'E' : (least.find(([, floor]) => score >= floor)?.[0] ?? 'E');
  return { grade, score, missing, age, conflicts };
}
