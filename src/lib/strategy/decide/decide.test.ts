import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerJson, decide } from './decide.ts';

interface Case {
  id: string;
  kind: string;
  expected: Record<string, unknown>;
  flags?: string[];
}

const given = [
  ...['matrix', 'directions', 'weights', 'bounds', 'q', 'p', 'v', 'min_availability'],
  ...['importance_ranks', 'x', 'y', 'ties', 'rbo_p']
];
const reference = new URL('../../../../tests/reference/', import.meta.url);
const cases = ['decision-and-missing.jsonl', 'weights-and-similarity.jsonl'].flatMap((file) =>
  readFileSync(new URL(file, reference), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as Case)
);

/** What is not a result: marks of the reference on its own results. */
const marks = ['ties', 'near_ties', 'v'];

describe('decide(problem) equals the reference to 1e-9', () => {
  test.each(cases)('$id', (one) => {
    const fields = Object.entries(one).filter(([key]) => given.includes(key));
    const answer = decide({ kind: one.kind, ...Object.fromEntries(fields) });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    const { results } = JSON.parse(answerJson(answer)) as { results: Record<string, unknown> };
    const additive = one.flags?.includes('zero_variance');
    for (const [name, expected] of Object.entries(one.expected)) {
      // With a constant column only differences of scores, or their ratios, mean anything.
      if (additive && name === 'wsm_minmax')
        compare(against(results[name], '-'), against(expected, '-'), name);
      else if (additive && name === 'wgm_minmax_eps')
        compare(against(results[name], '/'), against(expected, '/'), name);
      else compare(results[name], expected, name);
    }
  });
});

describe('decide(problem) takes', () => {
  test.each(cases)('$id as the reference has it, remarks and all', ({ ...one }) => {
    expect(decide({ ...one, n: 3, m: 2, checked_against: [], source: '' }).ok).toBe(true);
  });

  test('methods, to give only the results that are named', () => {
    const [one] = cases;
    const answer = decide({ ...one, methods: ['vikor', 'wsm_minmax'] });
    expect(answer.ok && Object.keys(answer.results).sort()).toEqual(['vikor', 'wsm_minmax']);
    const refused = decide({ ...one, methods: ['magic'] });
    expect(refused.ok ? '' : refused.problems[0]?.message).toMatch(
      /^Wanted some of wsm_minmax, .*, got "magic"\.$/
    );
    expect(decide({ ...one, methods: 'vikor' }).ok).toBe(false);
  });
});

describe('decide(problem) refuses', () => {
  const whole = {
    kind: 'decision',
    matrix: [
      [1, 2],
      [3, 4]
    ],
    directions: [1, -1],
    weights: [1, 1]
  };
  const problem = (change: object) => {
    const answer = decide({ ...whole, ...change });
    return answer.ok ? 'answered' : `${answer.problems[0]?.path}: ${answer.problems[0]?.message}`;
  };

  test('an unknown kind, and names those served', () => {
    expect(problem({ kind: 'oracle' })).toBe(
      'kind: Wanted one of decision, missing, ahp, rank_weights, rank_similarity, smaa_exact, smaa_mc, smaa_gaussian, got "oracle".'
    );
    expect(problem({ kind: 'constructor' })).toMatch(/^kind:/);
  });

  test('a gap, a row too short, a weight too few, bounds the wrong way round', () => {
    expect(
      problem({
        matrix: [
          [1, null],
          [3, 4]
        ]
      })
    ).toBe('matrix[0][1]: Wanted a finite number, got null.');
    expect(problem({ matrix: [[1], [3, 4]] })).toBe('matrix: Wanted rows of one length, got a list of 2.');
    expect(problem({ weights: [1] })).toBe('weights: Wanted one entry a column, 2 in all, got 1.');
    expect(problem({ weights: [0, 0] })).toMatch(/at least one weight above 0/);
    expect(
      problem({
        bounds: [
          [0, 1],
          [5, 2]
        ]
      })
    ).toMatch(/^bounds\[1\]: Wanted the low end first/);
  });

  test('a field that is not part of the kind', () => {
    expect(problem({ wieghts: [1, 1] })).toBe(': Wanted no field "wieghts", got one that is not part of it.');
  });
});

function against(result: unknown, how: '-' | '/'): { scores: number[]; ranks: unknown } {
  const { scores, ranks } = result as { scores: number[]; ranks: unknown };
  const best = Math.max(...scores);
  return { scores: scores.map((score) => (how === '-' ? score - best : score / best)), ranks };
}

function compare(got: unknown, wanted: unknown, path: string): void {
  if (typeof wanted === 'number') {
    expect(typeof got, path).toBe('number');
    expect(Math.abs(Number(got) - wanted), path).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  } else if (typeof wanted === 'object' && wanted !== null) {
    const isLenient = 'near_ties' in wanted;
    for (const [key, part] of Object.entries(wanted)) {
      if (marks.includes(key) || (isLenient && key === 'ranks')) continue;
      compare((got as Record<string, unknown> | undefined)?.[key], part, `${path}.${key}`);
    }
  } else expect(got, path).toEqual(wanted);
}
