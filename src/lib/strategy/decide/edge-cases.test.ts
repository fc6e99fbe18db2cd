import { describe, expect, test } from 'vitest';
import { answerJson, decide } from './decide.ts';

type Results = Record<string, Record<string, unknown>>;

/** The results as they are sent. */
function resultsOf(problem: object): Results {
  const answer = decide(problem);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return (JSON.parse(answerJson(answer)) as { results: Results }).results;
}

const two = {
  kind: 'decision',
  matrix: [
    [4, 10],
    [2, 30]
  ],
  directions: [1, -1],
  weights: [0.25, 0.75]
};

describe('decide(decision) at its edges', () => {
  test('two alternatives, one better in everything: VIKOR has no compromise, for the gap equals 1 / (n - 1)', () => {
    const { vikor, wsm_minmax, promethee2_usual } = resultsOf(two);
    expect(wsm_minmax).toEqual({ scores: [1, 0], ranks: [1, 2] });
    expect(vikor).toEqual({ S: [0, 1], R: [0, 0.75], Q: [0, 1], ranks: [1, 2] });
    expect(promethee2_usual).toMatchObject({ plus: [1, 0], minus: [0, 1], net: [1, -1] });
  });

  test('every column constant: scores tie, nothing is divided by zero, weights have nothing to say', () => {
    const { wsm_minmax, wgm_minmax_eps, topsis_vector, topsis_minmax, vikor, ...rest } = resultsOf({
      ...two,
      matrix: [
        [7, 3],
        [7, 3],
        [7, 3]
      ]
    });
    expect(wsm_minmax).toEqual({ scores: [0, 0, 0], ranks: [1, 1, 1] });
    // exp(ln 0.01)
    expect(wgm_minmax_eps).toEqual({ scores: [0.01, 0.01, 0.01], ranks: [1, 1, 1] });
    expect(topsis_vector).toEqual({ scores: [0.5, 0.5, 0.5], ranks: [1, 1, 1] });
    expect(topsis_minmax).toEqual({ scores: [0.5, 0.5, 0.5], ranks: [1, 1, 1] });
    expect(vikor).toEqual({ S: [0, 0, 0], R: [0, 0, 0], Q: [0, 0, 0], ranks: [1, 1, 1] });
    expect(rest.wpm_ratio).toEqual({ scores: [1, 1, 1], ranks: [1, 1, 1] });
    expect(rest.weights).toEqual({});
    expect(rest.promethee2_usual).toMatchObject({ net: [0, 0, 0], gaia_delta: null });
  });

  test('a value of 0 leaves out the product of ratios, one below 0 the entropy weights too', () => {
    const zero = resultsOf({ ...two, matrix: [[0, 1], [2, 3], [1, 1]] }); // prettier-ignore
    expect(zero.wpm_ratio).toBeUndefined();
    expect(zero.weights).toHaveProperty('entropy');
    const below = resultsOf({ ...two, matrix: [[-1, 1], [2, 3], [1, 1]] }); // prettier-ignore
    expect(below.weights).not.toHaveProperty('entropy');
    expect(below.weights).toHaveProperty('critic');
  });

  test('three alternatives on a line: the gap of the second equals 1 / (n - 1), so no compromise is named', () => {
    // One column 0, 1, 2: S = R = 1, 0.5, 0, so Q = 1, 0.5, 0 and Q(second) - Q(first) = 0.5 = 1 / 2.
    const { vikor } = resultsOf({ ...two, matrix: [[0], [1], [2]], directions: [1], weights: [1] });
    expect(vikor).toEqual({ S: [1, 0.5, 0], R: [1, 0.5, 0], Q: [1, 0.5, 0], ranks: [3, 2, 1] });
  });

  test('sums that differ by rounding alone have no range in VIKOR', () => {
    // Each alternative misses two of three equal weights: S = 2/3 throughout, but for the order of adding.
    const weights = [1 / 3, 1 / 3, 1 / 3];
    const matrix = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]; // prettier-ignore
    const { vikor } = resultsOf({ ...two, matrix, directions: [1, 1, 1], weights });
    expect(vikor).toMatchObject({ Q: [0, 0, 0], ranks: [1, 1, 1] });
    expect(vikor).not.toHaveProperty('compromise');
  });

  test('outranking flows, which grow with the square of the alternatives, are left out of the largest tables', () => {
    const line = (n: number, m: number) => ({
      matrix: Array.from({ length: n }, (_, i) => new Array<number>(m).fill(i)),
      directions: new Array<number>(m).fill(1),
      weights: new Array<number>(m).fill(1),
      methods: ['promethee2_usual', 'wsm_minmax']
    });
    // 301 x 301 x 1 = 9e4, and 2,000 x 2,000 x 8 = 3.2e7.
    const { promethee2_usual } = resultsOf({ ...two, ...line(301, 1) });
    expect(promethee2_usual?.net).toMatchObject({ 0: -1, 150: 0, 300: 1 });
    expect(Object.keys(resultsOf({ ...two, ...line(2000, 8) }))).toEqual(['wsm_minmax']);
  });

  test('methods that do not apply to the problem are left out, as without methods', () => {
    const methods = ['promethee2_linear', 'vikor'];
    expect(Object.keys(resultsOf({ ...two, methods }))).toEqual(['vikor']);
  });
});

describe('decide(ahp) at its edges', () => {
  test('one or two criteria are always consistent', () => {
    expect(resultsOf({ kind: 'ahp', matrix: [[1]] })).toMatchObject({
      ...{ weights_eigenvector: [1], lambda_max: 1, ci: 0, cr_saaty: 0, cr_tummala_ling: 0 }
    });
    expect(
      resultsOf({
        kind: 'ahp',
        matrix: [
          [1, 3],
          [1 / 3, 1]
        ]
      })
    ).toMatchObject({
      // prettier-ignore
      ...{ weights_eigenvector: [0.75, 0.25], weights_geometric_mean: [0.75, 0.25] },
      ...{ lambda_max: 2, ci: 0, cr_saaty: 0, cr_tummala_ling: 0 }
    });
  });

  test('Saaty’s indices end at 10 criteria, those of Tummala and Ling at 15', () => {
    const equal = (n: number) => ({
      kind: 'ahp',
      matrix: Array.from({ length: n }, () => new Array<number>(n).fill(1))
    });
    const ratios = (n: number) => [resultsOf(equal(n)).cr_saaty, resultsOf(equal(n)).cr_tummala_ling];
    for (const ratio of ratios(10)) expect(ratio).toBeCloseTo(0, 12);
    expect(ratios(11)).toEqual([null, expect.closeTo(0, 12)]);
    expect(ratios(15)).toEqual([null, expect.closeTo(0, 12)]);
    expect(ratios(16)).toEqual([null, null]);
  });
});

test('decide(missing) gives an alternative without any value no score, and a range from 0 to 1', () => {
  const results = resultsOf({
    kind: 'missing',
    matrix: [
      [1, null],
      [3, 8],
      [null, null]
    ],
    directions: [1, 1],
    weights: [0.6, 0.4],
    min_availability: 0
  });
  // Column 2 has one value, so it is constant: 0.
  expect(results).toEqual({
    availability: [0.5, 1, 0],
    weight_coverage: [0.6, 1, 0],
    scores: [0, 0.6, null],
    ranks: [2, 1, null],
    score_low: [0, 0.6, 0],
    score_high: [0.4, 0.6, 1]
  });
});

test('decide(rank_similarity) has no correlation with a ranking that is one tie, and no overlaps with ties', () => {
  const results = resultsOf({ kind: 'rank_similarity', x: [1, 2, 3], y: [2, 2, 2], rbo_p: [0.9] });
  expect(results).toMatchObject({ spearman: null, kendall_tau_b: null, kendall_tau_a: 0 });
  expect(results).not.toHaveProperty('rbo');
  expect(results).not.toHaveProperty('average_overlap');
});
