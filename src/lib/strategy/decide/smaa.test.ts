import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerJson, decide } from './decide.ts';

interface Case {
  id: string;
  kind: 'smaa_exact' | 'smaa_gaussian' | 'smaa_mc';
  n: number;
  m: number;
  utilities?: number[][];
  mean?: number[][];
  sd?: number[][];
  weight_space: object;
  expected: {
    samples?: number;
    rank_acceptability: number[][];
    pairwise_winning?: number[][];
    central_weights: (number[] | null)[];
    expected_rank?: number[];
    rank_sd?: number[];
    choice_entropy_bits?: number;
    confidence_factors?: number[];
  };
}

const cases = readFileSync(new URL('../../../../tests/reference/smaa.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line) as Case);

const draws = 100_000;

function answer({ kind, utilities, mean, sd, weight_space }: Partial<Case>, more: object = {}) {
  const fields = utilities ? { utilities } : { mean, sd };
  const given = decide({ kind, ...fields, weight_space, ...more });
  if (!given.ok) throw new Error(JSON.stringify(given.problems));
  return (JSON.parse(answerJson(given)) as { results: Case['expected'] & { draws?: number } }).results;
}

describe('decide(smaa) equals the reference within five standard deviations of its sample', () => {
  test.each(cases.filter(({ kind }) => kind !== 'smaa_gaussian'))('$id', { timeout: 60_000 }, (one) => {
    const { expected, kind } = one;
    const found = answer(one, { draws, seed: 20261121 });
    const both = 1 / draws + (expected.samples ? 1 / expected.samples : 0);
    // An exact answer has no draws to allow for.
    const spread = (p: number) =>
      found.draws === undefined
        ? 1e-9
        : 5 * Math.sqrt(Math.max(p * (1 - p), kind === 'smaa_mc' ? 1e-5 : 0) * both) + 1e-6;
    for (const name of ['rank_acceptability', 'pairwise_winning'] as const) {
      expected[name]?.forEach((row, i) => {
        row.forEach((p, k) => {
          expect(Math.abs(found[name]![i]![k]! - p), `${name}[${i}][${k}]`).toBeLessThanOrEqual(spread(p));
        });
      });
    }
    expected.central_weights.forEach((row, i) => {
      const first = expected.rank_acceptability[i]![0]!;
      if (row === null) expect(found.central_weights[i]).toBeNull();
      row?.forEach((weight, j) => {
        const most = found.draws === undefined ? 1e-9 : 2.5 / Math.sqrt(draws * first);
        expect(Math.abs(found.central_weights[i]![j]! - weight)).toBeLessThanOrEqual(most);
      });
    });
    expected.expected_rank?.forEach((rank, i) => {
      const most = (5 * (one.n / 2)) / Math.sqrt(draws) + 1e-6;
      expect(Math.abs(found.expected_rank![i]! - rank)).toBeLessThanOrEqual(most);
    });
    expected.rank_sd?.forEach((sd, i) =>
      expect(Math.abs(found.rank_sd![i]! - sd)).toBeLessThan(0.02 * sd + 0.01)
    );
    expect(Math.abs(found.choice_entropy_bits! - expected.choice_entropy_bits!)).toBeLessThan(0.02);
  });
});

describe('decide(smaa_gaussian) equals the reference to 1e-9', () => {
  test.each(cases.filter(({ kind }) => kind === 'smaa_gaussian'))('$id', (one) => {
    const found = answer(one);
    for (const name of ['rank_acceptability', 'central_weights'] as const) {
      one.expected[name].forEach((row, i) =>
        row?.forEach((wanted, k) => expect(Math.abs(found[name][i]![k]! - wanted)).toBeLessThan(1e-9))
      );
    }
    one.expected.confidence_factors!.forEach((wanted, i) =>
      expect(Math.abs(found.confidence_factors![i]! - wanted)).toBeLessThan(1e-9)
    );
  });

  test('and its drawn weights agree with its quadrature', () => {
    const [mean, sd] = [
      [
        [0.6, 0.2],
        [0.5, 0.4],
        [0.3, 0.5]
      ],
      [
        [0.1, 0.1],
        [0.05, 0.1],
        [0.2, 0.1]
      ]
    ];
    const even = answer({ kind: 'smaa_gaussian', mean, sd, weight_space: { type: 'uniform' } });
    const drawn = answer({
      kind: 'smaa_gaussian',
      mean,
      sd,
      weight_space: { type: 'lower_bounds', bounds: [0, 0] }
    });
    even.rank_acceptability.forEach((row, i) =>
      row.forEach((p, k) => expect(Math.abs(drawn.rank_acceptability[i]![k]! - p)).toBeLessThan(0.03))
    );
  });
});

describe('decide(smaa) refuses', () => {
  const problem = (change: object) => {
    const given = decide({
      kind: 'smaa_exact',
      utilities: [
        [1, 0],
        [0, 1]
      ],
      ...change
    });
    return given.ok ? 'answered' : `${given.problems[0]?.path}: ${given.problems[0]?.message}`;
  };
  test.each<[object, string]>([
    [
      { weight_space: { type: 'lower_bounds', bounds: [0.8, 0.4] } },
      'weight_space.bounds: Wanted lower bounds that sum to 1 at most, so that weights are left, got 1.2000000000000002.'
    ],
    [
      { weight_space: { type: 'ordered', order: [1, 1] } },
      'weight_space.order: Wanted each of the 2 criteria once, from 0, got [1, 1].'
    ],
    [
      { weight_space: { type: 'relative_box', weights: [1], delta: 0.2 } },
      'weight_space.weights: Wanted one entry a column, 2 in all, got 1.'
    ],
    [{ draws: 0 }, 'draws: Wanted 1 or more, got 0.']
  ])('%j', (change, words) => {
    expect(problem(change)).toBe(words);
  });
});
