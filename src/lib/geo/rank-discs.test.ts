import { describe, expect, it } from 'vitest';
import { placeRankDiscs } from './rank-discs.ts';

describe('placeRankDiscs(places, radius, picture)', () => {
  it('leaves discs that do not touch on their market', () => {
    expect(
      placeRankDiscs(
        [
          { id: 'A', rank: 1, at: [50, 50] },
          { id: 'B', rank: 2, at: [80, 50] }
        ],
        10,
        [100, 100]
      )
    ).toEqual([
      { id: 'A', rank: 1, x: 50, y: 50 },
      { id: 'B', rank: 2, x: 80, y: 50 }
    ]);
  });

  it('moves the lower rank aside, with a leader, when two would touch', () => {
    const [first, second] = placeRankDiscs(
      [
        { id: 'B', rank: 2, at: [52, 50] },
        { id: 'A', rank: 1, at: [50, 50] }
      ],
      10,
      [100, 100]
    );
    expect(first).toEqual({ id: 'A', rank: 1, x: 50, y: 50 });
    expect(second?.leader).toEqual([52, 50]);
    expect(Math.hypot(second!.x - 50, second!.y - 50)).toBeGreaterThanOrEqual(20);
  });
});
