import { expect, it } from 'vitest';
import { withoutCut } from './without-cut.ts';

it('withoutCut(lines) drops a stretch along the 180th meridian and keeps what touches it', () => {
  const coast = {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [170, 60],
        [180, 62],
        [180, 66],
        [170, 68]
      ]
    ]
  };
  expect(withoutCut(coast).coordinates).toEqual([
    [
      [170, 60],
      [180, 62]
    ],
    [
      [180, 66],
      [170, 68]
    ]
  ]);
});
