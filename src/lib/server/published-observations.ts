import type { Release } from '#lib/catalog/release.ts';
import { alternativesOf } from '#lib/strategy/alternatives.ts';
import { utilityColumn } from '#lib/strategy/utility-column.ts';
import { publishValues, unitOf, valueIds, type PublishedValue } from './published-values.ts';

/** A value as it may be passed on, with the utility that follows from it, which is ours and always may. */
export interface PublishedObservation extends PublishedValue {
  criterion: string;
  unit: string;
  /** 0-1 between the criterion's own goalposts, to 12 digits; null for parts of composites and the United States. */
  utility: number | null;
}

/** Every value of a release, by criterion and market: class A as it is, class B as its utility alone. */
export function publishObservations(release: Release): PublishedObservation[] {
  const { rowOf } = alternativesOf(release);
  return valueIds(release).flatMap((criterion) => {
    const utilities = criterion.includes('.') ? null : utilityColumn(release, { id: criterion });
    const unit = unitOf(release, criterion);
    return publishValues(release, criterion).map((published) => ({
      criterion,
      unit,
      ...published,
      utility: rounded(utilities?.[rowOf.get(published.iso3) ?? -1])
    }));
  });
}

/** Twelve significant digits, as everywhere; null where there is no number. */
export function rounded(utility: number | undefined): number | null {
  return utility === undefined || Number.isNaN(utility) ? null : Number(utility.toPrecision(12));
}
