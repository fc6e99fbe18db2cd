import { expect, test } from 'vitest';
import { randomBits } from '#lib/scoring/smaa/random-bits.ts';
import { rankItems } from './rank-items.ts';
import type { RankingItem } from './ranking.ts';
import { plainItem } from './testing/plain-item.ts';

const item = (id: string, score: number | null, status: RankingItem['status']) =>
  plainItem(id, null, { score, status });

/** What anyone would write first: a stable sort, then everyone who scores no more than a billionth of the best less. */
function plainRanks(items: readonly RankingItem[]): [string, number | null][] {
  const ranked = items
    .filter(({ score }) => score !== null)
    .sort((a, b) => b.score! - a.score!)
    .map(({ id, score }) => ({ id, score: score!, rank: 0 }));
  const tolerance = 1e-9 * Math.max(1, ranked[0]?.score ?? 0);
  ranked.forEach((one, place) => {
    const before = ranked[place - 1];
    one.rank = before && before.score - one.score <= tolerance ? before.rank : place + 1;
  });
  const rest = (status: string) => items.filter((one) => one.status === status);
  return [
    ...ranked.map(({ id, rank }): [string, number] => [id, rank]),
    ...[...rest('excluded'), ...rest('unranked')].map(({ id }): [string, null] => [id, null])
  ];
}

test('rankItems(items, last) gives the ranks of a plain sort, ties and those without a rank included, from any last order', () => {
  const bits = randomBits(11);
  const n = 120;
  const last = Uint32Array.from({ length: n }, (_, position) => position);
  const scores = Float64Array.from({ length: n }, () => bits() % 60);
  for (let step = 0; step < 60; step++) {
    const items = Array.from(scores, (before, i) => {
      // Most steps move a score by little, as a slider does; some draw all anew.
      scores[i] = step % 10 === 9 ? bits() % 60 : Math.abs(before + (bits() % 3) - 1);
      const kind = (i + Math.floor(step / 10)) % 16;
      if (kind < 2) return item(`m${i}`, null, kind === 0 ? 'excluded' : 'unranked');
      return item(`m${i}`, scores[i]! + (bits() % 2) * 1e-10, 'ranked');
    });
    const plain = plainRanks(items);
    const found = rankItems(items, last).map(({ id, rank }) => [id, rank]);
    expect(found).toEqual(plain);
    expect(rankItems(items).map(({ id, rank }) => [id, rank])).toEqual(plain);
  }
});

test('rankItems([]) ranks nobody', () => {
  expect(rankItems([])).toEqual([]);
});
