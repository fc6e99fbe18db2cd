// ./scripts/test runs this: every check and test in turn, going on after a failure; the last line sums them up.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { closingLine, countReported, countStep, type Count } from './checks/count-tests.ts';
import { freePort } from './checks/free-port.ts';

interface Step {
  name: string;
  command: string;
  /** Where the step leaves its test runner's JSON report; without one the step counts as one test. */
  report?: string;
}

const results = '.test-results';
const vitest = (project: string, report: string) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`;

const steps: Step[] = [
  { name: 'types', command: 'npm run --silent check:types' },
  { name: 'lint', command: 'npm run --silent check:lint' },
  { name: 'format', command: 'npm run --silent check:format' },
  { name: 'rooms', command: 'npm run --silent check:rooms' },
  { name: 'drawing', command: 'tsx scripts/draw-architecture.ts --check' },
  { name: 'unit', command: vitest('node', `${results}/unit.json`), report: `${results}/unit.json` },
  {
    name: 'components',
    command: vitest('browser', `${results}/components.json`),
    report: `${results}/components.json`
  },
  { name: 'data', command: 'tsx scripts/check-data.ts' },
  { name: 'build', command: 'bash -euc ". scripts/prepare.sh; build_if_stale"' },
  { name: 'size', command: 'npm run --silent size' },
  {
    name: 'end to end',
    command: 'playwright test --reporter=list,json',
    report: `${results}/end-to-end.json`
  }
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called "${unknown.join('", "')}". Steps: ${steps.map((step) => step.name).join(', ')}.`
  );
  process.exit(1);
}

const env = {
  ...process.env,
  PATH: `node_modules/.bin:${process.env.PATH ?? ''}`,
  ATLAS_TEST_PORT: process.env.ATLAS_TEST_PORT ?? String(await freePort()),
  PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/end-to-end.json`,
  PLAYWRIGHT_HTML_OPEN: 'never'
};
mkdirSync(results, { recursive: true });

const counts: Count[] = [];
for (const step of steps) {
  if (chosen.length > 0 && !chosen.includes(step.name)) continue;
  counts.push(runStep(step));
}
console.log(closingLine(counts));
process.exitCode = counts.some((count) => count.failed > 0) ? 1 : 0;

function runStep(step: Step): Count {
  console.log(`\n=== ${step.name}`);
  if (step.report) rmSync(step.report, { force: true });
  const begun = performance.now();
  const { status } = spawnSync(step.command, { shell: '/bin/bash', stdio: 'inherit', env });
  const count = countStep(status === 0, readReport(step));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`--- ${step.name}: ${count.passed} passed, ${count.failed} failed in ${seconds} s`);
  return count;
}

function readReport({ report }: Step): Count | undefined {
  if (!report || !existsSync(report)) return undefined;
  return countReported(JSON.parse(readFileSync(report, 'utf8')));
}
