import { classOf, rampStep } from '#lib/geo/color-class.ts';
import { quantileBreaks } from '#lib/geo/quantile-breaks.ts';
import { formatValue } from '#lib/catalog/format-value.ts';
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Iso3, PackedValue, Release } from '#lib/catalog/release.ts';
import { isEstimated } from './estimates.ts';
import { homeMarket, type LayerValue, type MapLayer, type Paint } from './layer.ts';

/**
 * One criterion in its own unit: up to six classes of about equal number, at round limits. A darker color is more
 * of the unit, not better; the note says which end is better.
 * given  class breaks to use in place of its own
 */
export function criterionLayer(release: Release, criterion: Criterion, given?: readonly number[]): MapLayer {
  const packed = release.values[criterion.id] ?? {};
  const markets = release.countries.filter(({ market }) => market).map(({ iso3 }) => iso3);
  const values = markets.flatMap((id): LayerValue[] => {
    const value = packed[id]?.[0];
    return typeof value === 'number' ? [{ id, value }] : [];
  });
  const breaks = given ?? quantileBreaks(values.map(({ value }) => value));
  const classes = breaks.length + 1;
  const paints = new Map<Iso3, Paint>([[homeMarket, { fill: 'home', step: 0, estimated: false }]]);
  for (const id of markets) paints.set(id, paintOf(packed[id], breaks));
  return {
    id: criterion.id,
    label: criterion.label,
    ...(criterion.shortLabel && { shortLabel: criterion.shortLabel }),
    note: [criterion.unit, `${values.length} of ${markets.length} markets`, endOf(criterion)]
      .filter(Boolean)
      .join(' · '),
    unit: criterion.unit,
    breaks,
    ramp: Array.from({ length: classes }, (_, index) => rampStep(index + 1, classes)),
    ...(criterion.shape.kind === 'ordinal' && {
      steps: criterion.shape.steps.map(({ value }) => value).sort((a, b) => a - b)
    }),
    values,
    paints,
    format: (value) => formatValue(criterion, value),
    onAxis: axisOf(criterion, values)
  };
}

function paintOf(value: PackedValue | undefined, breaks: readonly number[]): Paint {
  if (value && value[0] !== null) {
    const count = breaks.length + 1;
    return { fill: 'class', step: rampStep(classOf(value[0], breaks), count), estimated: isEstimated(value) };
  }
  return { fill: isOutside(value) ? 'not-applicable' : 'too-little', step: 0, estimated: false };
}

/** True where the criterion has nothing to say of a market, by its own rule: that is an answer, not a gap. */
function isOutside(value: PackedValue | undefined): boolean {
  const flags = value?.[2]?.split(' ') ?? [];
  return flags.includes('not-applicable') || flags.includes('market-benchmark');
}

function endOf({ goalposts, twoSided }: Criterion): string {
  if (twoSided) return 'which end is better is for you to say';
  return goalposts.best > goalposts.worst ? 'more is better' : 'less is better';
}

/** The same bending as in scoring, so that a skewed criterion can be read; what a logarithm lacks stands at its left end. */
function axisOf({ shape }: Criterion, values: readonly LayerValue[]): (value: number) => number {
  if (shape.kind === 'asinh') return (value) => Math.asinh(value / shape.scale);
  if (shape.kind !== 'log') return (value) => value;
  const least = Math.min(...values.map(({ value }) => value).filter((value) => value > 0));
  return (value) => Math.log(Math.max(value, least));
}
