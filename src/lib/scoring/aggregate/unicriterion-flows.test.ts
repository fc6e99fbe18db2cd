import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preferences, promethee } from '../promethee.ts';
import { promethee2 } from './promethee-2.ts';
import { unicriterionFlows } from './unicriterion-flows.ts';

describe('unicriterionFlows(values, m, thresholds)', () => {
  test('counts differences above q and in full from p on', () => {
    // 1 beats 0.8 by (0.2 - 0.1) / (0.5 - 0.1) = 0.25 and 0 fully; 0.8 beats 0 fully.
    const flows = unicriterionFlows(Float64Array.of(1, 0.8, 0), 1, { q: 0.1, p: 0.5 });
    [(0.25 + 1) / 2, (1 - 0.25) / 2, -1].forEach((flow, i) => expect(flows[i]).toBeCloseTo(flow, 12));
  });

  test('compares only those that have a value', () => {
    expect([...unicriterionFlows(Float64Array.of(1, NaN, 0), 1, { q: 0, p: 0 })]).toEqual([1, NaN, -1]);
  });
});

test('promethee2 without gaps is the pairwise method', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(steps, fc.constantFrom('linear', 'v-shape', 'usual'), (found, preference) => {
      const values = Float64Array.from(found, (step) => step / 40);
      const weights = Float64Array.of(0.5, 0.3, 0.2);
      const [q, p] = [
        [0.11, 0.11, 0.11],
        [0.37, 0.37, 0.37]
      ];
      const prefer = {
        linear: preferences.linear(q, p),
        'v-shape': preferences.vshape(p),
        usual: preferences.usual()
      }[preference];
      const problem = { n: 8, m: 3, values, weights, directions: [1, 1, 1] as 1[], groupWeight: 0.5 };
      const { net } = promethee(problem, prefer);
      const scores = promethee2(values, 3, { preference, q: 0.11, p: 0.37 })(weights);
      net.forEach((flow, i) => expect(2 * scores[i]! - 1).toBeCloseTo(flow, 12));
    }),
    { seed: 1234, numRuns: 100 }
  );
});
