import { describe, expect, it } from 'vitest';
import { formatTable } from './format-table.ts';
import { quantile } from './measure.ts';

describe('formatTable(measures)', () => {
  it('compares with the plain loop, and says which budget holds', () => {
    const plain = { name: 'plain loop', median: 0.02 };
    const lines = formatTable([
      { name: 're-rank', median: 0.04, unit: 'ms', budget: 0.05, plain },
      { name: 'start', median: 5000, unit: 'ms', budget: 4000 }
    ]).split('\n');
    expect(lines[1]).toMatch(/re-rank .*0\.0400 ms .*plain loop: 0\.0200 ms +2\.00 +yes$/);
    expect(lines[2]).toMatch(/no$/);
  });

  it('holds a budget of the 95th percentile against that', () => {
    const slow = { name: 'slider', median: 4, p95: 9, unit: 'ms', budget: 8 };
    expect(formatTable([{ ...slow, budgetOf: 'p95' }]).split('\n')[1]).toMatch(/p95 8\.00 ms +no$/);
    expect(formatTable([slow]).split('\n')[1]).toMatch(/ 8\.00 ms +yes$/);
  });
});

describe('quantile(numbers, share)', () => {
  it('takes the nearest rank', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
  });
});
