import type { Problem } from '../problems.ts';

/** Results as plain data, by name; NaN is written as null. */
export type Results = Record<string, unknown>;

export type Decided = { ok: true; results: Results } | { ok: false; problems: Problem[] };

/** One kind of question: reads its own fields, strictly, and answers. */
export type DecideKind = (fields: Record<string, unknown>) => Decided;
