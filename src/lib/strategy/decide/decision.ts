import * as z from 'zod/mini';
import type { Problem } from '../problems.ts';
import { decisionResults } from './decision-results.ts';
import { columnProblems, directions, finite, matrixOf, problemOf, readFields, weights } from './fields.ts';
import type { DecideKind } from './kind.ts';

const thresholds = z.optional(z.array(z.number().check(z.gte(0), z.lte(1e150))));
const schema = z.strictObject({
  matrix: matrixOf(finite),
  directions,
  weights,
  bounds: z.optional(z.array(z.tuple([finite, finite]))),
  q: thresholds,
  p: thresholds,
  v: z.optional(z.number().check(z.gte(0), z.lte(1)))
});

/** Scores and ranks of a complete table by every method that applies to it. */
export const decideDecision: DecideKind = (fields, wants) => {
  const read = readFields(schema, fields);
  if (!read.ok) return read;
  const { matrix, bounds, q, p, v } = read.data;
  const m = matrix[0]!.length;
  const problems = [
    ...columnProblems(m, { directions: read.data.directions, weights: read.data.weights, bounds, q, p }),
    ...(bounds ?? []).flatMap(boundProblem)
  ];
  if (problems.length > 0) return { ok: false, problems };
  const problem = {
    ...problemOf(matrix, read.data),
    ...(bounds && { bounds }),
    ...(q && { indifference: q }),
    ...(p && { preference: p }),
    groupWeight: v ?? 0.5
  };
  const results = Object.entries(decisionResults)
    .filter(([name]) => wants(name))
    .map(([name, method]): [string, object | undefined] => [name, method(problem)])
    .filter(([, result]) => result !== undefined);
  return { ok: true, results: Object.fromEntries(results) };
};

function boundProblem([low, high]: [number, number], k: number): Problem[] {
  if (low < high) return [];
  return [
    {
      path: `bounds[${k}]`,
      message: `Wanted the low end first and below the high one, got ${low} and ${high}.`
    }
  ];
}
