import type { Criterion, Goalposts } from '#lib/catalog/criterion.ts';
import { formatValue } from '#lib/catalog/format-value.ts';
import type { Observation } from '#lib/catalog/release.ts';
import type { StrategyCriterion } from '#lib/strategy/strategy.ts';

/** One step from a published number to points, with its numbers worked. */
export interface Step {
  title: string;
  text: string;
}

/**
 * Tells how a value becomes a number of 0-1, with the numbers in place.
 * utility  as the ranking has it, NaN = missing
 * returns  no step where there is no value
 */
export function scoringSteps(
  criterion: Criterion,
  choice: StrategyCriterion | undefined,
  observation: Observation | undefined,
  utility: number
): Step[] {
  if (!observation || Number.isNaN(utility)) return [];
  const own = observation.flags.map((flag) => criterion.classes?.[flag]).find((found) => found !== undefined);
  if (own)
    return [
      { title: '0–1', text: `${own.label} is a class of its own and counts ${own.utility.toFixed(2)}.` }
    ];
  if (observation.value === null) return [];
  const goalposts = facing(criterion, choice);
  const worked = workedLine(criterion, goalposts, observation.value);
  const curved = choice?.curve ? `; after the value curve ${utility.toFixed(3)}` : '';
  return [
    { title: 'Goalposts', text: goalpostWords(criterion, goalposts) },
    { title: '0–1', text: worked + curved }
  ];
}

/** Says what stands at 0 and at 1. */
export function goalpostWords(criterion: Criterion, { worst, best }: Goalposts): string {
  const bent = { log: ' on a log scale', asinh: ' on an inverse hyperbolic sine scale' };
  const { kind } = criterion.shape;
  const scale = kind === 'log' || kind === 'asinh' ? bent[kind] : '';
  return `${formatValue(criterion, worst)} or worse is 0, ${formatValue(criterion, best)} or better is 1${scale}.`;
}

function workedLine(criterion: Criterion, { worst, best }: Goalposts, value: number): string {
  const { kind } = criterion.shape;
  const bend = kind === 'log' ? Math.log : kind === 'asinh' ? asinhBy(criterion) : (x: number) => x;
  if (kind === 'log' && value <= 0)
    return 'At or under zero there is no logarithm: it goes to the worst end, 0.';
  const raw = (bend(value) - bend(worst)) / (bend(best) - bend(worst));
  const sign = kind === 'log' ? 'ln ' : kind === 'asinh' ? 'asinh ' : '';
  const [v, w, b] = [value, worst, best].map((x) => `${sign}${plain(x)}`);
  const clipped = Math.min(1, Math.max(0, raw));
  const result = clipped === raw ? '' : `, clipped to ${clipped}`;
  return `(${v} − ${w}) ÷ (${b} − ${w}) = ${raw.toFixed(3).replace('-', '−')}${result}`;
}

function asinhBy({ shape }: Criterion): (value: number) => number {
  const scale = shape.kind === 'asinh' ? shape.scale : 1;
  return (value) => Math.asinh(value / scale);
}

/** A two-sided criterion rises with its value unless that is a reason to avoid. */
function facing(criterion: Criterion, choice: StrategyCriterion | undefined): Goalposts {
  const given = choice?.goalposts ?? criterion.goalposts;
  if (!criterion.twoSided) return given;
  const low = Math.min(given.worst, given.best);
  const high = Math.max(given.worst, given.best);
  return choice?.sense === 'reason-to-avoid' ? { worst: high, best: low } : { worst: low, best: high };
}

/** A number for a formula: signs of its own in brackets. */
function plain(value: number): string {
  const text = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 5 }).format(Math.abs(value));
  return value < 0 ? `(−${text})` : text;
}
