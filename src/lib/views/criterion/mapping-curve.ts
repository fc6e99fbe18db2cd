import type { Criterion, Shape } from '#lib/catalog/criterion.ts';
import { toUtilities, type UtilityChoice } from '#lib/strategy/utility-column.ts';

/** The shape a strategy gives a criterion, else the declared one. */
export function shapeOf(criterion: Criterion, choice: UtilityChoice): Shape {
  return choice.shape ? { kind: choice.shape } : criterion.shape;
}

/** The horizontal axis of a value function, bent as the criterion is: between the ends the mapping is straight. */
export interface ValueAxis {
  /** Ends of the axis, in the criterion's unit. */
  from: number;
  to: number;
  /** Where a raw value lies on the axis, 0-1; on a log scale a value at or under zero lies at the start. */
  place: (value: number) => number;
  /** The raw value at a place, 0-1. */
  value: (place: number) => number;
}

/**
 * Lays the axis over the observed values and both ends of the scale.
 * observed  in the criterion's unit; NaN = missing
 */
export function valueAxis(criterion: Criterion, choice: UtilityChoice, observed: Float64Array): ValueAxis {
  const { worst, best } = choice.goalposts ?? criterion.goalposts;
  const shape = shapeOf(criterion, choice);
  const isLog = shape.kind === 'log';
  const values = [...observed, worst, best].filter((value) => (isLog ? value > 0 : Number.isFinite(value)));
  const from = Math.min(...values);
  const to = Math.max(...values);
  const bend = bendOf(shape);
  const span = bend.to(to) - bend.to(from);
  return {
    from,
    to,
    place: (value) =>
      isLog && value <= 0 ? 0 : Math.min(1, Math.max(0, (bend.to(value) - bend.to(from)) / span)),
    value: (place) => bend.from(bend.to(from) + place * span)
  };
}

/** The end of the scale that counts 0 and the one that counts 1, before any curve, in the criterion's unit. */
export function scaleEnds(criterion: Criterion, choice: UtilityChoice): { zero: number; one: number } {
  const { worst, best } = choice.goalposts ?? criterion.goalposts;
  const [atWorst] = toUtilities(criterion, { ...choice, curve: undefined }, Float64Array.of(worst));
  return atWorst === 0 ? { zero: worst, one: best } : { zero: best, one: worst };
}

/**
 * Draws how a raw value becomes a 0-1 utility along an axis.
 * returns  [place on the axis, utility], both 0-1, with a point at each corner of the line
 */
export function mappingCurve(
  criterion: Criterion,
  choice: UtilityChoice,
  axis: ValueAxis
): [number, number][] {
  const ends = scaleEnds(criterion, choice);
  const [zero, one] = [axis.place(ends.zero), axis.place(ends.one)];
  const corners = (choice.curve ?? []).map(([x]) => zero + x * (one - zero));
  const even = Array.from({ length: 61 }, (_, step) => step / 60);
  const places = [...new Set([...even, zero, one, ...corners])].sort((a, b) => a - b);
  const utilities = toUtilities(criterion, choice, Float64Array.from(places, axis.value));
  return places.map((at, index) => [at, utilities[index] ?? NaN]);
}

function bendOf(shape: Shape): { to: (value: number) => number; from: (bent: number) => number } {
  if (shape.kind === 'log') return { to: Math.log, from: Math.exp };
  if (shape.kind === 'asinh') {
    const { scale } = shape;
    return { to: (value) => Math.asinh(value / scale), from: (bent) => Math.sinh(bent) * scale };
  }
  return { to: (value) => value, from: (bent) => bent };
}
