import * as z from 'zod/mini';
import type { DecisionProblem } from '#lib/scoring/decision-problem.ts';
import { describeProblems, type Problem } from '../problems.ts';

/** Largest problem that is decided: alternatives by criteria, draws, and the product of the three. */
export const largest = { alternatives: 2000, criteria: 100, draws: 200_000, drawnCells: 2e9 };

export const finite = z.number().check(z.gte(-1e150), z.lte(1e150));
export const weight = z.number().check(z.gte(0), z.lte(1e9));

/** Rows of one length, at least one of each. */
export function matrixOf<Cell extends z.core.$ZodType>(cell: Cell) {
  const row = z.array(cell).check(z.minLength(1), z.maxLength(largest.criteria));
  return z
    .array(row)
    .check(z.minLength(1), z.maxLength(largest.alternatives))
    .check(
      z.refine((rows) => rows.every((one) => one.length === rows[0]?.length), {
        error: 'wanted rows of one length'
      })
    );
}

export const directions = z.array(z.union([z.literal(1), z.literal(-1)]));
export const weights = z
  .array(weight)
  .check(z.refine((all) => all.some((one) => one > 0), { error: 'wanted at least one weight above 0' }));

/**
 * Reads fields by a strict schema.
 * returns  the data, or every problem with what came and what was wanted
 */
export function readFields<Schema extends z.core.$ZodType>(
  schema: Schema,
  fields: unknown
): { ok: true; data: z.core.output<Schema> } | { ok: false; problems: Problem[] } {
  const parsed = z.safeParse(schema, fields);
  return parsed.success
    ? { ok: true, data: parsed.data }
    : { ok: false, problems: describeProblems(parsed.error.issues, fields) };
}

/** Checks that each list has one entry a column. */
export function columnProblems(m: number, lists: Record<string, readonly unknown[] | undefined>): Problem[] {
  return Object.entries(lists).flatMap(([path, list]) =>
    list === undefined || list.length === m
      ? []
      : [{ path, message: `Wanted one entry a column, ${m} in all, got ${list.length}.` }]
  );
}

/** Lays rows out as a problem; null = missing. Weights are brought to sum 1. */
export function problemOf(
  rows: readonly (readonly (number | null)[])[],
  given: { directions: (1 | -1)[]; weights: number[] }
): DecisionProblem {
  const m = rows[0]?.length ?? 0;
  const total = given.weights.reduce((sum, one) => sum + one, 0);
  return {
    n: rows.length,
    m,
    values: Float64Array.from(rows.flat(), (value) => value ?? NaN),
    directions: given.directions,
    weights: Float64Array.from(given.weights, (one) => one / total),
    groupWeight: 0.5
  };
}
