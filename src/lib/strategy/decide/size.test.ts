import { expect, test } from 'vitest';
import { oversize } from './size.ts';

const table = (n: number, m: number) => Array.from({ length: n }, () => new Array<number>(m).fill(1));

test('oversize(input) lets the largest problem through and refuses one more of anything', () => {
  expect(oversize({ matrix: table(2000, 100) })).toBeUndefined();
  expect(oversize({ matrix: table(2001, 2) })).toMatch(
    /2000 alternatives and 100 criteria, got 2001 and 2\.$/
  );
  expect(oversize({ utilities: table(2, 101) })).toMatch(/got 2 and 101\.$/);
  expect(oversize({ mean: table(3, 2), sd: [[1], ...table(1, 101)] })).toMatch(/got 3 and 101\.$/);
  expect(oversize({ x: new Array(2001).fill(1), y: [] })).toMatch(/got 2001 and 0\.$/);
  expect(oversize({ importance_ranks: new Array(101).fill(1) })).toMatch(/got 0 and 101\.$/);
});

test('oversize(input) refuses more draws than are allowed, or than the table leaves time for', () => {
  expect(oversize({ utilities: table(2, 2), draws: 200_000 })).toBeUndefined();
  expect(oversize({ utilities: table(2, 2), draws: 200_001 })).toBe(
    'A problem may have 200000 draws, got 200001.'
  );
  // 2e9 / (2,000 x 100) = 10,000.
  expect(oversize({ utilities: table(2000, 100), draws: 10_000 })).toBeUndefined();
  expect(oversize({ utilities: table(2000, 100), draws: 10_001 })).toBe(
    'A table of 200000 cells may have 10000 draws, got 10001.'
  );
});

test('oversize(input) leaves what is no problem at all to its own check', () => {
  for (const odd of [null, 7, 'x', [], { matrix: 7, draws: 'many' }, { matrix: [null, 'x'] }])
    expect(oversize(odd)).toBeUndefined();
});
