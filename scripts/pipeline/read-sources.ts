// Reads every record of data/sources and holds it against its table: no record, no data; no license, no data.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import type { Source } from '#lib/catalog/release.ts';
import type { Report } from './issue.ts';
import { sha256 } from './sha256.ts';

const text = z.string().trim().min(1);
const record = z.strictObject({
  title: text,
  producer: text,
  url: z.url(),
  published: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date YYYY, YYYY-MM or YYYY-MM-DD'),
  accessed: z.iso.date(),
  license: text,
  licenseUrl: z.url().optional(),
  terms: z.enum(['A', 'B']),
  citation: text,
  copy: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  file: z
    .string()
    .regex(/^npm:[\w./-]+$/, 'npm: and the path of a file in a package')
    .optional()
});

type Hashed = Pick<Source, 'sha256' | 'file'>;

export function readSources(root: string, report: Report): Record<string, Source> {
  const ids = (folder: string, ending: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => basename(name, ending))
      .sort();
  const sources: Record<string, Source> = {};
  for (const id of ids('sources', '.json')) {
    const file = `sources/${id}.json`;
    const parsed = record.safeParse(JSON.parse(readFileSync(join(root, file), 'utf8')));
    if (parsed.success) sources[id] = { id, ...parsed.data };
    for (const { path, message } of parsed.error?.issues ?? []) {
      report({
        source: id,
        file,
        row: 0,
        column: path.join('.') || '(record)',
        found: message,
        expected: 'a full record'
      });
    }
    checkHash(root, id, parsed.data, report);
  }
  for (const id of ids('tables', '.csv')) {
    if (existsSync(join(root, `sources/${id}.json`))) continue;
    const expected = `a record sources/${id}.json`;
    report({ source: id, file: `tables/${id}.csv`, row: 0, column: '(file)', found: 'no record', expected });
  }
  return sources;
}

function checkHash(root: string, id: string, record: Hashed | undefined, report: Report) {
  if (record === undefined) return;
  const { sha256: expected, file = `tables/${id}.csv` } = record;
  const path = file.startsWith('npm:') ? file.replace('npm:', 'node_modules/') : join(root, file);
  const found = existsSync(path) ? sha256(readFileSync(path)) : 'no file';
  if (found === expected) return;
  report({ source: id, file, row: 0, column: 'sha256', found, expected: `${expected}, as the record says` });
}
