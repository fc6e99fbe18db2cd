import { describe, expect, it } from 'vitest';
import { fitDots, stackDots } from './dot-stack.ts';

describe('stackDots(dots, diameter)', () => {
  it('lifts a dot that would touch its neighbor and lets the next one down again', () => {
    const dots = [
      { id: 'c', x: 20 },
      { id: 'a', x: 0 },
      { id: 'b', x: 4 }
    ];
    expect(stackDots(dots, 9)).toEqual([
      { id: 'a', x: 0, level: 0 },
      { id: 'b', x: 4, level: 1 },
      { id: 'c', x: 20, level: 0 }
    ]);
  });
  it('piles equal scores, in the order of their ids', () => {
    const dots = ['z', 'y', 'x'].map((id) => ({ id, x: 50 }));
    expect(stackDots(dots, 9).map((dot) => `${dot.id}${dot.level}`)).toEqual(['x0', 'y1', 'z2']);
  });
});

describe('fitDots(dots, height)', () => {
  it('shrinks the dots until the tallest pile fits', () => {
    const dots = Array.from({ length: 10 }, (_, index) => ({ id: `m${index}`, x: 5 }));
    expect(fitDots(dots, 60).diameter).toBe(6);
  });
  it('is content with no dots', () => {
    expect(fitDots([], 60)).toEqual({ diameter: 9, stacked: [] });
  });
});
