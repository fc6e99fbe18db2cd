import type { RankingItem } from '../ranking.ts';

/** A market at a rank, with nothing said of how it got there; made for tests, which say what matters to them. */
export function plainItem(id: string, rank: number | null, known: Partial<RankingItem> = {}): RankingItem {
  const score = known.score ?? (rank === null ? null : 100 - rank);
  return {
    id,
    kind: 'country',
    status: rank === null ? 'excluded' : 'ranked',
    score,
    rank,
    tied: false,
    coverage: 1,
    low: score ?? 0,
    high: score ?? 100,
    reasons: [],
    marks: [],
    utilities: new Float64Array(),
    points: [],
    ...known
  };
}
