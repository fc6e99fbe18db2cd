import type { Source } from '#lib/catalog/release.ts';
import { sourceSchema } from '#lib/server/openapi/catalog-schemas.ts';
import type { List } from './list.ts';

const columns = [
  'id',
  'title',
  'producer',
  'url',
  'published',
  'accessed',
  'license',
  'licenseUrl',
  'terms',
  'citation',
  'copy',
  'sha256'
] as const satisfies (keyof Source)[];

export const sources: List = {
  summary: 'Where the numbers and lists come from: producer, address, license, terms class, hash.',
  item: sourceSchema,
  items: (release) => Object.values(release.sources),
  table: (release) => ({
    columns: [...columns],
    rows: Object.values(release.sources).map((source) => columns.map((column) => source[column]))
  })
};
