import { describe, expect, it } from 'vitest';
import { nearestIn } from './nearest.ts';

const placed = [
  { id: 'here', at: [100, 100] as [number, number] },
  { id: 'east', at: [140, 105] as [number, number] },
  { id: 'northeast', at: [120, 84] as [number, number] },
  { id: 'south', at: [100, 180] as [number, number] }
];

describe('nearestIn(direction, from, placed)', () => {
  it('weighs a step aside double: 40 ahead and 5 aside cost 50, 20 ahead and 16 aside cost 52', () => {
    expect(nearestIn('right', [100, 100], placed)).toBe('east');
  });
  it('leaves out what lies more than 45 degrees off', () => {
    expect(nearestIn('up', [100, 100], placed)).toBeNull();
  });
  it('does not return the place it starts from', () => {
    expect(nearestIn('down', [100, 100], placed)).toBe('south');
  });
  it('stops at the edge', () => {
    expect(nearestIn('left', [100, 100], placed)).toBeNull();
  });
});
