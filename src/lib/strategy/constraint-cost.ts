import type { Release } from '#lib/catalog/release.ts';
import { alternativesOf } from './alternatives.ts';
import { constraintKey } from './constraints/constraint-key.ts';
import { screen } from './constraints/screen.ts';
import type { Constraint, Strategy } from './strategy.ts';

/**
 * Counts the countries in a strategy's scope that one constraint alone would exclude, whether or not the strategy
 * holds it.
 */
export function constraintCost(
  release: Release,
  strategy: Pick<Strategy, 'scope'>,
  constraint: Constraint
): number {
  const { countries } = alternativesOf(release);
  const chosen = strategy.scope.countries && new Set(strategy.scope.countries);
  return screen(release, [constraint]).filter(
    ({ reasons }, row) =>
      reasons.length > 0 && (chosen ? chosen.has(countries[row]!.iso3) : countries[row]!.market)
  ).length;
}

/** Counts what each constraint of a strategy excludes alone; the costliest first. */
export function constraintCosts(release: Release, strategy: Strategy): { key: string; removes: number }[] {
  return strategy.constraints
    .map((constraint) => ({
      key: constraintKey(constraint),
      removes: constraintCost(release, strategy, constraint)
    }))
    .sort((a, b) => b.removes - a.removes);
}
