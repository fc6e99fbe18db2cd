import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest(typed, known)', () => {
  it('finds a slip of the finger', () => {
    expect(nearest('gdp-growht', ['gdp', 'gdp-growth', 'population'])[0]).toBe('gdp-growth');
    expect(nearest('KEM', ['KEN', 'USA', 'FRA'])).toContain('KEN');
  });

  it('takes two letters swapped as one slip', () => {
    expect(nearest('gpd', ['gdp', 'population'])).toEqual(['gdp']);
  });

  it('finds a name by its start', () => {
    expect(nearest('electricity', ['gas-production', 'electricity-generation'])).toEqual([
      'electricity-generation'
    ]);
  });

  it('gives nothing where nothing is near', () => {
    expect(nearest('zzzzzzzzzzzz', ['gdp', 'population'])).toEqual([]);
  });
});
