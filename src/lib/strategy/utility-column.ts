import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import { normalize, type Scale } from '#lib/scoring/normalize.ts';
import { piecewise } from '#lib/scoring/piecewise.ts';
import { alternativesOf } from './alternatives.ts';
import { criterionOf } from './criterion-of.ts';
import { rawColumn } from './raw-column.ts';
import type { StrategyCriterion } from './strategy.ts';

/** What of a strategy's criterion decides its utilities; its weight does not. */
export type UtilityChoice = Omit<StrategyCriterion, 'weight'>;

/** Places one criterion on 0-1 for every alternative of a release; NaN = missing. */
export function utilityColumn(release: Release, choice: UtilityChoice): Float64Array {
  const criterion = criterionOf(release, choice.id);
  const utilities = toUtilities(criterion, choice, rawColumn(release, criterion, choice.parts));
  const classes = criterion.classes ?? {};
  if (Object.keys(classes).length === 0) return utilities;
  const values = release.values[criterion.id] ?? {};
  alternativesOf(release).countries.forEach(({ iso3 }, row) => {
    const flags = values[iso3]?.[2]?.split(' ') ?? [];
    const own = flags.map((flag) => classes[flag]).find((found) => found !== undefined);
    if (own) utilities[row] = own.utility;
  });
  return utilities;
}

/**
 * Turns values in a criterion's unit into utilities, 0-1 with 1 best; NaN stays NaN.
 * A two-sided criterion rises with its value when that is a reason to go (or while it is neutral) and falls when it
 * is a reason to avoid, however its goalposts are ordered; the curve is read last.
 */
export function toUtilities(criterion: Criterion, choice: UtilityChoice, values: Float64Array): Float64Array {
  const given = choice.goalposts ?? criterion.goalposts;
  const goalposts = criterion.twoSided ? facing(given, choice.sense) : given;
  const straight = normalize(values, goalposts, scaleOf(criterion, choice));
  const curve = choice.curve;
  return curve ? straight.map((utility) => piecewise(curve, utility)) : straight;
}

function facing(given: { worst: number; best: number }, sense: StrategyCriterion['sense']) {
  const low = Math.min(given.worst, given.best);
  const high = Math.max(given.worst, given.best);
  return sense === 'reason-to-avoid' ? { worst: high, best: low } : { worst: low, best: high };
}

/** Steps of an ordinal and counts already stand on the goalposts' scale; a strategy's own shape goes first. */
function scaleOf({ shape }: Criterion, choice: UtilityChoice): Scale {
  if (choice.shape) return { kind: choice.shape };
  return shape.kind === 'log' || shape.kind === 'asinh' ? shape : { kind: 'linear' };
}
