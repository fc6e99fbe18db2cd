import type { Release } from '#lib/catalog/release.ts';
import { nameOf } from './name-of.ts';
import { publishRanking } from './publish-ranking.ts';
import type { Ranking } from './ranking.ts';

/** A ranking as rows and columns, for CSV and other tables; null = an empty cell. */
export interface RankingTable {
  columns: string[];
  rows: (string | number | null)[][];
}

/**
 * Lays a published ranking out as a table: one row an item, four columns a criterion (weight, value, utility, points).
 * returns  the same numbers as publishRanking; the value of a source with restrictive terms is an empty cell. The
 *          weight, 0 while neutral, stands in every row, so that any row's score can be worked out from it alone
 */
export function rankingTable(release: Release, ranking: Ranking): RankingTable {
  const fixed = [
    'rank',
    'id',
    'name',
    'status',
    'score',
    'tied',
    'coverage',
    'low',
    'high',
    'reasons',
    'marks'
  ];
  const columns = ranking.criteria.flatMap(({ id }) => [
    `${id} weight`,
    `${id} value`,
    `${id} utility`,
    `${id} points`
  ]);
  const weights = ranking.criteria.map(({ weight, neutral }) => (neutral ? 0 : weight));
  const rows = publishRanking(release, ranking).items.map((item) => {
    const id = item.iso3 ?? item.bloc ?? '';
    return [
      item.rank,
      id,
      nameOf(release, ranking, id),
      item.status,
      item.score,
      item.tied ? 'yes' : 'no',
      item.coverage,
      item.low,
      item.high,
      item.reasons.map(({ text }) => text).join(' '),
      item.marks.map(({ text }) => text).join(' '),
      ...item.contributions.flatMap(({ value, utility, points }, j) => [
        weights[j] ?? null,
        value ?? null,
        utility,
        points
      ]),
      ranking.release
    ];
  });
  return { columns: [...fixed, ...columns, 'release'], rows };
}
