import type { Release, Source } from '#lib/catalog/release.ts';
import { observationOf } from '#lib/catalog/values.ts';

export interface Withheld {
  source: Source;
  /** Values that are shown and computed with, and in no file. */
  count: number;
  /** Criteria they belong to. */
  labels: string[];
}

/** Counts the values of each source of terms class B, the most first. */
export function withheldOf(release: Release): Withheld[] {
  const found = new Map<string, Withheld>();
  for (const id of Object.keys(release.values)) {
    const criterion = release.criteria.find((one) => one.id === id.split('.')[0]);
    for (const iso3 of Object.keys(release.values[id] ?? {})) {
      const source = release.sources[observationOf(release, id, iso3)?.source ?? ''];
      if (!source || source.terms === 'A') continue;
      const own = found.get(source.id) ?? { source, count: 0, labels: [] };
      const label = criterion?.shortLabel ?? criterion?.label ?? id;
      const labels = own.labels.includes(label) ? own.labels : [...own.labels, label];
      found.set(source.id, { source, count: own.count + 1, labels });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
