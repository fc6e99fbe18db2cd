import { describe, expect, it } from 'vitest';
import { contestedness, contestednessParts } from './contestedness.ts';

describe('contestednessParts(inputs)', () => {
  it('puts each part on 0-1', () => {
    const parts = contestednessParts({ footprint: 35, utilities: [0.2, 0.4, 0.9], usCloudRegions: 6 });
    expect(parts).toEqual({ footprint: 0.5, potential: 0.5, room: 0.25 });
  });

  it('clips a footprint over 70 and more than eight regions', () => {
    expect(contestednessParts({ footprint: 77, utilities: [1], usCloudRegions: 11 })).toEqual({
      footprint: 1,
      potential: 1,
      room: 0
    });
  });

  it('takes the mean of the utilities that are known', () => {
    expect(
      contestednessParts({ footprint: 70, utilities: [0.4, null, 0.8], usCloudRegions: 0 })?.potential
    ).toBeCloseTo(0.6, 12);
  });

  it('is missing without a footprint: missing is never zero', () => {
    expect(contestednessParts({ footprint: null, utilities: [0.5], usCloudRegions: 0 })).toBeNull();
    expect(
      contestednessParts({ footprint: 35, utilities: [null, null, null], usCloudRegions: 0 })
    ).toBeNull();
  });
});

describe('contestedness(parts)', () => {
  it('takes the cube root of the product: 0.8 * 0.5 * 0.54 is 0.6 cubed', () => {
    expect(contestedness({ footprint: 0.8, potential: 0.5, room: 0.54 })).toBeCloseTo(60, 10);
  });

  it('is 0 where one part is nil', () => {
    expect(contestedness({ footprint: 0.9, potential: 0.9, room: 0 })).toBe(0);
  });
});
