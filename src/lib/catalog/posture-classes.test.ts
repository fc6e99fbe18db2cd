import { describe, expect, it } from 'vitest';
import exportControlTier from './criteria/export-control-tier.ts';
import { postureClasses } from './posture-classes.ts';

describe('postureClasses', () => {
  it('stand on the steps of the criterion, the hardest first', () => {
    const steps = exportControlTier.shape.steps.map(({ value }) => value);
    expect([...new Set(postureClasses.map(({ tier }) => tier))]).toEqual(steps);
  });

  it('give the 18 of the unenforced 2025 tier the step of every other place outside the footprint', () => {
    const tiers = new Map<string, number>(postureClasses.map(({ id, tier }) => [id, tier]));
    expect(tiers.get('closest_partner')).toBe(tiers.get('outside_footprint'));
  });
});
