import type { Site, SiteLayer } from './site-layer.ts';

/** field -> the words of which one is wanted, or the least number. */
export type SiteFilter = Readonly<Record<string, readonly string[] | number>>;

/** The sites that a filter keeps. A number that is not known is under every least number. */
export function filterSites(sites: readonly Site[], filter: SiteFilter): Site[] {
  const wishes = Object.entries(filter);
  return sites.filter(({ values }) =>
    wishes.every(([field, wanted]) => {
      const value = values[field] ?? null;
      if (typeof wanted === 'number') return typeof value === 'number' && value >= wanted;
      return typeof value === 'string' && wanted.includes(value);
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
 * Reads the filters of an address: `power-plants.fuel.Coal*power-plants.fuel.Gas*power-plants.megawatts.500`.
 * returns  by layer, the words of a field in the order in which they came; a field that its layer does not filter
 *          by, or a number that is none, is left out
 */
export function readSiteFilters(text: string, layers: readonly SiteLayer[]): Record<string, SiteFilter> {
  const filters: Record<string, Record<string, readonly string[] | number>> = {};
  for (const clause of text.split(betweenClauses)) {
    const [layer = '', id = '', ...rest] = clause.split(betweenParts);
    const wanted = rest.join(betweenParts);
    const field = layers.find((known) => known.id === layer)?.fields.find((known) => known.id === id);
    if (!field?.filter || wanted === '') continue;
    const before = filters[layer]?.[id];
    const least = Number(wanted);
    if (field.kind !== 'number') {
      const words = typeof before === 'object' ? before : [];
      filters[layer] = { ...filters[layer], [id]: [...new Set([...words, wanted])] };
    } else if (Number.isFinite(least) && least > 0) filters[layer] = { ...filters[layer], [id]: least };
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
        const wanted = filters[id]?.[field.id] ?? [];
        const words = typeof wanted === 'number' ? [wanted] : wanted;
        return words.map((word) => [id, field.id, word].join(betweenParts));
      })
    )
    .join(betweenClauses);
}
