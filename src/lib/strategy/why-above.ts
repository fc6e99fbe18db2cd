import type { Release } from '#lib/catalog/release.ts';
import { aggregations } from '#lib/scoring/aggregate/index.ts';
import { methodLabels } from './method.ts';
import { listed, nameOf, shortLabelOf } from './name-of.ts';
import { pointAt } from './point-at.ts';
import type { Ranking } from './ranking.ts';

export interface WhyAbove {
  sentence: string;
  /** Points of the first minus points of the second, the largest first; those of a weighted sum add up to the difference of the scores. */
  differences: { criterion: string; points: number }[];
}

/**
 * Says why one market or bloc stands above another: the difference of each criterion's points. Where the method is
 * not a sum these are weighted utilities, and the sentence says so.
 * a, b  ids of two ranked items; a missing value adds no points, on either side
 */
export function whyAbove(release: Release, ranking: Ranking, a: string, b: string): WhyAbove {
  const first = itemOf(ranking, a);
  const second = itemOf(ranking, b);
  const [nameA, nameB] = [a, b].map((id) => nameOf(release, ranking, id));
  const ahead = (first.score ?? NaN) - (second.score ?? NaN);
  if (Number.isNaN(ahead)) {
    const out = first.score === null ? nameA : nameB;
    return { sentence: `${out} has no score, so the two cannot be compared.`, differences: [] };
  }
  const differences = ranking.criteria
    .map((column, j) => ({
      criterion: column.id,
      label: shortLabelOf(release, column),
      points: (pointAt(first, j) || 0) - (pointAt(second, j) || 0)
    }))
    .sort((x, y) => Math.abs(y.points) - Math.abs(x.points));
  const named = (sign: 1 | -1, atMost: number) =>
    differences
      .filter(({ points }) => points * sign >= 0.05)
      .slice(0, atMost)
      .map(({ label, points }) => `${label} (${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)})`);
  const gains = listed(named(ahead < 0 ? -1 : 1, 3));
  const losses = listed(named(ahead < 0 ? 1 : -1, 2));
  const standing =
    Math.abs(ahead) < 1e-7
      ? `${nameA} and ${nameB} tie`
      : `${nameA} is ${Math.abs(ahead).toFixed(1)} points ${ahead > 0 ? 'above' : 'below'} ${nameB}`;
  const { id } = ranking.strategy.method;
  const parts = `${gains && `mostly ${gains}`}${gains && losses && '; '}${losses && `against it ${losses}`}`;
  const link = aggregations[id].isAdditive ? ': ' : ` by ${methodLabels[id]}; in weighted utilities `;
  const sentence = `${standing}${parts && link + parts}.`;
  return { sentence, differences: differences.map(({ criterion, points }) => ({ criterion, points })) };
}

function itemOf(ranking: Ranking, id: string) {
  const item = [...ranking.items, ...ranking.countries].find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`No market or bloc "${id}" in this ranking.`);
  return item;
}
