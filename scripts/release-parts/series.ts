// The years of a criterion's values, market by market, where its table has several: a file apart from the release.
import type { Series } from '#lib/catalog/series.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Indicator, Inputs } from '../pipeline/indicator.ts';
import { roundValue } from '../pipeline/round-value.ts';

/** Two years are no trend. */
const fewest = 3;

export function series(
  { tidy, readings }: Inputs,
  indicators: Indicator[]
): Record<string, Record<Iso3, Series>> {
  const declared = indicators.flatMap((one) => (one.series ? [{ id: one.id, series: one.series }] : []));
  return Object.fromEntries(
    declared.map(({ id, series: [source, indicator] }) => {
      // A market whose value is another source's has no series: two sources do not make one line.
      const own = new Set(
        readings(id).flatMap((reading) => (reading.source === source ? [reading.iso3] : []))
      );
      const points: Record<Iso3, Series> = {};
      for (const { iso3, year, value } of tidy(source, indicator)) {
        if (own.has(iso3)) (points[iso3] ??= []).push([year, roundValue(value)]);
      }
      const long = Object.entries(points).filter(([, line]) => line.length >= fewest);
      return [id, Object.fromEntries(long.map(([iso3, line]) => [iso3, line.sort(([a], [b]) => a - b)]))];
    })
  );
}
