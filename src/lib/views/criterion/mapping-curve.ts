import type { Criterion } from '#lib/catalog/criterion.ts';
import { toUtilities, type UtilityChoice } from '#lib/strategy/utility-column.ts';

export interface MappingCurve {
  /** Ends of the horizontal axis, in the criterion's unit. */
  from: number;
  to: number;
  /** Where a raw value lies on the axis, 0-1; on a log scale a value at or under zero lies at the start. */
  place: (value: number) => number;
  /** The curve: [place on the axis, utility], both 0-1. */
  points: [number, number][];
}

/**
 * Draws how a raw value becomes a 0-1 utility, over the observed values and both goalposts.
 * observed  in the criterion's unit; NaN = missing
 */
export function mappingCurve(
  criterion: Criterion,
  choice: UtilityChoice,
  observed: Float64Array
): MappingCurve {
  const { worst, best } = choice.goalposts ?? criterion.goalposts;
  const isLog = criterion.shape.kind === 'log';
  const values = [...observed, worst, best].filter((value) => (isLog ? value > 0 : Number.isFinite(value)));
  const from = Math.min(...values);
  const to = Math.max(...values);
  const bend = bendOf(criterion);
  const span = bend.to(to) - bend.to(from);
  const place = (value: number) =>
    isLog && value <= 0 ? 0 : Math.min(1, Math.max(0, (bend.to(value) - bend.to(from)) / span));
  const inside = [worst, best].map(place);
  const places = [...new Set([...Array.from({ length: 61 }, (_, step) => step / 60), ...inside])].sort(
    (a, b) => a - b
  );
  const raw = Float64Array.from(places, (at) => bend.from(bend.to(from) + at * span));
  const utilities = toUtilities(criterion, choice, raw);
  return { from, to, place, points: places.map((at, index) => [at, utilities[index] ?? NaN]) };
}

/** The axis is bent as the criterion is, so that the mapping between the goalposts is a straight line. */
function bendOf({ shape }: Criterion): { to: (value: number) => number; from: (bent: number) => number } {
  if (shape.kind === 'log') return { to: Math.log, from: Math.exp };
  if (shape.kind === 'asinh') {
    const { scale } = shape;
    return { to: (value) => Math.asinh(value / scale), from: (bent) => Math.sinh(bent) * scale };
  }
  return { to: (value) => value, from: (bent) => bent };
}
