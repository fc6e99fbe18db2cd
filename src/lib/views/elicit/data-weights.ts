import { criticWeights } from '#lib/scoring/critic-weights.ts';
import type { DecisionProblem } from '#lib/scoring/decision-problem.ts';
import { entropyWeights } from '#lib/scoring/entropy-weights.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';

export interface DataWeights {
  /** Ranked markets with a value for each live criterion, over which the spread is taken; and all ranked ones. */
  complete: number;
  ranked: number;
  rows: { id: string; label: string; share: number; entropy: number | null; critic: number | null }[];
}

/**
 * What the spread of the data suggests as weights, which is a fact of the data and not of anyone's preferences.
 * returns  shares of 0-1 a live criterion; null where a method has no answer
 */
export function dataWeights({ criteria, countries }: Ranking): DataWeights {
  const columns = criteria.flatMap((row, j) => (row.neutral || row.group === 'focus' ? [] : [{ row, j }]));
  const ranked = countries.filter(({ status }) => status === 'ranked');
  const complete = ranked.filter(({ utilities }) => columns.every(({ j }) => !Number.isNaN(utilities[j]!)));
  const problem: DecisionProblem = {
    n: complete.length,
    m: columns.length,
    values: Float64Array.from(complete.flatMap(({ utilities }) => columns.map(({ j }) => utilities[j]!))),
    directions: columns.map(() => 1),
    weights: new Float64Array(columns.length).fill(1),
    groupWeight: 0.5
  };
  const enough = complete.length > 1;
  const entropy = enough ? entropyWeights(problem) : undefined;
  const critic = enough ? criticWeights(problem) : undefined;
  const total = columns.reduce((sum, { row }) => sum + row.share, 0);
  return {
    complete: complete.length,
    ranked: ranked.length,
    rows: columns.map(({ row: { id, label, share } }, k) => ({
      ...{ id, label, share: total > 0 ? share / total : 0 },
      entropy: entropy?.[k] ?? null,
      critic: critic?.[k] ?? null
    }))
  };
}
