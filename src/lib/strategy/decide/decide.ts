import { decideAhp } from './ahp.ts';
import { decideDecision } from './decision.ts';
import type { Decided, DecideKind, Results } from './kind.ts';
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

/** What a case of the reference says of itself beside its problem: left alone, so that a case can be sent as it is. */
const remarks = new Set([
  ...['id', 'n', 'm', 'source', 'published', 'checked_against', 'expected'],
  ...['flags', 'constant_columns', 'pair', 'note']
]);

export type Answer = { ok: true; kind: string; results: Results } | { ok: false; problems: Problem[] };

/**
 * Answers a decision problem sent as plain data: `kind`, the fields of that kind, and `methods` to have only some results.
 * returns  results by method, or every problem with what came and what was wanted
 */
export function decide(input: unknown): Answer {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ path: '', message: 'Wanted a JSON object with a "kind".' }] };
  }
  const { kind, methods, ...fields }: Record<string, unknown> = { ...input };
  const decideKind =
    typeof kind === 'string' && Object.hasOwn(decideKinds, kind) ? decideKinds[kind] : undefined;
  if (typeof kind !== 'string' || !decideKind) {
    const came = kind === undefined ? 'nothing' : JSON.stringify(kind)?.slice(0, 60);
    const message = `Wanted one of ${Object.keys(decideKinds).join(', ')}, got ${came}.`;
    return { ok: false, problems: [{ path: 'kind', message }] };
  }
  const problem = Object.entries(fields).filter(([field]) => !remarks.has(field));
  const decided = decideKind(Object.fromEntries(problem));
  if (!decided.ok) return decided;
  const chosen = choose(decided.results, methods);
  return chosen.ok ? { ok: true, kind, results: chosen.results } : chosen;
}

/** The results named, in their own order; all of them when none is named. */
function choose(results: Results, methods: unknown): Decided {
  if (methods === undefined) return { ok: true, results };
  const known = Object.keys(results);
  const wanted = `Wanted some of ${known.join(', ')}`;
  if (!Array.isArray(methods) || methods.length === 0) {
    return { ok: false, problems: [{ path: 'methods', message: `${wanted}, as a list.` }] };
  }
  const foreign = methods.flatMap((method: unknown, k) =>
    typeof method === 'string' && known.includes(method)
      ? []
      : [{ path: `methods[${k}]`, message: `${wanted}, got ${JSON.stringify(method).slice(0, 60)}.` }]
  );
  if (foreign.length > 0) return { ok: false, problems: foreign };
  return {
    ok: true,
    results: Object.fromEntries(Object.entries(results).filter(([id]) => methods.includes(id)))
  };
}

/** The answer as text: typed arrays as lists, numbers to 12 significant digits, no score as null. */
export function answerJson({ kind, results }: { kind: string; results: Results }): string {
  const plain = (_key: string, value: unknown): unknown => {
    if (value instanceof Float64Array) return Array.from(value);
    return typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  };
  return `${JSON.stringify({ kind, results }, plain)}\n`;
}
