import { decideAhp } from './ahp.ts';
import { decideDecision } from './decision.ts';
import type { DecideKind, Results } from './kind.ts';
import { decideMissing } from './missing.ts';
import { decideRankSimilarity } from './rank-similarity.ts';
import { decideRankWeights } from './rank-weights.ts';
import type { Problem } from '../problems.ts';

/** Every kind of question that is answered; another one is its own file and a line here. */
export const decideKinds: Record<string, DecideKind> = {
  decision: decideDecision,
  missing: decideMissing,
  ahp: decideAhp,
  rank_weights: decideRankWeights,
  rank_similarity: decideRankSimilarity
};

export type Answer = { ok: true; kind: string; results: Results } | { ok: false; problems: Problem[] };

/**
 * Answers a decision problem sent as plain data: `kind` and the fields of that kind.
 * returns  results by method, or every problem with what came and what was wanted
 */
export function decide(input: unknown): Answer {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ path: '', message: 'Wanted a JSON object with a "kind".' }] };
  }
  const { kind, ...fields }: Record<string, unknown> = { ...input };
  const decideKind =
    typeof kind === 'string' && Object.hasOwn(decideKinds, kind) ? decideKinds[kind] : undefined;
  if (typeof kind !== 'string' || !decideKind) {
    const came = kind === undefined ? 'nothing' : JSON.stringify(kind)?.slice(0, 60);
    const message = `Wanted one of ${Object.keys(decideKinds).join(', ')}, got ${came}.`;
    return { ok: false, problems: [{ path: 'kind', message }] };
  }
  const decided = decideKind(fields);
  return decided.ok ? { ok: true, kind, results: decided.results } : decided;
}

/** The answer as text: typed arrays as lists, numbers to 12 significant digits, no score as null. */
export function answerJson({ kind, results }: { kind: string; results: Results }): string {
  const plain = (_key: string, value: unknown): unknown => {
    if (value instanceof Float64Array) return Array.from(value);
    return typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  };
  return `${JSON.stringify({ kind, results }, plain)}\n`;
}
