import { describe, expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import { decodeLink } from './decode-link.ts';
import { encodeLink } from './encode-link.ts';
import { headline } from './headline.ts';
import type { Method } from './method.ts';
import { publishRanking } from './publish-ranking.ts';
import { pointAt } from './point-at.ts';
import { rank } from './rank.ts';
import { parseStrategy } from './schema.ts';
import type { Strategy } from './strategy.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';
import { verdict } from './verdict.ts';
import { whyAbove } from './why-above.ts';

const release = tinyRelease();
const methods: Method[] = [
  { id: 'weighted-geometric' },
  { id: 'topsis', normalization: 'vector' },
  { id: 'vikor', v: 0 },
  { id: 'promethee-2', preference: 'v-shape', p: 0.5 }
];
const scoreOf = (id: string, change: Partial<Strategy>, scope: Partial<Strategy['scope']> = {}) =>
  rank(release, tinyStrategy(change, scope)).countries.find((item) => item.id === id);

describe.each(methods)('rank() by $id', (method) => {
  test('keeps statuses and coverage, and a range that holds the score', () => {
    const sum = rank(release, tinyStrategy());
    const other = rank(release, tinyStrategy({ method }));
    const standing = ({ id, status, coverage }: (typeof sum.countries)[number]) => [id, status, coverage];
    expect(other.countries.map(standing).sort()).toEqual(sum.countries.map(standing).sort());
    for (const { score, low, high } of other.countries) {
      expect(low).toBeLessThanOrEqual(score!);
      expect(high).toBeGreaterThanOrEqual(score!);
    }
  });

  test('survives a link and is one change', () => {
    const strategy = tinyStrategy({ method });
    const link = encodeLink(strategy);
    expect(link.ok && decodeLink(link.code)).toEqual({ ok: true, strategy });
    expect(changesBetween(tinyStrategy(), strategy).map(({ id }) => id)).toEqual(['method']);
  });

  test('says that points are weighted utilities', () => {
    const ranking = rank(release, tinyStrategy({ method }));
    expect(publishRanking(release, ranking).contributions).toBe('weighted-utilities');
    expect(whyAbove(release, ranking, 'AAA', 'DDD').sentence).toContain('in weighted utilities');
    expect(verdict(release, ranking, 'AAA').text).toContain('does not split its score by criterion');
    const first = ranking.countries.find(({ id }) => id === 'AAA')!;
    expect([pointAt(first, 0), pointAt(first, 1)]).toEqual([56.25, 12.5]);
  });
});

test('a market out of scope or excluded moves no score', () => {
  const method: Method = { id: 'topsis' };
  // BBB and DDD alone: DDD has size 25 only and is at the worst end, BBB at the best.
  expect(scoreOf('BBB', { method }, { countries: ['BBB', 'DDD'] })?.score).toBe(100);
  const constraints = [{ id: 'maximum' as const, criterion: 'size', value: 50 }];
  expect(scoreOf('BBB', { method, constraints })?.score).toBe(100);
  expect(scoreOf('AAA', { method, constraints })).toMatchObject({ status: 'excluded', score: null });
});

test('members of a bloc in the list are compared though they are out of scope', () => {
  const scope = { countries: ['BBB'], blocs: ['pair'], show: 'mixed' as const };
  const { items } = rank(release, tinyStrategy({ method: { id: 'topsis' } }, scope));
  // AAA 1.5 / (0.25 + 1.5) = 6/7, DDD on the anti-ideal 0: their mean is 3/7. BBB: 0.791 / (0.75 + 0.791).
  expect(items.map(({ id }) => id)).toEqual(['BBB', 'pair']);
  expect(items[1]?.score).toBeCloseTo(300 / 7, 9);
});

test('missing "worst" scores by TOPSIS what a utility of 0 would', () => {
  // Weighted 3 : 1, ideal (2.25, 0.75), anti-ideal (0.75, 0): DDD stands on the anti-ideal.
  expect(scoreOf('DDD', { method: { id: 'topsis' }, missing: 'worst' })?.score).toBe(0);
});

test('no weight leaves nobody ranked by any method', () => {
  const idle = rank(
    release,
    tinyStrategy({ method: { id: 'vikor' }, criteria: [{ id: 'size', weight: 0 }] })
  );
  expect(idle.counts).toEqual({ ranked: 0, excluded: 0, unranked: 4 });
});

test('headline() proves nothing about gaps where the set decides', () => {
  const alone = rank(
    release,
    tinyStrategy({ method: { id: 'topsis' }, criteria: [{ id: 'size', weight: 1 }] })
  );
  expect(headline(release, alone).detail).toBe(
    'With all missing values at their worst, or all at their best, the lead stays.'
  );
});

test('parseStrategy() knows the parameters of each method and no others', () => {
  expect(parseStrategy(tinyStrategy({ method: { id: 'promethee-2', p: 0.05 } })).ok).toBe(true);
  expect(parseStrategy({ ...tinyStrategy(), method: { id: 'topsis', v: 1 } }).ok).toBe(false);
  const refused = parseStrategy(tinyStrategy({ method: { id: 'promethee-2', q: 0.4 } }));
  expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual(['method']);
});
