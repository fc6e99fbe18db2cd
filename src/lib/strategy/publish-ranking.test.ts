import { describe, expect, test } from 'vitest';
import { publishRanking } from './publish-ranking.ts';
import { rank } from './rank.ts';
import { rankingTable } from './ranking-table.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

const release = tinyRelease();

describe('publishRanking(release, ranking)', () => {
  const { items } = publishRanking(release, rank(release, tinyStrategy()));

  test('carries the value of an open source and leaves that of a closed one out', () => {
    expect(items[0]?.contributions).toEqual([
      { criterion: 'size', points: 56.25, utility: 0.75, value: 75, flags: [] },
      { criterion: 'trouble', points: 12.5, utility: 0.5, flags: [] }
    ]);
  });

  test('writes a missing value as null and says so', () => {
    expect(items[3]?.contributions[1]).toEqual({
      criterion: 'trouble',
      points: null,
      utility: null,
      flags: ['missing']
    });
    expect(items[2]?.contributions[1]?.flags).toEqual(['estimated']);
  });

  test('rounds to 12 significant digits after ranks were taken', () => {
    const third = publishRanking(
      release,
      rank(release, tinyStrategy({ criteria: [{ id: 'electricity-generation', weight: 1 }] }))
    );
    expect(third.items[1]?.score).toBe(33.3333333333);
  });

  test('marks what was imputed and what is neutral', () => {
    const criteria = [...tinyStrategy().criteria, { id: 'presence', weight: 2 }];
    const found = publishRanking(release, rank(release, tinyStrategy({ criteria, missing: 'impute' })));
    expect(found.items[3]?.contributions.map(({ flags }) => flags)).toEqual([[], ['imputed'], ['neutral']]);
  });

  test('names a bloc as a bloc, with the country’s fields but no values', () => {
    const { items: blocs } = publishRanking(
      release,
      rank(release, tinyStrategy({}, { show: 'blocs', blocs: ['trio'] }))
    );
    expect(blocs[0]).toMatchObject({ bloc: 'trio', rank: 1, status: 'ranked' });
    expect(blocs[0]?.contributions[0]).not.toHaveProperty('value');
  });
});

test('rankingTable(release, ranking) has a row an item and leaves cells without a number empty', () => {
  const { columns, rows } = rankingTable(release, rank(release, tinyStrategy()));
  expect(columns.slice(-5)).toEqual([
    'trouble weight',
    'trouble value',
    'trouble utility',
    'trouble points',
    'release'
  ]);
  const [fixed, size, trouble] = [rows[3]?.slice(0, 11), rows[3]?.slice(11, 15), rows[3]?.slice(15)];
  expect(fixed).toEqual([4, 'DDD', 'Dune', 'ranked', 25, 'no', 0.75, 18.75, 43.75, '', '']);
  expect(size).toEqual([3, 25, 0.25, 25]);
  expect(trouble).toEqual([1, null, null, null, '2026.11-00000000']);
});
