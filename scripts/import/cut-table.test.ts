import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutTable } from './cut-table.ts';
import { tidyTable } from './imported-table.ts';

test('cutTable(table) keeps the indicators of one source, sorted by market, indicator and year', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extracts-'));
  writeFileSync(
    join(folder, 'mixed.csv'),
    'iso3,indicator,value,year\nBBB,ours,1,2024\nAAA,ours,9,2025\nAAA,ours,10,2024\nAAA,theirs,5,2024\n'
  );
  const table = tidyTable('some-source', { 'mixed.csv': ['ours'] });
  expect(cutTable(table, folder, () => undefined)).toBe(
    'iso3,indicator,value,year\nAAA,ours,10,2024\nAAA,ours,9,2025\nBBB,ours,1,2024\n'
  );
  rmSync(folder, { recursive: true });
});
