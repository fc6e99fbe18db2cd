import type { Release, ValueFlag } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';
import type { Table } from '#lib/downloads/csv.ts';

export interface PublishedValue {
  iso3: string;
  /** Left out where its source's terms do not let it be passed on; null for a class of its own, told by a flag. */
  value?: number | null;
  year: number;
  source: string;
  flags: ValueFlag[];
  withheld?: string;
}

/** Ids that have values: criteria and parts of composites, in the catalog's order. */
export function valueIds(release: Release): string[] {
  return release.criteria.flatMap(({ id, composite }) => [
    id,
    ...(composite?.parts.map((part) => `${id}.${part.id}`) ?? [])
  ]);
}

/** The unit of a criterion or of a part of a composite. */
export function unitOf(release: Release, valueId: string): string {
  const [id, partId] = valueId.split('.');
  const criterion = release.criteria.find((candidate) => candidate.id === id);
  if (!criterion) throw new RangeError(`No criterion has the id ${valueId}.`);
  return criterion.composite?.parts.find((part) => part.id === partId)?.unit ?? criterion.unit;
}

/**
 * Every market's value of one criterion, as it may be passed on: a value whose source is of terms class B is
 * withheld and says so; a market without a value is absent.
 */
export function publishValues(release: Release, valueId: string): PublishedValue[] {
  return Object.keys(release.values[valueId] ?? {})
    .toSorted()
    .flatMap((iso3) => {
      const observation = observationOf(release, valueId, iso3);
      if (!observation) return [];
      const { value, year, source, flags } = observation;
      const withheld = whyWithheld(release, source);
      return [withheld ? { iso3, year, source, flags, withheld } : { iso3, value, year, source, flags }];
    });
}

function whyWithheld(release: Release, sourceId: string): string | undefined {
  const source = release.sources[sourceId];
  if (source?.terms === 'A') return undefined;
  const producer = source?.producer ?? sourceId;
  return `The terms of ${producer} do not clearly allow bulk copies: the value is scored with and shown market by market, not listed.`;
}

export function tabulateValues(values: PublishedValue[], criterion: string, unit: string): Table {
  return {
    columns: ['criterion', 'unit', 'iso3', 'value', 'year', 'source', 'flags', 'withheld'],
    rows: values.map(({ iso3, value, year, source, flags, withheld }) => [
      criterion,
      unit,
      iso3,
      value,
      year,
      source,
      flags.join(' '),
      withheld
    ])
  };
}
