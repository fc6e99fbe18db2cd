import type { Release } from '#lib/catalog/release.ts';
import type { Reason } from './ranking.ts';
import type { Strategy } from './strategy.ts';

/** Why no market has a rank while every weight is zero. */
export function noWeightReason(release: Release): Reason {
  return said(release, 'no-weight', 'No criterion has weight.');
}

/**
 * Says why a market that passes every constraint is still without a rank.
 * coverage  share of weight with a value, 0-1
 * returns   undefined where it has a rank
 */
export function gapReason(release: Release, strategy: Strategy, coverage: number): Reason | undefined {
  if (strategy.missing === 'exclude' && coverage < 1 - 1e-12) {
    return said(
      release,
      'gap',
      `${percent(1 - coverage)} of the weight has no value, and any gap is ruled out.`
    );
  }
  if (coverage === 0) return said(release, 'coverage', 'No criterion with weight has a value.');
  if (coverage >= strategy.coverageFloor - 1e-12) return undefined;
  const needed = percent(strategy.coverageFloor);
  return said(
    release,
    'coverage',
    `Only ${percent(coverage)} of the weight has a value; ${needed} is needed.`
  );
}

/** Whole percent, but never a rounded 0% or 100% that is not one. */
export function percent(share: number): string {
  const whole = Math.round(100 * share);
  const misleads = (whole === 0 && share > 0) || (whole === 100 && share < 1);
  return `${misleads ? (100 * share).toFixed(1) : whole}%`;
}

function said(release: Release, id: string, text: string): Reason {
  return { id, text, source: `Release ${release.id}`, date: release.date };
}
