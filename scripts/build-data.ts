// `npm run data`: from data/sources, data/tables and data/curated to data/generated and data/datapackage.json.
// Same inputs, same bytes. A flaw in an input is printed with its place, and then nothing is written.
import { buildAll } from './build-all.ts';
import { formatIssue } from './pipeline/issue.ts';
import { newestRelease } from './pipeline/newest-release.ts';
import { jumpLines, summaryLines } from './pipeline/print-summary.ts';
import { writeRelease } from './pipeline/write-release.ts';
import { siteLines } from './sites/site-lines.ts';

const root = 'data';
const built = await buildAll(root);

if ('issues' in built) {
  console.error(built.issues.map(formatIssue).join('\n'));
  console.error(`${built.issues.length} flaws; nothing was written.`);
  process.exitCode = 1;
} else {
  const { release, readings } = built;
  const before = newestRelease(root);
  writeRelease(root, built, built.geometryTexts, built.sites);
  console.log(summaryLines(readings).join('\n'));
  if (before && before.id !== release.id) {
    console.log([`\nAgainst ${before.id}:`, ...jumpLines(before, release)].join('\n'));
  }
  console.log(siteLines(built.sites.sites).join('\n'));
  console.log(`\nRelease ${release.id}`);
}
