import type { Json } from './json.ts';
import type { LogEntry } from './log-entry.ts';

/** The log as a table, a row a line; `downloads` writes it as CSV. */
export function logTable(entries: readonly LogEntry[]): {
  columns: string[];
  rows: (string | number | null)[][];
} {
  return {
    columns: [
      'number',
      'at',
      'author',
      'action',
      'subject',
      'document',
      'version',
      'path',
      'old',
      'new',
      'why'
    ],
    rows: entries.map((entry) => [
      entry.number,
      entry.at,
      entry.author,
      entry.action,
      entry.subject,
      entry.document,
      entry.version,
      entry.path,
      cell(entry.before),
      cell(entry.after),
      entry.why
    ])
  };
}

function cell(value: Json): string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number'
    ? value
    : JSON.stringify(value);
}
