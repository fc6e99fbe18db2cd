import type { Site } from '#lib/catalog/sites/site-layer.ts';

export interface SiteSort {
  /** `name`, `market`, or the id of a field. */
  column: string;
  descending: boolean;
}

/** Orders the rows of a table; what is not known stands last either way, and equals keep the order of names. */
export function sortSites(
  sites: readonly Site[],
  { column, descending }: SiteSort,
  marketOf: (iso3: string) => string
): Site[] {
  const keyOf = ({ name, iso3, values }: Site): string | number | null =>
    column === 'name' ? name : column === 'market' ? iso3 && marketOf(iso3) : (values[column] ?? null);
  const keyed = sites.map((site) => ({ site, key: keyOf(site) }));
  const turn = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return turn * compare(a.key, b.key) || compare(a.site.name, b.site.name);
  });
  return keyed.map(({ site }) => site);
}

/** Names that hold the words, or whose market does. */
export function findSites(sites: readonly Site[], words: string, marketOf: (iso3: string) => string): Site[] {
  const wanted = plain(words.trim());
  if (wanted === '') return [...sites];
  return sites.filter(
    ({ name, iso3 }) =>
      plain(name).includes(wanted) || (iso3 !== null && plain(`${iso3} ${marketOf(iso3)}`).includes(wanted))
  );
}

const collator = new Intl.Collator('en-US', { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** Without accents and case. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
