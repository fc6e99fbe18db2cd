import { expect, test } from 'vitest';
import { criteria } from '#lib/catalog/criteria/index.ts';
import type { Criterion } from '#lib/catalog/criterion.ts';
import { swingWords } from './swing-words.ts';

const losses: Criterion = criteria['grid-losses'];
const footprint: Criterion = criteria['chinese-ai-footprint'];

test('swingWords(criterion, choice) goes from the worst to the best end, a strategy’s own before the declared', () => {
  const own = { id: 'grid-losses', weight: 5, goalposts: { worst: 40, best: 10 } };
  expect(swingWords(losses, own)).toBe(`from 40.0% to 10.0%, ${losses.unit}`);
});

test('swingWords(two-sided, reason to avoid) falls from much to little', () => {
  const { worst, best } = footprint.goalposts;
  const much = Math.max(worst, best);
  const avoid = { id: footprint.id, weight: 5, sense: 'reason-to-avoid' as const };
  const go = { ...avoid, sense: 'reason-to-go' as const };
  expect(swingWords(footprint, avoid)).toMatch(new RegExp(`^from ${much}`));
  expect(swingWords(footprint, go)).not.toMatch(new RegExp(`^from ${much}`));
});
