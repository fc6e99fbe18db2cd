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
});

describe('quantile(numbers, share)', () => {
  it('takes the nearest rank', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
  });
});
