import { expect, it } from 'vitest';
import { dotsPath } from './dots-path.ts';

it('dotsPath(dots) starts a line of no length at every dot, to a tenth of a pixel', () => {
  expect(
    dotsPath([
      { x: 10, y: 20.5 },
      { x: 1 / 3, y: 0 }
    ])
  ).toBe('M10,20.5h0M0.3,0h0');
  expect(dotsPath([])).toBe('');
});
