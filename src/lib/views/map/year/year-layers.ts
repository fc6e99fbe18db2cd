import { asOfYear } from '#lib/catalog/as-of-year.ts';
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import { loadSeries } from '#lib/state/series.ts';
import { criterionLayer } from '../criterion-layer.ts';
import type { MapLayer } from '../layer.ts';

/** The layer of a criterion in one year; null where its table has no years. */
export type YearLayer = (release: Release, criterion: Criterion, year: number) => MapLayer | null;

/**
 * Opens the years of a release. Classes are those of the newest values in every year, so that a color is the same
 * value whichever year is chosen.
 */
export async function openYears(release: string): Promise<YearLayer> {
  const all = await loadSeries(release);
  return (newest, criterion, year) => {
    const series = all[criterion.id];
    if (!series) return null;
    const { breaks } = criterionLayer(newest, criterion);
    const layer = criterionLayer(asOfYear(newest, criterion.id, series, year), criterion, breaks);
    return {
      ...layer,
      id: `${criterion.id}@${year}`,
      label: `${layer.label} in ${year}`,
      shortLabel: `${layer.shortLabel ?? layer.label} ${year}`,
      note: `the ranking takes the newest values · ${layer.note}`,
      year
    };
  };
}
