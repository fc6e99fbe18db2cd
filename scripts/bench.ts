// Measures what the budgets are about and prints one table. npm run bench [-- part of a file name]
import { readdirSync } from 'node:fs';
import { formatTable } from './measure/format-table.ts';
import { isBenchmark, type Measure } from './measure/measure.ts';

const folder = new URL('./bench/', import.meta.url);
const [wanted = ''] = process.argv.slice(2);

const measures: Measure[] = [];
for (const file of readdirSync(folder).toSorted()) {
  if (!file.endsWith('.ts') || !file.includes(wanted)) continue;
  const module: unknown = await import(new URL(file, folder).href);
  if (!isBenchmark(module)) throw new TypeError(`scripts/bench/${file} exports no function "benchmark".`);
  console.error(`${file} ...`);
  measures.push(...(await module.benchmark()));
}
console.log(formatTable(measures));
