import type { Source } from '../release.ts';
import type { Site, SiteLayer, SiteTable } from './site-layer.ts';

/** A column of few different words, each written once. */
interface Words {
  words: (string | null)[];
  /** Index into `words`, one a site. */
  at: number[];
}

/** A layer as its file holds it: columns, so that ten thousand sites are a small text. */
export interface PackedSites {
  layer: string;
  source: Source;
  id: string[];
  name: string[];
  iso3: Words;
  longitude: (number | null)[];
  latitude: (number | null)[];
  notDrawn: Words;
  values: Record<string, (string | number | null)[] | Words>;
}

/** Turns sites into columns; what has few different words is written as a list of them. */
export function packSites(layer: SiteLayer, source: Source, sites: readonly Site[]): PackedSites {
  return {
    layer: layer.id,
    source,
    id: sites.map(({ id }) => id),
    name: sites.map(({ name }) => name),
    iso3: wordsOf(sites.map(({ iso3 }) => iso3)),
    longitude: sites.map(({ at }) => at?.[0] ?? null),
    latitude: sites.map(({ at }) => at?.[1] ?? null),
    notDrawn: wordsOf(sites.map(({ notDrawn }) => notDrawn ?? null)),
    values: Object.fromEntries(
      layer.fields.map(({ id, kind }) => {
        const column = sites.map(({ values }) => values[id] ?? null);
        return [
          id,
          kind === 'choice' ? wordsOf(column.map((value) => (value === null ? null : String(value)))) : column
        ];
      })
    )
  };
}

/** The sites of a layer's file, in its order. */
export function unpackSites(packed: PackedSites): SiteTable {
  const iso3 = plain(packed.iso3);
  const notDrawn = plain(packed.notDrawn);
  const columns = Object.entries(packed.values).map(([id, column]) => [id, plain(column)] as const);
  const sites = packed.id.map((id, index): Site => {
    const [longitude, latitude] = [packed.longitude[index] ?? null, packed.latitude[index] ?? null];
    const why = notDrawn[index];
    return {
      id,
      name: packed.name[index] ?? id,
      iso3: textOf(iso3[index]),
      at: longitude === null || latitude === null ? null : [longitude, latitude],
      ...(typeof why === 'string' && { notDrawn: why }),
      values: Object.fromEntries(columns.map(([field, column]) => [field, column[index] ?? null]))
    };
  });
  return { source: packed.source, sites };
}

function wordsOf(column: (string | null)[]): Words {
  const places = new Map<string | null, number>();
  const at = column.map((word) => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  });
  return { words: [...places.keys()], at };
}

function plain(column: (string | number | null)[] | Words): readonly (string | number | null)[] {
  return 'words' in column ? column.at.map((place) => column.words[place] ?? null) : column;
}

function textOf(value: string | number | null | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
