import type { SeriesOf } from '#lib/catalog/as-of-year.ts';

// One chunk a release, fetched when a year is first chosen from; releases made before there were series have none.
const chunks = import.meta.glob<Record<string, SeriesOf>>('/data/generated/releases/*/series.json', {
  import: 'default'
});

/** The years of all places, by criterion; a criterion whose table has one year is absent. */
export async function loadSeries(release: string): Promise<Record<string, SeriesOf>> {
  const all = (await chunks[`/data/generated/releases/${release}/series.json`]?.()) ?? {};
  return Object.fromEntries(Object.entries(all).filter(([, places]) => Object.keys(places).length > 0));
}
