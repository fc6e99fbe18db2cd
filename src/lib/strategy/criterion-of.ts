import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';

const tables = new WeakMap<Release, Map<string, Criterion>>();

/**
 * Finds a criterion of a release.
 * throws  RangeError for an id the release does not have; checkAgainstRelease says so beforehand
 */
export function criterionOf(release: Release, id: string): Criterion {
  let table = tables.get(release);
  if (!table) {
    table = new Map(release.criteria.map((criterion) => [criterion.id, criterion]));
    tables.set(release, table);
  }
  const criterion = table.get(id);
  if (!criterion) throw new RangeError(`No criterion "${id}" in release ${release.id}.`);
  return criterion;
}
