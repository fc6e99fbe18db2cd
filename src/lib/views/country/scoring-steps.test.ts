import { describe, expect, test } from 'vitest';
import type { Criterion } from '#lib/catalog/criterion.ts';
import { scoringSteps } from './scoring-steps.ts';

const electricity: Criterion = {
  id: 'electricity-generation',
  label: 'Electricity generated',
  question: '',
  unit: 'TWh a year',
  format: 'number',
  group: 'power',
  shape: { kind: 'log' },
  goalposts: { worst: 1, best: 1000 },
  goalpostReasons: { worst: '', best: '', source: '' },
  sources: [],
  transformations: []
};
const losses: Criterion = {
  ...electricity,
  unit: '%',
  format: 'percent',
  shape: { kind: 'linear' },
  goalposts: { worst: 30, best: 4 }
};
const seen = (value: number | null) => ({ value, year: 2024, source: '', flags: [] });

describe('scoringSteps', () => {
  test('works the numbers of a log scale', () => {
    // ln 100 / ln 1000 = 4.605 / 6.908 = 2/3
    expect(scoringSteps(electricity, undefined, seen(100), 2 / 3)).toEqual([
      { title: 'Goalposts', text: '1 or worse is 0, 1,000 or better is 1 on a log scale.' },
      { title: '0–1', text: '(ln 100 − ln 1) ÷ (ln 1,000 − ln 1) = 0.667' }
    ]);
  });

  test('works a cost, whose worst end is the larger, and says when it is clipped', () => {
    // (17 - 30) / (4 - 30) = 0.5; (43 - 30) / (4 - 30) = -0.5
    expect(scoringSteps(losses, undefined, seen(17), 0.5)[1]?.text).toBe('(17 − 30) ÷ (4 − 30) = 0.500');
    expect(scoringSteps(losses, undefined, seen(43), 0)[1]?.text).toBe(
      '(43 − 30) ÷ (4 − 30) = −0.500, clipped to 0'
    );
  });

  test('turns a two-sided criterion by its sense', () => {
    const twoSided: Criterion = { ...losses, goalposts: { worst: 0, best: 10 }, twoSided: true };
    const choice = { id: 'grid-losses', weight: 5, sense: 'reason-to-avoid' as const };
    // (4 - 10) / (0 - 10) = 0.6
    expect(scoringSteps(twoSided, choice, seen(4), 0.6)[1]?.text).toBe('(4 − 10) ÷ (0 − 10) = 0.600');
  });

  test('has no step without a value', () => {
    expect(scoringSteps(losses, undefined, undefined, NaN)).toEqual([]);
    expect(scoringSteps(losses, undefined, seen(null), NaN)).toEqual([]);
  });
});
