// `npm run refresh -- --from FOLDER [--to FOLDER] [--dry-run]`: takes new source files, says what they move, writes a
// new release and keeps the ones before. A flaw is printed with its place, and then nothing is written.
import { parseArgs } from 'node:util';
import { buildAll } from './build-all.ts';
import { formatIssue } from './pipeline/issue.ts';
import { refreshData } from './refresh/refresh-data.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: 'data' },
    'dry-run': { type: 'boolean', default: false }
  }
});
if (!values.from) {
  console.error('Say where the new source files are: npm run refresh -- --from FOLDER');
  process.exit(1);
}
const { issues, lines } = await refreshData({
  from: values.from,
  root: values.to,
  build: buildAll,
  dryRun: values['dry-run']
});
if (issues.length > 0) {
  console.error(issues.map(formatIssue).join('\n'));
  console.error(`${issues.length} ${issues.length === 1 ? 'flaw' : 'flaws'}; nothing was written.`);
  process.exitCode = 1;
} else {
  console.log(lines.join('\n'));
}
