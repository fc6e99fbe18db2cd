import type { Problem } from '../problems.ts';

/** Results as plain data, by name; NaN is written as null. */
export type Results = Record<string, unknown>;

export type Decided = { ok: true; results: Results } | { ok: false; problems: Problem[] };

/**
 * One kind of question: reads its own fields, strictly, and answers.
 * wants  whether a result was asked for, by its name: one that takes long and is not wanted need not be computed
 */
export type DecideKind = (fields: Record<string, unknown>, wants: (result: string) => boolean) => Decided;
