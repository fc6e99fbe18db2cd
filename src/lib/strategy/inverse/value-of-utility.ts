import type { Criterion } from '#lib/catalog/criterion.ts';
import { toUtilities, type UtilityChoice } from '../utility-column.ts';

const halvings = 60;

/**
 * The value nearest to a criterion's own unit that is worth a utility: the value function read backwards.
 * utility  wanted, 0-1
 * from     the value now, in the criterion's unit, or null where there is none: the search then starts at the worst end
 * returns  a value worth at least `utility`, four significant digits where that is enough; null where no value is
 */
export function valueOfUtility(
  criterion: Criterion,
  choice: UtilityChoice,
  utility: number,
  from: number | null
): number | null {
  const worth = (value: number) => toUtilities(criterion, choice, Float64Array.of(value))[0] ?? NaN;
  const isEnough = (value: number) => worth(value) >= utility;
  const [low, high] = ends(criterion, choice);
  const start = Math.min(high, Math.max(low, from ?? (worth(low) <= worth(high) ? low : high)));
  if (isEnough(start)) return from ?? start;
  if (criterion.shape.kind === 'ordinal')
    return nearest(criterion.shape.steps.map(({ value }) => value).filter(isEnough), start);
  const found = [low, high].flatMap((end) => towards(start, end, isEnough, criterion.shape.kind === 'log'));
  const raw = nearest(found, start);
  return raw === null ? null : rounded(raw, raw > start, isEnough);
}

function ends(criterion: Criterion, choice: UtilityChoice): [number, number] {
  const { worst, best } = choice.goalposts ?? criterion.goalposts;
  return [Math.min(worst, best), Math.max(worst, best)];
}

function nearest(values: readonly number[], to: number): number | null {
  return values.reduce<number | null>(
    (best, value) => (best === null || Math.abs(value - to) < Math.abs(best - to) ? value : best),
    null
  );
}

/** The first value that is enough on the way to an end: a curve may rise and fall, so the way is first walked. */
function towards(start: number, end: number, isEnough: (value: number) => boolean, isLog: boolean): number[] {
  const steps = 512;
  const from = isLog ? Math.log(start) : start;
  const span = (isLog ? Math.log(end) : end) - from;
  const at = (share: number) =>
    share === 1 ? end : isLog ? Math.exp(from + span * share) : from + span * share;
  for (let step = 1; step <= steps; step++) {
    if (!isEnough(at(step / steps))) continue;
    let under = (step - 1) / steps;
    let over = step / steps;
    for (let k = 0; k < halvings; k++) {
      const middle = (under + over) / 2;
      if (isEnough(at(middle))) over = middle;
      else under = middle;
    }
    return [at(over)];
  }
  return [];
}

/** Rounds away from where the value came from, so that it stays enough. */
function rounded(value: number, isUp: boolean, isEnough: (value: number) => boolean): number {
  if (value === 0) return 0;
  for (let digits = 4; digits < 12; digits++) {
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits);
    const tidy = Number(
      ((isUp ? Math.ceil(value / unit) : Math.floor(value / unit)) * unit).toPrecision(digits)
    );
    if (isEnough(tidy)) return tidy;
  }
  return value;
}
