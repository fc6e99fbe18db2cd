import type { Release } from '#lib/catalog/release.ts';

/**
 * Remembers what was derived from a release and a part of a strategy, written as text.
 * derive   pure; called again only for a pair not seen lately
 * limit    how many results are kept for each release; the oldest goes first
 */
export function remember<Part, Result>(
  derive: (release: Release, part: Part) => Result,
  keyOf: (part: Part) => string,
  limit = 32
): (release: Release, part: Part) => Result {
  const byRelease = new WeakMap<Release, Map<string, Result>>();
  return (release, part) => {
    let results = byRelease.get(release);
    if (!results) byRelease.set(release, (results = new Map<string, Result>()));
    const key = keyOf(part);
    const before = results.get(key);
    if (before !== undefined) return before;
    const result = derive(release, part);
    if (results.size >= limit)
      for (const oldest of results.keys()) {
        results.delete(oldest);
        break;
      }
    results.set(key, result);
    return result;
  };
}
