// ./scripts/test runs this: every check and test in turn, going on after a failure; the last line sums them up.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { closingLine, countReported, countStep, type Count } from './checks/count-tests.ts';
import { freePort } from './checks/free-port.ts';

interface Step {
  name: string;
  command: string;
  /** Where the step leaves its test runner's JSON report; without one the step counts as one test. */
  report?: string;
  /** The step before it whose end it awaits. */
  after?: string;
}

const results = '.test-results';
const vitest = (project: string, report: string) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`;

/** On about one core each: two at a time, in this order, each shown when it has ended. */
const paired: Step[] = [
  { name: 'types', command: 'npm run --silent check:types' },
  { name: 'lint', command: 'npm run --silent check:lint' },
  { name: 'unit', command: vitest('node', `${results}/unit.json`), report: `${results}/unit.json` },
  { name: 'build', command: 'bash -euc ". scripts/prepare.sh; build_if_stale"' },
  { name: 'format', command: 'npm run --silent check:format' },
  {
    name: 'components',
    command: vitest('browser', `${results}/components.json`),
    report: `${results}/components.json`
  },
  { name: 'size', command: 'npm run --silent size', after: 'build' },
  { name: 'rooms', command: 'npm run --silent check:rooms' },
  { name: 'data', command: 'tsx scripts/check-data.ts' },
  { name: 'drawing', command: 'tsx scripts/draw-architecture.ts --check' }
];

/** On every core there is: when the others have ended. */
const endToEnd: Step = {
  name: 'end to end',
  command: 'playwright test --reporter=list,json',
  report: `${results}/end-to-end.json`
};

const chosen = process.argv.slice(2);
const steps = [...paired, endToEnd];
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

const isChosen = ({ name }: Step) => chosen.length === 0 || chosen.includes(name);
const queue = paired.filter(isChosen);
const ends = new Map<string, Promise<Count>>();
await Promise.all([emptyQueue(), emptyQueue()]);
if (isChosen(endToEnd)) ends.set(endToEnd.name, runStep(endToEnd, 'inherit'));
const counts = await Promise.all(ends.values());
console.log(closingLine(counts));
process.exitCode = counts.some((count) => count.failed > 0) ? 1 : 0;

async function emptyQueue(): Promise<void> {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const end = runStep(step, 'pipe');
    ends.set(step.name, end);
    await end;
  }
}

/** Runs a step to its end; what it says is shown as it comes, or when it is piped in one piece at the end. */
async function runStep(step: Step, output: 'inherit' | 'pipe'): Promise<Count> {
  if (step.after) await ends.get(step.after);
  if (output === 'inherit') console.log(`\n=== ${step.name}`);
  if (step.report) rmSync(step.report, { force: true });
  const begun = performance.now();
  const child = spawn(step.command, { shell: '/bin/bash', stdio: ['ignore', output, output], env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  const [status] = (await once(child, 'close')) as [number | null];
  if (output === 'pipe') process.stdout.write(`\n=== ${step.name}\n${Buffer.concat(said).toString()}`);
  const count = countStep(status === 0, readReport(step));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`--- ${step.name}: ${count.passed} passed, ${count.failed} failed in ${seconds} s`);
  return count;
}

function readReport({ report }: Step): Count | undefined {
  if (!report || !existsSync(report)) return undefined;
  return countReported(JSON.parse(readFileSync(report, 'utf8')));
}
