import highs from 'highs';
import { expect, test } from 'vitest';
import { smallestChange, type ChangeProblem } from './smallest-change.ts';

/** Numbers that look random and never change. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function example(seed: number, n: number, m: number, spare: number): ChangeProblem {
  const next = sequence(seed);
  const points = Array.from({ length: m }, () => 1 + Math.floor(10 * next()));
  const total = points.reduce((sum, one) => sum + one, 0);
  const target = points.map(() => 0.45 + 0.4 * next());
  const rows = Float64Array.from(Array.from({ length: n }, () => target.map((own) => next() - own)).flat());
  const start = Float64Array.from(points, (one) => one / total);
  const isTight = seed % 3 === 0;
  return {
    start,
    lower: start.map((share) => (isTight ? Math.max(0, share - 0.15) : 0)),
    upper: start.map((share) => (isTight ? Math.min(1, share + 0.15) : 1)),
    rows,
    limits: new Float64Array(n).fill(-1e-6),
    isHard: () => false,
    spare
  };
}

/** The same question as a mixed-integer program, solved by HiGHS: one yes or no a row. */
function byIntegerProgram(solver: Awaited<ReturnType<typeof highs>>, problem: ChangeProblem): number {
  const { start, lower, upper, rows, limits, spare } = problem;
  const m = start.length;
  const n = limits.length;
  const lines = [
    `sum: ${start.reduce((text, _, j) => `${text} + w${j}`, '')} = 1`,
    ...Array.from(start, (share, j) => `up${j}: w${j} - p${j} <= ${share}`),
    ...Array.from(limits, (limit, i) => {
      const slopes = Array.from(start, (_, j) => rows[i * m + j] ?? 0);
      const terms = slopes.map((slope, j) => `${slope < 0 ? '-' : '+'} ${Math.abs(slope)} w${j}`);
      return `row${i}: ${terms.join(' ')} - 2 y${i} <= ${limit}`;
    }),
    `spare: ${Array.from(limits, (_, i) => `+ y${i}`).join(' ')} <= ${spare}`
  ];
  const bounds = Array.from(start, (_, j) => `${lower[j]} <= w${j} <= ${upper[j]}`);
  const text = [
    'Minimize',
    ` cost: ${Array.from(start, (_, j) => `+ p${j}`).join(' ')}`,
    'Subject To',
    ...lines.map((line) => ` ${line}`),
    'Bounds',
    ...bounds.map((line) => ` ${line}`),
    'Binary',
    ` ${Array.from({ length: n }, (_, i) => `y${i}`).join(' ')}`,
    'End'
  ].join('\n');
  const found = solver.solve(text, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-9 });
  return found.Status === 'Optimal' ? found.ObjectiveValue : Infinity;
}

test('smallestChange(problem) equals an integer program on made-up tables, possible and not', async () => {
  const solver = await highs();
  let reachable = 0;
  let unreachable = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const problem = example(seed, 12, 3 + (seed % 3), seed % 4);
    const wanted = byIntegerProgram(solver, problem);
    const { moved, bound, weights } = smallestChange(problem);
    if (wanted === Infinity) {
      unreachable++;
      expect(moved, `seed ${seed}`).toBe(Infinity);
      expect(weights).toBeUndefined();
    } else {
      reachable++;
      expect(Math.abs(moved - wanted), `seed ${seed}`).toBeLessThan(1e-6);
    }
    expect(bound).toBe(moved);
  }
  expect(reachable).toBeGreaterThan(3);
  expect(unreachable).toBeGreaterThan(1);
}, 60_000);

test('smallestChange(problem, late at once) promises no more than it knows', () => {
  const problem = example(2, 12, 5, 2);
  const { moved } = smallestChange(problem);
  const late = smallestChange(problem, { isLate: () => true });
  expect(late.bound).toBeLessThanOrEqual(moved);
  expect(late.moved).toBeGreaterThanOrEqual(moved);
});
