import { expect, test } from 'vitest';
import { trialWords } from './trial-words.ts';

test('trialWords(trials) names count, weights, missing values and seed', () => {
  expect(
    trialWords({ draws: 10_000, seed: 1234, weights: { type: 'relative-box', delta: 0.25 }, uncertain: [] })
  ).toBe(
    '10,000 trials with each weight within 25% of yours, missing values at their worst or best, seed 1234'
  );
  expect(
    trialWords({ draws: 1, seed: 7, weights: { type: 'lower-bounds', least: 0.015 }, uncertain: [] })
  ).toBe('1 trial with any weights of at least 1.5% each, missing values at their worst or best, seed 7');
  const uncertain = ['regional', 'predicted'] as const;
  expect(trialWords({ draws: 2000, seed: 7, weights: { type: 'uniform' }, uncertain })).toBe(
    '2,000 trials with any weights at all, missing values at their worst or best, values of the region and values predicted by a model a fifth lower or higher, seed 7'
  );
});
