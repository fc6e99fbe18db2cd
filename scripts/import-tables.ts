// Cuts the project's tables out of a folder of extracts: `npx tsx scripts/import-tables.ts <folder>`. Only those who
// take new source files need it; a build reads data/tables alone. It writes each table, sorted, and its SHA-256
// into the record data/sources/<source>.json, which is written by hand first.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cutTable } from './import/cut-table.ts';
import type { ImportedTable } from './import/imported-table.ts';
import { formatIssue, type Issue } from './pipeline/issue.ts';
import { sha256 } from './pipeline/sha256.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Say where the extracts are: npx tsx scripts/import-tables.ts <folder>.');

const declared = new URL('./import/tables/', import.meta.url);
const issues: Issue[] = [];
const written: { record: string; table: string; text: string }[] = [];

for (const name of readdirSync(declared).sort()) {
  const { default: tables } = (await import(new URL(name, declared).href)) as { default: ImportedTable[] };
  for (const table of tables) {
    const { root = 'data' } = table;
    const record = `${root}/sources/${table.source}.json`;
    if (!existsSync(record)) {
      const expected = 'a hand-written record';
      issues.push({ source: table.source, file: record, row: 0, column: '(file)', found: 'none', expected });
    }
    written.push({
      record,
      table: `${root}/tables/${table.source}.csv`,
      text: cutTable(table, folder, (issue) => issues.push(issue))
    });
  }
}

if (issues.length > 0) {
  console.error(issues.map(formatIssue).join('\n'));
  process.exitCode = 1;
} else {
  for (const { record, table, text } of written) {
    const fields: Record<string, unknown> = JSON.parse(readFileSync(record, 'utf8'));
    writeFileSync(table, text);
    writeFileSync(record, `${JSON.stringify({ ...fields, sha256: sha256(text) }, null, 2)}\n`);
  }
  console.log(`${written.length} tables written.`);
}
