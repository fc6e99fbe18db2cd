import { expect, test } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { correlationPairs } from './correlation-pairs.ts';

const release = tinyRelease({
  values: {
    // A home market or a territory is no market: TER would spoil the line.
    size: { AAA: [10, 2025], BBB: [20, 2025], CCC: [40, 2025], TER: [100, 2025] },
    trouble: { AAA: [1, 2025], BBB: [2, 2025], CCC: [4, 2025], DDD: [9, 2025], TER: [0, 2025] },
    'country-risk': { AAA: [3, 2025] }
  }
});
const choices = ['size', 'trouble', 'country-risk'].map((id) => ({ id }));

test('correlationPairs(release, choices) correlates utilities of markets that have both', () => {
  // Size is a benefit and trouble a cost, in proportion: r = -1 over the three markets with both.
  const [first, second] = correlationPairs(release, choices);
  expect(first).toMatchObject({ a: 'trouble', b: 'size', markets: 3 });
  expect(first?.r).toBeCloseTo(-1, 12);
  expect(second).toMatchObject({ a: 'country-risk', b: 'size', markets: 1, r: NaN });
});

test('correlationPairs(release, choices) follows the scale a strategy has chosen', () => {
  const turned = [{ id: 'size', goalposts: { worst: 100, best: 0 } }, { id: 'trouble' }];
  expect(correlationPairs(release, turned)[0]?.r).toBeCloseTo(1, 12);
});
