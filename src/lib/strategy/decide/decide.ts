import { decideAhp } from './ahp.ts';
import { decideDecision } from './decision.ts';
import type { DecideKind, Results } from './kind.ts';
import { decideMissing } from './missing.ts';
import { decideRankSimilarity } from './rank-similarity.ts';
import { decideRankWeights } from './rank-weights.ts';
import { decideSmaaExact, decideSmaaMc } from './smaa.ts';
import { decideSmaaGaussian } from './smaa-gaussian.ts';
import { shown, type Problem } from '../problems.ts';
import { resultNames } from './result-names.ts';

/** Every kind of question that is answered; another one is its own file and a line here. */
export const decideKinds: Record<string, DecideKind> = {
  decision: decideDecision,
  missing: decideMissing,
  ahp: decideAhp,
  rank_weights: decideRankWeights,
  rank_similarity: decideRankSimilarity,
  smaa_exact: decideSmaaExact,
  smaa_mc: decideSmaaMc,
  smaa_gaussian: decideSmaaGaussian
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
    const message = `Wanted one of ${Object.keys(decideKinds).join(', ')}, got ${shown(kind)}.`;
    return { ok: false, problems: [{ path: 'kind', message }] };
  }
  const wanted = readMethods(methods, resultNames[kind] ?? []);
  if (!wanted.ok) return wanted;
  const wants = (result: string) => wanted.names.has(result);
  const problem = Object.entries(fields).filter(([field]) => !remarks.has(field));
  const decided = decideKind(Object.fromEntries(problem), wants);
  if (!decided.ok) return decided;
  const results = Object.entries(decided.results).filter(([result]) => wants(result));
  return { ok: true, kind, results: Object.fromEntries(results) };
}

/** The results asked for: all that the kind can give where none is named. */
function readMethods(
  methods: unknown,
  known: readonly string[]
): { ok: true; names: ReadonlySet<string> } | { ok: false; problems: Problem[] } {
  if (methods === undefined) return { ok: true, names: new Set(known) };
  const wanted = `Wanted some of ${known.join(', ')}`;
  if (!Array.isArray(methods) || methods.length === 0) {
    return {
      ok: false,
      problems: [{ path: 'methods', message: `${wanted}, as a list; got ${shown(methods)}.` }]
    };
  }
  const names = new Set<string>();
  const problems: Problem[] = [];
  methods.forEach((method: unknown, k) => {
    if (typeof method === 'string' && known.includes(method)) names.add(method);
    else problems.push({ path: `methods[${k}]`, message: `${wanted}, got ${shown(method)}.` });
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, names };
}

/** The answer as text: typed arrays as lists, numbers to 12 significant digits, no score as null. */
export function answerJson({ kind, results }: { kind: string; results: Results }): string {
  const plain = (_key: string, value: unknown): unknown => {
    if (value instanceof Float64Array) return Array.from(value);
    return typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  };
  return `${JSON.stringify({ kind, results }, plain)}\n`;
}
