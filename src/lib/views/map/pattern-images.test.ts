import { describe, expect, it } from 'vitest';
import { tilesAt } from './pattern-images.ts';

describe('tilesAt(zoom)', () => {
  it('doubles the tiles over one zoom, so that an enlarged pattern keeps its size on the screen', () => {
    // 6 x 2^0.5 = 8.49
    expect([1, 1.5, 1.99, 2, -0.5].map(tilesAt)).toEqual([6, 8, 12, 6, 8]);
  });
});
