import type { Site, SiteLayer } from './site-layer.ts';

/** field -> the word that is wanted, or the least number. */
export type SiteFilter = Readonly<Record<string, string | number>>;

/** The sites that a filter keeps. A number that is not known is under every least number. */
export function filterSites(sites: readonly Site[], filter: SiteFilter): Site[] {
  const wishes = Object.entries(filter);
  return sites.filter(({ values }) =>
    wishes.every(([field, wanted]) => {
      const value = values[field] ?? null;
      return typeof wanted === 'number' ? typeof value === 'number' && value >= wanted : value === wanted;
    })
  );
}

/** The words that a field of choices takes, each with how many sites have it, the most frequent first. */
export function choicesOf(sites: readonly Site[], field: string): { word: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { values } of sites) {
    const word = values[field];
    if (typeof word === 'string') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** How many of a layer's sites are not drawn, by why. */
export function notDrawnOf(sites: readonly Site[]): { count: number; why: string }[] {
  const counts = new Map<string, number>();
  for (const { notDrawn } of sites) if (notDrawn) counts.set(notDrawn, (counts.get(notDrawn) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count);
}

const [betweenClauses, betweenParts] = ['*', '.'];

/**
 * Reads the filters of an address: `power-plants.fuel.Coal*power-plants.megawatts.500`.
 * returns  by layer; a field that its layer does not filter by, or a number that is none, is left out
 */
export function readSiteFilters(text: string, layers: readonly SiteLayer[]): Record<string, SiteFilter> {
  const filters: Record<string, Record<string, string | number>> = {};
  for (const clause of text.split(betweenClauses)) {
    const [layer = '', id = '', ...rest] = clause.split(betweenParts);
    const wanted = rest.join(betweenParts);
    const field = layers.find((known) => known.id === layer)?.fields.find((known) => known.id === id);
    if (!field?.filter || wanted === '') continue;
    const value = field.kind === 'number' ? Number(wanted) : wanted;
    if (typeof value === 'number' && !(Number.isFinite(value) && value > 0)) continue;
    filters[layer] = { ...filters[layer], [id]: value };
  }
  return filters;
}

/** The text that `readSiteFilters` reads, in the order of layers and fields. */
export function writeSiteFilters(
  filters: Readonly<Record<string, SiteFilter>>,
  layers: readonly SiteLayer[]
): string {
  return layers
    .flatMap(({ id, fields }) =>
      fields.flatMap((field) => {
        const wanted = filters[id]?.[field.id];
        return wanted === undefined || wanted === '' ? [] : [[id, field.id, wanted].join(betweenParts)];
      })
    )
    .join(betweenClauses);
}
