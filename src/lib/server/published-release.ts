import type { Release } from '#lib/catalog/release.ts';
import { publishObservations, type PublishedObservation } from './published-observations.ts';

type Published = Omit<PublishedObservation, 'criterion' | 'unit' | 'iso3'>;

/** Words at the head of the file, for who opens it years from now. */
const about =
  'One release of the data of AI Export Atlas. Values whose terms (class B) do not clearly allow bulk copies are withheld; their utilities, which are ours, stay. Independent analysis. Not affiliated with or endorsed by the U.S. Government. Not a legal determination.';

/** A whole release as a file to keep: all it declares, and every value as it may be passed on. */
export function publishRelease(release: Release) {
  const { values: _values, ...declared } = release;
  const values: Record<string, Record<string, Published>> = {};
  for (const { criterion, unit: _unit, iso3, ...published } of publishObservations(release)) {
    (values[criterion] ??= {})[iso3] = published;
  }
  return { about, ...declared, values };
}
