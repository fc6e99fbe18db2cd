import type { CompositePart, Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import { weightedSum } from '#lib/scoring/aggregate/weighted-sum.ts';
import { coverage } from '#lib/scoring/coverage.ts';
import { normalize } from '#lib/scoring/normalize.ts';
import { alternativesOf } from './alternatives.ts';

/**
 * Reads a criterion for every alternative, in its own unit.
 * parts    points of a composite's parts, when the strategy changes them: the total is then worked out anew
 * returns  one number a row; NaN = missing, not applicable, or a class of its own
 */
export function rawColumn(
  release: Release,
  criterion: Criterion,
  parts?: Record<string, number>
): Float64Array {
  return parts && criterion.composite
    ? recomposed(release, criterion.id, criterion.composite, parts)
    : storedColumn(release, criterion.id);
}

function storedColumn(release: Release, id: string): Float64Array {
  const values = release.values[id] ?? {};
  return Float64Array.from(alternativesOf(release).countries, ({ iso3 }) => values[iso3]?.[0] ?? NaN);
}

/** Weighted mean of the parts that are there, 0-100; none where too little of the parts' weight is there. */
function recomposed(
  release: Release,
  id: string,
  composite: { parts: CompositePart[]; minimumWeight: number },
  points: Record<string, number>
): Float64Array {
  const m = composite.parts.length;
  const weights = Float64Array.from(composite.parts, (part) => points[part.id] ?? part.weight);
  const utilities = new Float64Array(alternativesOf(release).countries.length * m);
  composite.parts.forEach((part, j) => {
    normalize(storedColumn(release, `${id}.${part.id}`), part.goalposts).forEach((utility, row) => {
      utilities[row * m + j] = utility;
    });
  });
  if (weights.every((weight) => weight === 0)) return new Float64Array(utilities.length / m).fill(NaN);
  const known = coverage(utilities, weights);
  return weightedSum(utilities, weights).map((score, row) =>
    known[row]! * 100 < composite.minimumWeight ? NaN : 100 * score
  );
}
