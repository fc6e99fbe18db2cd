import { expect, test } from 'vitest';
import { rawColumn } from './raw-column.ts';
import { packed, tinyRelease } from './testing/tiny-release.ts';

const [size] = tinyRelease().criteria;
const composite = {
  ...size!,
  id: 'mix',
  composite: {
    minimumWeight: 65,
    parts: [
      {
        id: 'near',
        label: '',
        weight: 70,
        unit: '',
        goalposts: { worst: 0, best: 10 },
        note: '',
        source: 'open'
      },
      {
        id: 'far',
        label: '',
        weight: 30,
        unit: '',
        goalposts: { worst: 0, best: 4 },
        note: '',
        source: 'open'
      }
    ]
  }
};
const release = tinyRelease({
  criteria: [composite],
  values: {
    mix: packed({ AAA: 80 }),
    'mix.near': packed({ AAA: 8, BBB: 5 }),
    'mix.far': packed({ AAA: 1, CCC: 4 })
  }
});
const column = (parts?: Record<string, number>) => [...rawColumn(release, composite, parts)].slice(0, 4);

test('rawColumn(release, composite) reads the totals as stored', () => {
  expect(column()).toEqual([80, NaN, NaN, NaN]);
});

test('rawColumn(release, composite, parts) totals anew: 10 to 10 is the mean of 80 and 25, a half is too little', () => {
  expect(column({ near: 10, far: 10 })).toEqual([52.5, NaN, NaN, NaN]);
});

test('rawColumn(release, composite, parts) keeps the declared weight of a part not named: 70 and 20', () => {
  // AAA (70 * 80 + 20 * 25) / 90; BBB has 70 of 90 points, so its one part speaks for it; CCC has 20 of 90.
  const [a, b, c] = column({ far: 20 });
  expect(a).toBeCloseTo(6100 / 90, 12);
  expect(b).toBe(50);
  expect(c).toBeNaN();
});

test('rawColumn(release, composite, parts) knows nothing when all parts weigh nothing', () => {
  expect(column({ near: 0, far: 0 })).toEqual([NaN, NaN, NaN, NaN]);
});
