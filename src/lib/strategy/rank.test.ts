import { describe, expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import { decodeLink } from './decode-link.ts';
import { setShape } from './edits.ts';
import { encodeLink } from './encode-link.ts';
import { pointAt } from './point-at.ts';
import { rank } from './rank.ts';
import type { Ranking, RankingItem } from './ranking.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

const release = tinyRelease();

function item(ranking: Ranking, id: string): RankingItem {
  const found = ranking.items.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No item ${id}.`);
  return found;
}

function ranksOf(ranking: Ranking): Record<string, number | null> {
  return Object.fromEntries(ranking.items.map(({ id, rank }) => [id, rank]));
}

describe('rank(release, strategy)', () => {
  const ranking = rank(release, tinyStrategy());

  test('weighs utilities and gives tied markets the better rank', () => {
    expect(ranking.items.map(({ id, score, rank }) => [id, score, rank])).toEqual([
      ['AAA', 68.75, 1],
      ['BBB', 56.25, 2],
      ['CCC', 56.25, 2],
      ['DDD', 25, 4]
    ]);
    expect(ranking.items.map(({ tied }) => tied)).toEqual([false, true, true, false]);
  });

  test('splits each score into points that sum to it', () => {
    const points = (id: string) => ranking.criteria.map((_, j) => pointAt(item(ranking, id), j));
    expect(points('AAA')).toEqual([56.25, 12.5]);
    expect(points('DDD')).toEqual([25, NaN]);
  });

  test('says how much weight has a value and how far the gaps could move a score', () => {
    expect(item(ranking, 'DDD')).toMatchObject({ coverage: 0.75, low: 18.75, high: 43.75 });
    expect(item(ranking, 'AAA')).toMatchObject({ coverage: 1, low: 68.75, high: 68.75 });
  });

  test('never offers the United States or a territory nobody asked for', () => {
    expect(ranking.countries.map(({ id }) => id)).not.toContain('USA');
    expect(ranking.countries.map(({ id }) => id)).not.toContain('TER');
    const asked = rank(release, tinyStrategy({}, { countries: ['TER', 'USA', 'AAA'] }));
    expect(asked.items.map(({ id, status }) => [id, status])).toEqual([
      ['AAA', 'ranked'],
      ['TER', 'unranked']
    ]);
  });

  test('leaves a market under the coverage floor without a rank and says its coverage', () => {
    const strict = rank(release, tinyStrategy({ coverageFloor: 0.8 }));
    expect(item(strict, 'DDD')).toMatchObject({ status: 'unranked', score: null, rank: null });
    expect(item(strict, 'DDD').reasons[0]?.text).toBe('Only 75% of the weight has a value; 80% is needed.');
  });

  test('keeps every score when a market is taken away: goalposts are fixed', () => {
    const fewer = rank(release, tinyStrategy({}, { countries: ['BBB', 'DDD'] }));
    expect(fewer.items.map(({ id, score, rank }) => [id, score, rank])).toEqual([
      ['BBB', 56.25, 1],
      ['DDD', 25, 2]
    ]);
  });

  test('is the same with all weights times a constant', () => {
    const criteria = tinyStrategy().criteria.map(({ id, weight }) => ({ id, weight: 7 * weight }));
    expect(ranksOf(rank(release, tinyStrategy({ criteria })))).toEqual(ranksOf(ranking));
  });

  test('is the same whatever the order of the countries in the release', () => {
    const shuffled = tinyRelease({ countries: [...release.countries].reverse() });
    expect(rank(shuffled, tinyStrategy()).items).toEqual(ranking.items);
  });

  test('ranks nobody when no criterion has weight, and makes no NaN of a score', () => {
    const idle = rank(release, tinyStrategy({ criteria: [{ id: 'size', weight: 0 }] }));
    expect(idle.counts).toEqual({ ranked: 0, excluded: 0, unranked: 4 });
    expect(
      idle.items.every(
        ({ score, reasons }) => score === null && reasons[0]?.text === 'No criterion has weight.'
      )
    ).toBe(true);
    expect(idle.items.flatMap(({ low, high, coverage }) => [low, high, coverage])).not.toContain(NaN);
    expect(rank(release, tinyStrategy({ criteria: [] })).counts.unranked).toBe(4);
  });

  test('refuses a criterion the release does not have', () => {
    expect(() => rank(release, tinyStrategy({ criteria: [{ id: 'luck', weight: 1 }] }))).toThrow(
      'No criterion "luck" in release 2026.11-00000000.'
    );
  });
});

describe('missing values', () => {
  test('"exclude" leaves a market with any gap without a rank', () => {
    const strict = item(rank(release, tinyStrategy({ missing: 'exclude' })), 'DDD');
    expect(strict).toMatchObject({ status: 'unranked', score: null });
    expect(strict.reasons[0]?.text).toBe('25% of the weight has no value, and any gap is ruled out.');
  });

  test('"worst" counts a gap as zero', () => {
    expect(item(rank(release, tinyStrategy({ missing: 'worst' })), 'DDD').score).toBe(18.75);
  });

  test('"impute" takes the median of the region and marks the range as before', () => {
    // East: AAA 5 and BBB 2.5, so 3.75 of 10 for DDD, utility 0.625: (3 x 0.25 + 0.625) / 4.
    const guessed = item(rank(release, tinyStrategy({ missing: 'impute' })), 'DDD');
    expect(guessed.score).toBe(34.375);
    expect(guessed).toMatchObject({ coverage: 0.75, low: 18.75, high: 43.75 });
    expect(guessed.marks.map(({ text }) => text)).toEqual(['Imputed by the median of its region: trouble.']);
  });
});

describe('criteria that are more than a number', () => {
  test('a two-sided criterion is out of the sum until it has a sense', () => {
    const criteria = [...tinyStrategy().criteria, { id: 'presence', weight: 4 }];
    const neutral = rank(release, tinyStrategy({ criteria }));
    expect(neutral.criteria[2]).toMatchObject({ neutral: true, share: 0, weight: 4 });
    expect(neutral.totalWeight).toBe(4);
    expect(item(neutral, 'AAA').score).toBe(68.75);
    expect(pointAt(item(neutral, 'AAA'), 2)).toBe(0);
  });

  test('a reason to avoid turns it around', () => {
    const score = (sense: 'reason-to-go' | 'reason-to-avoid') =>
      item(rank(release, tinyStrategy({ criteria: [{ id: 'presence', weight: 1, sense }] })), 'BBB').score;
    expect(score('reason-to-go')).toBe(25);
    expect(score('reason-to-avoid')).toBe(75);
  });

  test('a class of its own takes its utility, never a number', () => {
    const ranking = rank(release, tinyStrategy({ criteria: [{ id: 'country-risk', weight: 1 }] }));
    expect(item(ranking, 'AAA').score).toBe(100);
    expect(item(ranking, 'BBB').score).toBe(50);
    expect(item(ranking, 'DDD').status).toBe('unranked');
  });

  test('a log scale sends zero to the worst end', () => {
    const ranking = rank(release, tinyStrategy({ criteria: [{ id: 'electricity-generation', weight: 1 }] }));
    expect(item(ranking, 'BBB').score).toBeCloseTo(100 / 3, 12);
    expect(item(ranking, 'CCC').score).toBe(0);
  });

  test('a shape of the strategy replaces the declared one, either way, and goes again', () => {
    const asked = tinyStrategy({ criteria: [{ id: 'electricity-generation', weight: 1 }] });
    const straight = setShape(asked, 'electricity-generation', 'linear');
    // 10 between 1 and 1,000: 9 of 999.
    expect(item(rank(release, straight), 'BBB').score).toBeCloseTo(900 / 999, 12);
    expect(setShape(straight, 'electricity-generation', undefined)).toEqual(asked);

    const size = { id: 'size', weight: 1, goalposts: { worst: 1, best: 100 } };
    const bent = setShape(tinyStrategy({ criteria: [size] }), 'size', 'log');
    // 10^1.699 of 10^2.
    expect(item(rank(release, bent), 'BBB').score).toBeCloseTo(50 * Math.log10(50), 12);
    const link = encodeLink(bent);
    expect(link.ok && decodeLink(link.code)).toEqual({ ok: true, strategy: bent });
    expect(changesBetween(tinyStrategy({ criteria: [size] }), bent)).toEqual([
      { id: 'shape:size', text: 'size: log scale' }
    ]);
  });

  test('own goalposts and a curve replace the declared scale', () => {
    const criteria = [
      {
        id: 'size',
        weight: 1,
        goalposts: { worst: 100, best: 0 },
        curve: [
          [0, 0],
          [0.5, 1],
          [1, 1]
        ] as [number, number][]
      }
    ];
    // 75 of 100 the other way round is 0.25, and the curve doubles it.
    expect(item(rank(release, tinyStrategy({ criteria })), 'AAA').score).toBe(50);
  });

  test('a focus weighs membership of a bloc, observers left out', () => {
    const ranking = rank(release, tinyStrategy({ criteria: [], focus: [{ bloc: 'pair', weight: 5 }] }));
    expect(ranksOf(ranking)).toEqual({ AAA: 1, DDD: 1, BBB: 3, CCC: 3 });
    expect(ranking.criteria[0]).toMatchObject({ id: 'focus:pair', group: 'focus', share: 1 });
  });
});
