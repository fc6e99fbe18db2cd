// Sites whose source puts them where they cannot be: listed by hand in data/sites/misplaced.csv, kept in the table of
// their layer, and not drawn. When the source is mended the place differs, and the build stops until the row is removed.
import type { Site } from '#lib/catalog/sites/site-layer.ts';
import type { Report } from '../pipeline/issue.ts';
import { parseNumber } from '../pipeline/parse-number.ts';
import { readCsv } from '../pipeline/read-csv.ts';

const name = 'sites/misplaced.csv';

export interface Misplaced {
  line: number;
  source: string;
  id: string;
  at: [longitude: number, latitude: number];
  why: string;
}

export function readMisplaced(root: string, report: Report): Misplaced[] {
  const columns = ['source', 'id', 'longitude', 'latitude', 'why'];
  return readCsv(`${root}/misplaced.csv`, name, 'misplaced', columns, report).map(({ line, cells }) => ({
    line,
    source: cells.source ?? '',
    id: cells.id ?? '',
    at: [parseNumber(cells.longitude ?? ''), parseNumber(cells.latitude ?? '')],
    why: cells.why ?? ''
  }));
}

/** The same sites, those misplaced without their place and with the reason; a row that fits none is a flaw. */
export function withoutMisplaced(
  sites: readonly Site[],
  source: string,
  rows: readonly Misplaced[],
  report: Report
): Site[] {
  const own = new Map(rows.filter((row) => row.source === source).map((row) => [row.id, row]));
  const mended = sites.map((site) => {
    const row = own.get(site.id);
    if (!row || site.at?.[0] !== row.at[0] || site.at[1] !== row.at[1]) return site;
    own.delete(site.id);
    return { ...site, at: null, notDrawn: row.why };
  });
  for (const { line, id, at } of own.values()) {
    report({
      source,
      file: name,
      row: line,
      column: 'id',
      found: `"${id}" elsewhere or not at all`,
      expected: `a site at ${at.join(', ')}`
    });
  }
  return mended;
}
