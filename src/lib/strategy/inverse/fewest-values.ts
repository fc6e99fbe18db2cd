import type { Iso3 } from '#lib/catalog/release.ts';
import type { Ranking } from '../ranking.ts';
import { scoreWith } from './score-with.ts';

/**
 * The fewest values of a market that would all have to stand at their best goalpost to put it among the first k.
 * returns  criterion ids, the one that adds most first; empty where it is there already. Exact without gaps, where
 *          what each adds does not depend on the others; with gaps the list works but a shorter one may
 */
export function fewestValues(ranking: Ranking, id: Iso3, k: number): string[] {
  const item = ranking.countries.find((one) => one.id === id);
  if (!item || item.score === null) return [];
  const { strategy, criteria, countries } = ranking;
  const bar = countries
    .filter((one) => one !== item && one.score !== null)
    .map((one) => one.score ?? 0)
    .sort((a, b) => b - a)[k - 1];
  if (bar === undefined) return [];
  const weights = criteria.map(({ neutral, weight }) => (neutral ? 0 : weight));
  const fillsGaps = strategy.missing === 'worst';
  const utilities = item.utilities.slice();
  const score = () => scoreWith(utilities, weights, fillsGaps);
  const gain = (column: number) => (weights[column] ?? 0) * (1 - (utilities[column] || 0));
  const candidates = strategy.criteria
    .map((_, column) => column)
    .filter((column) => gain(column) > 0)
    .sort((a, b) => gain(b) - gain(a));
  const chosen: string[] = [];
  for (const column of candidates) {
    if (score() >= bar - 1e-9) break;
    utilities[column] = 1;
    chosen.push(criteria[column]?.id ?? '');
  }
  return score() >= bar - 1e-9 ? chosen : [];
}
