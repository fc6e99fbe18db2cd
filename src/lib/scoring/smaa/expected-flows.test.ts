import { describe, expect, test } from 'vitest';
import { unicriterionFlows } from '../aggregate/unicriterion-flows.ts';
import { expectedFlows } from './expected-flows.ts';
import { randomBits } from './random-bits.ts';

describe('expectedFlows(problem)', () => {
  test('counts the own coin in full and that of another by its mean', () => {
    // 0.5, then one that is 0 or 1, then 0.2: by the usual preference the first ties with the coin and beats the last.
    const low = Float64Array.of(0.5, 0, 0.2);
    const high = Float64Array.of(0.5, 1, 0.2);
    const [lows, highs] = expectedFlows({ n: 3, m: 1, low, high }, { q: 0, p: 0 });
    expect([...lows]).toEqual([0.5, -1, -0.5]);
    expect([...highs]).toEqual([0.5, 1, -0.5]);
  });

  test('lets a preference grow between the thresholds', () => {
    // 0.5 against 0.3 or 0.6 with q 0.1 and p 0.3: preferred by a half, or less than q apart; against 0.9 fully beaten.
    const low = Float64Array.of(0.5, 0.3, 0.9);
    const high = Float64Array.of(0.5, 0.6, 0.9);
    const [lows, highs] = expectedFlows({ n: 3, m: 1, low, high }, { q: 0.1, p: 0.3 });
    [-0.375, -0.75, 1].forEach((flow, i) => expect(lows[i]).toBeCloseTo(flow, 12));
    [-0.375, -0.5, 1].forEach((flow, i) => expect(highs[i]).toBeCloseTo(flow, 12));
  });

  test('is the flow itself where nothing is uncertain', () => {
    const bits = randomBits(3);
    const low = Float64Array.from({ length: 40 }, () => bits() / 2 ** 32);
    const thresholds = { q: 0.05, p: 0.3 };
    const wanted = unicriterionFlows(low, 4, thresholds);
    const [lows, highs] = expectedFlows({ n: 10, m: 4, low, high: low }, thresholds);
    wanted.forEach((flow, at) => {
      expect(lows[at]).toBeCloseTo(flow, 12);
      expect(highs[at]).toBeCloseTo(flow, 12);
    });
  });
});
