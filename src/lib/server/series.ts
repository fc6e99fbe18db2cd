import type { Iso3 } from '#lib/catalog/release.ts';
import type { Series } from '#lib/catalog/series.ts';

// One chunk a release, opened when it is first asked for; releases made before there were series have none.
const chunks = import.meta.glob<Record<string, Record<Iso3, Series>>>(
  '/data/generated/releases/*/series.json',
  { import: 'default' }
);

/** The years of one place's values, by criterion; empty where the release kept none. */
export async function loadSeries(release: string, iso3: Iso3): Promise<Record<string, Series>> {
  const all = (await chunks[`/data/generated/releases/${release}/series.json`]?.()) ?? {};
  return Object.fromEntries(
    Object.entries(all).flatMap(([criterion, markets]) => {
      const own = markets[iso3];
      return own ? [[criterion, own] as const] : [];
    })
  );
}
