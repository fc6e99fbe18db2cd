import { describe, expect, it } from 'vitest';
import { declarePrivate, type PrivateCriterion } from '#lib/catalog/private/private-criterion.ts';
import { withPrivate } from '#lib/catalog/private/with-private.ts';
import { aggregations, type AggregationId } from '#lib/scoring/aggregate/index.ts';
import { checkAgainstRelease } from './check-against-release.ts';
import { decodeLink } from './decode-link.ts';
import { encodeLink } from './encode-link.ts';
import { privateCriteria } from './private-criteria.ts';
import { publishRanking } from './publish-ranking.ts';
import { rank } from './rank.ts';
import { robustnessProblem } from './robustness/robustness-problem.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';
import { warningsOf } from './warnings.ts';

const id = 'private-k3f9ab-Delay';
const own: PrivateCriterion = {
  id,
  label: 'Delay',
  unit: 'days',
  group: 'strategic',
  source: 'Harbor survey',
  loaded: '2026-11-21',
  goalposts: { worst: 73.619, best: 3.619 },
  values: { AAA: [73.619, 2024], BBB: [3.619, 2024], CCC: [38.619, 2024], DDD: [38.619, 2024] }
};
const strategy = tinyStrategy({
  criteria: [
    { id: 'size', weight: 3 },
    { id, weight: 7 }
  ]
});
const here = withPrivate(tinyRelease(), [declarePrivate(own)], privateCriteria(strategy));
const elsewhere = withPrivate(tinyRelease(), [], privateCriteria(strategy));
const scores = (release = here, chosen = strategy) =>
  Object.fromEntries(rank(release, chosen).items.map((item) => [item.id, item.score]));

describe('rank(a release with private criteria)', () => {
  it('counts a private criterion like any other', () => {
    // Size alone gives AAA 75 and DDD 25 (tinyStrategy); the delay gives AAA 0, BBB 1, DDD 0.5. Shares 0.3 and 0.7.
    expect(scores().AAA).toBeCloseTo(0.3 * 75);
    expect(scores().DDD).toBeCloseTo(0.3 * 25 + 0.7 * 50);
    expect(rank(here, strategy).criteria[1]).toMatchObject({ label: 'Delay', share: 0.7, neutral: false });
  });

  it('leaves one that is missing here out of the sum, with its points kept', () => {
    const size = tinyStrategy({ criteria: [{ id: 'size', weight: 3 }] });
    expect(scores(elsewhere)).toEqual(scores(tinyRelease(), size));
    expect(rank(elsewhere, strategy).criteria[1]).toMatchObject({ weight: 7, share: 0, neutral: true });
    expect(elsewhere.criteria.at(-1)).toMatchObject({ own: 'missing', label: 'Delay' });
  });

  it.each(Object.keys(aggregations))('does so under %s, with ranges and warnings', (method) => {
    const chosen = { ...strategy, method: { id: method as AggregationId } };
    const without = tinyStrategy({
      criteria: [{ id: 'size', weight: 3 }],
      method: { id: method as AggregationId }
    });
    expect(scores(elsewhere, chosen)).toEqual(scores(tinyRelease(), without));
    const ranking = rank(elsewhere, chosen);
    expect(robustnessProblem(elsewhere, chosen, ranking)?.criteria).toEqual(['size']);
    expect(() => warningsOf(elsewhere, ranking)).not.toThrow();
  });

  it.each(['exclude', 'worst', 'impute'] as const)(
    'does so where missing values are handled by %s',
    (missing) => {
      const size = tinyStrategy({ criteria: [{ id: 'size', weight: 3 }], missing });
      expect(scores(elsewhere, { ...strategy, missing })).toEqual(scores(tinyRelease(), size));
    }
  );

  it('sets a constraint on a missing one aside, marked, instead of stopping everyone', () => {
    const limited = { ...strategy, constraints: [{ id: 'known' as const, criterion: id }] };
    const [first] = rank(elsewhere, limited).items;
    expect(first?.status).toBe('ranked');
    expect(first?.marks[0]?.text).toContain('was not checked');
  });
});

describe('what leaves the browser', () => {
  it('a link carries id and points, and nothing of the values', () => {
    const link = encodeLink(strategy);
    const read = link.ok ? decodeLink(link.code) : null;
    expect(read?.ok && read.strategy.criteria[1]).toEqual({ id, weight: 7 });
    expect(JSON.stringify(read)).not.toContain('.619');
  });

  it('a published ranking has no value of it, whoever publishes', () => {
    expect(JSON.stringify(publishRanking(here, rank(here, strategy)))).not.toContain('.619');
  });

  it('a server refuses to rank by it and says why', () => {
    const [problem] = checkAgainstRelease(tinyRelease(), strategy);
    expect(problem?.message).toContain('“Delay” is a private criterion');
  });
});

it('privateCriteria(strategy) lists those weighed and those constrained, each once', () => {
  const constraints = [
    { id: 'minimum' as const, criterion: id, value: 1 },
    { id: 'minimum' as const, criterion: 'private-zz-Other', value: 1 }
  ];
  expect(privateCriteria({ ...strategy, constraints })).toEqual([id, 'private-zz-Other']);
});

it('withPrivate(release, none, none) is the release itself, so that nothing is worked out anew', () => {
  const release = tinyRelease();
  expect(withPrivate(release, [], ['size', ''])).toBe(release);
});
