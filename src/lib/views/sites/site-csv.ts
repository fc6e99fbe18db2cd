import type { Source } from '#lib/catalog/release.ts';
import type { Site, SiteLayer } from '#lib/catalog/sites/site-layer.ts';
import { writeCsv } from '#lib/downloads/csv.ts';

/**
 * The rows of a layer as CSV, each with its source and license.
 * throws  when the terms of the source do not allow a download
 */
export function siteCsv(
  layer: SiteLayer,
  source: Source,
  sites: readonly Site[],
  marketOf: (iso3: string) => string
): string {
  if (source.terms !== 'A') throw new Error(`${layer.label} may be shown and not downloaded.`);
  const fields = layer.fields.map(({ label, unit }) => (unit ? `${label}, ${unit}` : label));
  return writeCsv({
    columns: ['Id', 'Name', 'ISO3', 'Market', 'Latitude', 'Longitude', ...fields, 'Source', 'License'],
    rows: sites.map(({ id, name, iso3, at, values }) => [
      id,
      name,
      iso3,
      iso3 && marketOf(iso3),
      at?.[1],
      at?.[0],
      ...layer.fields.map((field) => values[field.id]),
      source.citation,
      source.license
    ])
  });
}
