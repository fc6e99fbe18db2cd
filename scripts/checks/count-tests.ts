/** How many tests of one step passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** What a test runner's JSON report says; a test that passed when tried again, which the runner names, has passed. */
export function countReported(report: unknown): Count {
  if (isVitest(report)) return { passed: report.numPassedTests, failed: report.numFailedTests };
  if (isPlaywright(report)) {
    const { expected, unexpected, flaky } = report.stats;
    return { passed: expected + flaky, failed: unexpected };
  }
  throw new TypeError('The report is neither Vitest’s nor Playwright’s.');
}

/** A step that failed without a failed test (a file that does not load, no report at all) counts as one failure. */
export function countStep(succeeded: boolean, reported: Count | undefined): Count {
  if (succeeded) return reported ?? { passed: 1, failed: 0 };
  return { passed: reported?.passed ?? 0, failed: Math.max(1, reported?.failed ?? 0) };
}

/** The closing line, for instance "412 passed, 0 failed". */
export function closingLine(counts: Count[]): string {
  const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
  return `${total('passed')} passed, ${total('failed')} failed`;
}

function isVitest(report: unknown): report is VitestReport {
  return typeof report === 'object' && report !== null && 'numPassedTests' in report;
}

function isPlaywright(report: unknown): report is PlaywrightReport {
  return typeof report === 'object' && report !== null && 'stats' in report;
}
