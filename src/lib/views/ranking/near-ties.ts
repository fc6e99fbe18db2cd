import { nearTieBands } from '#lib/strategy/robustness/near-tie-bands.ts';

/** Scores closer than this are bracketed: a difference a small change of weights turns around. */
export const nearTiePoints = 0.5;

export type BracketPart = 'first' | 'middle' | 'last';

/**
 * Brackets runs of a ranked list whose first and last score differ by less than half a point.
 * scores   best first; null = not ranked
 * returns  for each row its part of a bracket, or null
 */
export function nearTies(scores: readonly (number | null)[], within = nearTiePoints): (BracketPart | null)[] {
  const parts = scores.map((): BracketPart | null => null);
  let first = 0;
  while (first < scores.length) {
    const top = scores[first] ?? NaN;
    let last = first;
    while (top - (scores[last + 1] ?? NaN) < within) last += 1;
    if (last > first) {
      parts.fill('middle', first + 1, last);
      parts[first] = 'first';
      parts[last] = 'last';
    }
    first = last + 1;
  }
  return parts;
}

/**
 * Brackets neighbors of which the lower one overtakes in more than 35 % of trials.
 * overtaken  for each row the share of trials in which the next one scores above it; null = not known
 */
export function bandParts(overtaken: readonly (number | null)[]): (BracketPart | null)[] {
  const parts = overtaken.map((): BracketPart | null => null);
  for (const { from, to } of nearTieBands(overtaken.slice(0, -1).map((share) => share ?? 0))) {
    parts.fill('middle', from + 1, to);
    parts[from] = 'first';
    parts[to] = 'last';
  }
  return parts;
}
