import { describe, expect, it } from 'vitest';
import { release } from '../../../../tests/data/newest-release.ts';
import { joinRelease, splitRelease } from './release-parts.ts';
import { fromColumn, toColumn } from './values.ts';

describe('fromColumn(toColumn(values))', () => {
  it('gives back years, flags, own sources, classes without a number and what is missing', () => {
    const values = {
      AFG: [7, 2026],
      DEU: [null, 2026, 'market-benchmark'],
      KEN: [6, 2025],
      TWN: [1, 2023, 'gap-filled', 'imf-weo']
    } satisfies Parameters<typeof toColumn>[0];
    const order = ['AFG', 'DEU', 'KEN', 'PSE', 'TWN'];
    const column = toColumn(values, order);
    expect(column.values).toEqual([7, null, 6, null, 1]);
    expect(fromColumn(column, order)).toEqual(values);
  });
});

describe('joinRelease(splitRelease(release))', () => {
  const { ranking, prose } = splitRelease(release);

  it('is the release, with nothing lost', () => {
    expect(joinRelease(ranking, prose)).toEqual(release);
  });

  it('ranks by the same values before the prose arrives', () => {
    const early = joinRelease(ranking);
    expect(early.values).toEqual(release.values);
    expect(early.criteria.map(({ id, goalposts }) => [id, goalposts])).toEqual(
      release.criteria.map(({ id, goalposts }) => [id, goalposts])
    );
    expect(early.sources[release.criteria[0]!.sources[0]!]?.citation).toBe('');
  });
});
