import { describe, expect, it } from 'vitest';
import { smallRelease } from '../../../tests/small-release.ts';
import { publishObservations } from './published-observations.ts';
import { publishRelease } from './published-release.ts';

describe('publishObservations(release)', () => {
  it('gives a free value with its utility, and a bound one by its utility alone', () => {
    // Goalposts of "closed" are 100 (0) and 0 (1): Kenya's 10 is 0.9, which may be told; the 10 may not.
    const kenya = publishObservations(smallRelease).filter(({ iso3 }) => iso3 === 'KEN');
    expect(kenya.map(({ criterion, value, utility }) => [criterion, value, utility])).toEqual([
      ['open', 60, 0.6],
      ['closed', undefined, 0.9]
    ]);
    expect(kenya[1]?.withheld).toContain('Producer of bound');
  });

  it('gives the United States its value and no utility, for it is never a target', () => {
    const own = publishObservations(smallRelease).filter(({ iso3 }) => iso3 === 'USA');
    expect(own.map(({ value, utility }) => [value, utility])).toEqual([[90, null]]);
  });
});

describe('publishRelease(release)', () => {
  it('keeps what the release declares and withholds what its terms bind', () => {
    const { about, id, criteria, values } = publishRelease(smallRelease);
    expect(about).toContain('withheld');
    expect([id, criteria]).toEqual([smallRelease.id, smallRelease.criteria]);
    expect(values.closed?.KEN).not.toHaveProperty('value');
    expect(values.closed?.UGA).toMatchObject({ value: 20, utility: 0.8 });
  });
});
