import type { Iso3, Release } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';
import { criterionOf } from '../criterion-of.ts';
import type { Reason } from '../ranking.ts';

/** Cites the source of a market's value, or the criterion's main source where the market has none. */
export function citationOf(release: Release, criterion: string, iso3: Iso3): Pick<Reason, 'source' | 'date'> {
  const id =
    observationOf(release, criterion, iso3)?.source ?? criterionOf(release, criterion).sources[0] ?? '';
  const source = release.sources[id];
  return { source: source?.citation ?? id, date: source?.published ?? release.date };
}

/** True where a value may leave the product as a number: its source is free to export. */
export function isFreeToExport(release: Release, criterion: string, iso3: Iso3): boolean {
  return release.sources[observationOf(release, criterion, iso3)?.source ?? '']?.terms === 'A';
}
