import { footprintTotal } from '#lib/catalog/composites/footprint.ts';
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
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

/** Totals the parts anew under points of the user's own; NaN where too little of their weight is there. */
function recomposed(
  release: Release,
  id: string,
  composite: NonNullable<Criterion['composite']>,
  points: Record<string, number>
): Float64Array {
  const columns = composite.parts.map(
    (part) => [part.id, storedColumn(release, `${id}.${part.id}`)] as const
  );
  return Float64Array.from(alternativesOf(release).countries, (_, row) => {
    const values = Object.fromEntries(columns.map(([part, column]) => [part, column[row]]));
    return footprintTotal(composite, values, points).total ?? NaN;
  });
}
