import type { Iso3, Source } from '../release.ts';

/** What a layer's sites are drawn as; each has a shape of its own, so that color is never the only cue. */
export type SiteSymbol =
  'disc' | 'diamond' | 'triangle' | 'square' | 'hexagon' | 'star' | 'pentagon' | 'ring' | 'bullseye';

/** One thing known of each site of a layer. */
export interface SiteField {
  id: string;
  label: string;
  /** `choice`: one of few words, filtered by choosing one. `number`: filtered by the least that is wanted. */
  kind: 'choice' | 'number' | 'text';
  /** Written after a number. */
  unit?: string;
  /** A year or another number that is written without separators. */
  plain?: true;
  /** The map's and the table's filter offers it. */
  filter?: true;
}

/** A layer of points over the map, declared once: switch, legend, filter, table, card and tests read it. */
export interface SiteLayer {
  id: string;
  label: string;
  /** One of its sites, as it stands in a sentence. */
  one: string;
  many: string;
  symbol: SiteSymbol;
  /** Id of the record in data/sites/sources, or in data/sources where the release holds the table. */
  source: string;
  /** Which years the facts are of, in words; the date of publication stands in the record. */
  vintage: string;
  /** What the list does not say. */
  caveat: string;
  fields: readonly SiteField[];
  /** The field by which marks grow. */
  size?: string;
  /** Thousands of sites: near ones are drawn as one mark with their number. */
  dense?: true;
}

/** One point of a layer. A value that is not known is null. */
export interface Site {
  id: string;
  name: string;
  iso3: Iso3 | null;
  /** Null where the source gives no place: the site stands in the table and not on the map. */
  at: [longitude: number, latitude: number] | null;
  /** Why it is not drawn. */
  notDrawn?: string;
  values: Record<string, string | number | null>;
}

/** How many sites of a layer are not drawn, and why. */
export interface NotDrawn {
  count: number;
  why: string;
}

/** A layer as it is loaded: its sites with the record of their source. */
export interface SiteTable {
  source: Source;
  sites: Site[];
}
