import { describe, expect, it } from 'vitest';
import { closingLine, countReported, countStep } from './count-tests.ts';

describe('countReported(report)', () => {
  it('reads Vitest', () => {
    expect(countReported({ numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
  });

  it('reads Playwright, where a test that passed when tried again has passed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } };
    expect(countReported(report)).toEqual({ passed: 6, failed: 1 });
  });

  it('refuses anything else', () => {
    expect(() => countReported({})).toThrow(TypeError);
  });
});

describe('countStep(succeeded, reported)', () => {
  it('counts a check without tests as one', () => {
    expect(countStep(true, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(countStep(false, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('never lets a failed step pass because no single test failed', () => {
    expect(countStep(false, { passed: 9, failed: 0 })).toEqual({ passed: 9, failed: 1 });
  });
});

describe('closingLine(counts)', () => {
  it('sums all steps', () => {
    expect(
      closingLine([
        { passed: 1, failed: 0 },
        { passed: 40, failed: 2 }
      ])
    ).toBe('41 passed, 2 failed');
  });
});
