// The description of data/tables and data/sites/tables as a Frictionless data package, derived from the source records.
import { readFileSync } from 'node:fs';
import type { Release, Source } from '#lib/catalog/release.ts';
import { tidyColumns } from './read-tidy.ts';

const tidyFields = [
  { name: 'iso3', type: 'string', description: 'ISO 3166-1 alpha-3, XKX for Kosovo' },
  { name: 'indicator', type: 'string' },
  { name: 'value', type: 'number', description: 'Empty = missing' },
  { name: 'year', type: 'year' }
];

export function dataPackage(
  root: string,
  { id, date, sources }: Release,
  sites: Record<string, Source>
): string {
  const description = {
    profile: 'tabular-data-package',
    name: 'ai-export-atlas-tables',
    title: 'AI Export Atlas: source tables',
    version: id,
    created: `${date}T00:00:00Z`,
    // A source that is a file of an npm package is no table of this folder.
    resources: [
      ...Object.values(sources)
        .filter(({ file }) => file === undefined)
        .map((source) => resource(root, `tables/${source.id}.csv`, source)),
      ...Object.values(sites).map((source) => resource(root, `sites/tables/${source.id}.csv`, source))
    ]
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function resource(root: string, path: string, source: Source) {
  const text = readFileSync(`${root}/${path}`, 'utf8');
  const header = text.slice(0, text.indexOf('\n')).split(',');
  const isTidy = header.join() === tidyColumns.join();
  return {
    profile: 'tabular-data-resource',
    name: source.id,
    title: source.title,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${source.sha256}`,
    licenses: [{ title: source.license, ...(source.licenseUrl ? { path: source.licenseUrl } : {}) }],
    sources: [{ title: source.citation, path: source.url }],
    schema: {
      fields: isTidy ? tidyFields : header.map((name) => ({ name, type: 'string' })),
      missingValues: ['']
    }
  };
}
