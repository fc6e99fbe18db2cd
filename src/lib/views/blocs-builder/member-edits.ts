import type { Iso3 } from '#lib/catalog/release.ts';

/** Adds markets to those chosen, each once; those already in keep their places. */
export function takeIn(members: readonly Iso3[], ids: readonly Iso3[]): Iso3[] {
  return [...new Set([...members, ...ids])];
}

/** Leaves markets out of those chosen. */
export function takeOut(members: readonly Iso3[], ids: readonly Iso3[]): Iso3[] {
  const gone = new Set(ids);
  return members.filter((iso3) => !gone.has(iso3));
}
