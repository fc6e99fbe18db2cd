import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';

describe('boundsOf(shapes)', () => {
  it('frames two places by their corners', () => {
    expect(
      boundsOf([
        [
          [10, 50],
          [12, 52]
        ],
        [[-3, 40]]
      ])
    ).toEqual([
      [-3, 40],
      [12, 52]
    ]);
  });

  it('passes 180 degrees where a set lies across it', () => {
    expect(
      boundsOf([
        [
          [177, -18],
          [180, -16]
        ],
        [
          [-180, -17],
          [-178, -16]
        ]
      ])
    ).toEqual([
      [177, -18],
      [182, -16]
    ]);
  });

  it('has no answer for an empty set', () => {
    expect(boundsOf([])).toBeUndefined();
  });
});
