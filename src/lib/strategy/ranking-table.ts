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
 * Lays a published ranking out as a table: one row an item, three columns a criterion (value, utility, points).
 * returns  the same numbers as publishRanking; the value of a source with restrictive terms is an empty cell
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
  const columns = ranking.criteria.flatMap(({ id }) => [`${id} value`, `${id} utility`, `${id} points`]);
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
      ...item.contributions.flatMap(({ value, utility, points }) => [value ?? null, utility, points])
    ];
  });
  return { columns: [...fixed, ...columns], rows };
}
