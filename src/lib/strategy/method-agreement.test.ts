import { expect, test } from 'vitest';
import { methodAgreement } from './method-agreement.ts';
import { packed, tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

// The worked example: size and trouble as utilities (1, 0), (0.5, 0.5), (0, 1), (0.25, 0.25), shares 0.6 and 0.4.
const release = tinyRelease({
  values: {
    size: packed({ AAA: 100, BBB: 50, CCC: 0, DDD: 25 }),
    trouble: packed({ AAA: 10, BBB: 5, CCC: 0, DDD: 7.5 })
  }
});
const strategy = tinyStrategy({
  criteria: [
    { id: 'size', weight: 6 },
    { id: 'trouble', weight: 4 }
  ]
});

test('methodAgreement() ranks the same candidates by every method', () => {
  const { ids, methods } = methodAgreement(release, strategy);
  expect(ids).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
  expect(methods.map(({ method, ranks }) => [method.id, ...ranks])).toEqual([
    ['weighted-sum', 1, 2, 3, 4],
    ['weighted-geometric', 3, 1, 4, 2],
    ['topsis', 1, 2, 3, 4],
    ['vikor', 2, 1, 4, 3],
    ['promethee-2', 2, 1, 3, 4]
  ]);
});

test('methodAgreement() compares each two lists, and names the reference', () => {
  const { pairs, persistence } = methodAgreement(release, strategy);
  const pair = pairs.find((one) => one.reference === 'weighted-sum' && one.other === 'vikor')!;
  // Two of six pairs turned: (4 - 2) / 6. WS: 1 - (1/2)(1/3) - (1/4)(1/2) - (1/8)(1/2) - (1/16)(1/3).
  expect(pair.tauB).toBeCloseTo(1 / 3, 12);
  expect(pair.ws).toBeCloseTo(1 - 1 / 6 - 1 / 8 - 1 / 16 - 1 / 48, 12);
  // Overlaps 0, 1, 2/3, 1 at p = 0.9: 0.1 (0.9 + 0.81 x 2/3 + 0.729) + 0.6561.
  expect(persistence).toBe(0.9);
  expect(pair.rbo).toBeCloseTo(0.1 * (0.9 + 0.54 + 0.729) + 0.6561, 12);
  expect(pair.topOverlap).toBe(4);
  expect(pairs).toHaveLength(20);
});
