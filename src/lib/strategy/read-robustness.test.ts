import { describe, expect, test } from 'vitest';
import { defaultStrategy } from './presets.ts';
import { readRobustness } from './read-robustness.ts';

const newest = '2026.11-00000000';
const strategy = defaultStrategy(newest);
const read = (input: unknown, beside = {}) => readRobustness(input, beside, newest);
const refusal = (input: unknown, beside = {}) => {
  const asked = read(input, beside);
  return asked.ok ? 'read' : `${asked.problems[0]?.path}: ${asked.problems[0]?.message}`;
};

describe('readRobustness(input, beside)', () => {
  test('reads a strategy with its options, a strategy itself with options beside it, or neither', () => {
    const options = { draws: 500, seed: 7, weightSpace: { type: 'relative-box', delta: 0.25 } };
    const given = { draws: 500, seed: 7, weightSpace: 'relative_box' };
    expect(read({ strategy, ...given })).toEqual({ ok: true, strategy, options });
    expect(read(strategy, given)).toEqual({ ok: true, strategy, options });
    expect(read(undefined)).toEqual({ ok: true, strategy, options: {} });
    expect(read({ draws: 500 }, { draws: 9, seed: 7 })).toMatchObject({ options: { draws: 500, seed: 7 } });
  });

  test('names the place of a flaw', () => {
    expect(refusal({ strategy: { ...strategy, missing: 'guess' } })).toMatch(/^strategy\.missing: Wanted/);
    expect(refusal({ ...strategy, missing: 'guess' })).toMatch(/^missing: Wanted/);
    expect(refusal({ strategy, draws: 0 })).toBe('draws: Wanted 1 or more, got 0.');
    expect(refusal({ strategy, seed: 'x' })).toMatch(/^seed: Wanted/);
    expect(refusal({ strategy, weightSpace: 'box' })).toMatch(/^weightSpace: Wanted/);
    expect(refusal({ strategy, draw: 5 })).toMatch(/^: Wanted no field "draw"/);
    expect(refusal(7)).toMatch(/^: Wanted an object/);
  });

  test('refuses weights all zero, and a floor that leaves no weights', () => {
    const zero = {
      ...strategy,
      criteria: strategy.criteria.map((one) => ({ ...one, weight: 0 })),
      focus: []
    };
    expect(refusal({ strategy: zero })).toBe('criteria: Wanted at least one weight above 0, got none.');
    const four = { ...zero, criteria: zero.criteria.slice(0, 4).map((one) => ({ ...one, weight: 1 })) };
    const floor = (least: number) =>
      refusal({ strategy: four, weightSpace: { type: 'lower-bounds', least } });
    expect(floor(0.25)).toBe('read');
    expect(floor(0.3)).toMatch(/^weightSpace\.least: Wanted at most 0\.25, .* got 0\.3\.$/);
  });
});
