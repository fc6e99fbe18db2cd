import { formatDate } from '#lib/catalog/format-date.ts';
import type { Site, SiteField, SiteLayer } from '#lib/catalog/sites/site-layer.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A value of a field as a person reads it; one that is not known says so. */
export function siteValueText({ unit, plain }: SiteField, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return 'Not stated';
  if (typeof value === 'string') return formatDate(value);
  return `${plain ? value : number.format(value)}${unit ? ` ${unit}` : ''}`;
}

/** A site in one line, for the ear and the tooltip: its name, what it is, its market, its first two facts. */
export function siteLine(layer: SiteLayer, site: Site, market: string | null): string {
  const facts = layer.fields
    .filter(({ id }) => (site.values[id] ?? null) !== null)
    .slice(0, 2)
    .map((field) => siteValueText(field, site.values[field.id]));
  return [site.name, layer.one, ...(market && market !== site.name ? [market] : []), ...facts].join(', ');
}

/** "214 of 10,039 power plants", "63 cloud regions". */
export function countText({ many }: SiteLayer, shown: number, all: number): string {
  return shown === all
    ? `${number.format(all)} ${many}`
    : `${number.format(shown)} of ${number.format(all)} ${many}`;
}
