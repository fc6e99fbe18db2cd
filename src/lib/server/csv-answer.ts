import { writeCsv, type Table } from '#lib/downloads/csv.ts';

/** A table as a CSV file to save under the name given. */
export function csvAnswer(table: Table, fileName: string, headers: Record<string, string>): Response {
  return new Response(writeCsv(table), {
    headers: {
      ...headers,
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${fileName}"`
    }
  });
}
