import { describe, expect, test } from 'vitest';
import { constraintCost, constraintCosts } from './constraint-cost.ts';
import { headline } from './headline.ts';
import { verdict } from './verdict.ts';
import { whyAbove } from './why-above.ts';
import { rank } from './rank.ts';
import type { Strategy } from './strategy.ts';
import { packed, tinyRelease, tinyStrategy } from './testing/tiny-release.ts';
import { warningsOf } from './warnings.ts';

const release = tinyRelease();
const ranking = rank(release, tinyStrategy());

describe('headline(release, ranking)', () => {
  const said = (change: Partial<Strategy>, from = release) =>
    headline(from, rank(from, tinyStrategy(change)));

  test('names the leader and the ranks that lie too close', () => {
    expect(said({}).headline).toBe('Alba leads; ranks 2 and 3 lie within half a point');
    expect(said({}).detail).toBe(
      'Whatever the missing values turn out to be, the lead stays on these weights.'
    );
  });

  test('says by how much when nobody is close', () => {
    const apart = tinyRelease({ values: { size: packed({ AAA: 90, BBB: 60, CCC: 40, DDD: 10 }) } });
    expect(said({ criteria: [{ id: 'size', weight: 1 }] }, apart).headline).toBe('Alba leads by 30.0 points');
  });

  test('says when missing values alone could change the lead', () => {
    // DDD: size 25 of weight 1 and trouble unknown of weight 3, so up to (0.25 + 3) / 4.
    const criteria = [
      { id: 'size', weight: 1 },
      { id: 'trouble', weight: 3 }
    ];
    expect(said({ criteria, coverageFloor: 0 }).detail).toBe(
      'Missing values alone could lift Dune past the lead.'
    );
  });

  test('has words for an empty list', () => {
    expect(said({ criteria: [{ id: 'size', weight: 0 }] }).headline).toBe('No criterion has weight');
    const constraints = [{ id: 'minimum' as const, criterion: 'size', value: 99 }];
    expect(said({ constraints }).headline).toBe('Constraints exclude every market');
  });
});

describe('whyAbove(release, ranking, a, b)', () => {
  test('gives the differences, largest first, which sum to that of the scores', () => {
    expect(whyAbove(release, ranking, 'AAA', 'BBB')).toEqual({
      sentence: 'Alba is 12.5 points above Bora: mostly size (+18.8); against it trouble (−6.3).',
      differences: [
        { criterion: 'size', points: 18.75 },
        { criterion: 'trouble', points: -6.25 }
      ]
    });
  });

  test('turns round for the lower of two and knows a tie', () => {
    expect(whyAbove(release, ranking, 'BBB', 'AAA').sentence).toMatch(
      /^Bora is 12.5 points below Alba: mostly size/
    );
    expect(whyAbove(release, ranking, 'BBB', 'CCC').sentence).toBe('Bora and Cela tie.');
  });
});

describe('verdict(release, ranking, id)', () => {
  test('names what lifts a market above the middle and what holds it back', () => {
    // Medians: size 37.5 of 56.25, 37.5, 37.5, 25; trouble 18.75 of 12.5, 18.75, 18.75.
    expect(verdict(release, ranking, 'AAA')).toEqual({
      lifts: ['size'],
      holdsBack: ['trouble'],
      text: 'Size lifts Alba, but trouble holds it back.'
    });
    expect(verdict(release, ranking, 'DDD').text).toBe('Size holds Dune back.');
    expect(verdict(release, ranking, 'BBB').text).toBe('Bora stands near the middle on every criterion.');
  });

  test('gives the reason of a market that is out', () => {
    const constraints = [{ id: 'list' as const, list: 'full-list' }];
    expect(verdict(release, rank(release, tinyStrategy({ constraints })), 'CCC').text).toBe(
      'Cela is excluded: On the list: Full list.'
    );
  });
});

describe('warningsOf(release, ranking)', () => {
  const warned = (change: Partial<Strategy>) =>
    warningsOf(release, rank(release, tinyStrategy(change))).map(({ id }) => id);

  test('says when one criterion decides', () => {
    expect(warned({})).toContain('one-decides');
    expect(warned({ criteria: [{ id: 'size', weight: 1 }] })).toEqual(['one-decides']);
    expect(warned({ criteria: [{ id: 'size', weight: 0 }] })).toEqual(['no-weight']);
  });

  test('says when two criteria measure the same thing', () => {
    const criteria = [
      { id: 'size', weight: 1 },
      { id: 'presence', weight: 1, sense: 'reason-to-go' as const }
    ];
    const alike = tinyRelease({
      values: { size: packed({ AAA: 80, BBB: 40, CCC: 20 }), presence: packed({ AAA: 8, BBB: 4, CCC: 2 }) }
    });
    const [warning] = warningsOf(alike, rank(alike, tinyStrategy({ criteria })));
    expect(warning).toMatchObject({ id: 'same:size:presence', criteria: ['size', 'presence'] });
    expect(warning?.text).toContain('over all markets (correlation 1.00); they count the same thing twice');
    expect(warning?.text).toContain('one idea gets 100% of the weight');
  });

  test('says how much weight is left of two criteria that cancel each other out', () => {
    // Presence as a reason to avoid turns its utility around: r = -1, and of 3 + 1 points 2 are left.
    const criteria = [
      { id: 'size', weight: 3 },
      { id: 'presence', weight: 1, sense: 'reason-to-avoid' as const }
    ];
    const alike = tinyRelease({
      values: { size: packed({ AAA: 80, BBB: 40, CCC: 20 }), presence: packed({ AAA: 8, BBB: 4, CCC: 2 }) }
    });
    const text = warningsOf(alike, rank(alike, tinyStrategy({ criteria }))).at(-1)?.text;
    expect(text).toContain('move against each other over all markets (correlation −1.00)');
    expect(text).toContain('of 100% of the weight 50% is left');
  });

  test('sums what three criteria of one idea get, and asks the ranked markets alone where they are enough', () => {
    const ids = Array.from({ length: 12 }, (_, k) => `M${String(k).padStart(2, '0')}`);
    const at = (value: (k: number) => number) =>
      packed(Object.fromEntries(ids.map((id, k) => [id, value(k)])));
    const one = release.countries[0]!;
    const many = tinyRelease({
      countries: ids.map((iso3) => ({ ...one, iso3, name: iso3 })),
      // Excluded below size 10, the first market alone breaks the line.
      values: {
        size: at((k) => (k === 0 ? 0 : 20 + k)),
        trouble: at((k) => (k === 0 ? 0 : 10 - k / 2)),
        presence: at((k) => (k === 0 ? 8 : k / 2))
      }
    });
    const criteria = [
      { id: 'size', weight: 2 },
      { id: 'trouble', weight: 1 },
      { id: 'presence', weight: 1, sense: 'reason-to-go' as const }
    ];
    const texts = (constraints: Strategy['constraints']) =>
      warningsOf(many, rank(many, tinyStrategy({ criteria, constraints })))
        .filter(({ id }) => id.startsWith('same:'))
        .map(({ text }) => text);
    const kept = texts([{ id: 'minimum', criterion: 'size', value: 10 }]);
    expect(kept).toHaveLength(3);
    expect(kept[0]).toContain('over the 11 ranked markets (correlation 1.00)');
    expect(kept[0]).toContain('with presence one idea gets 100% of the weight');
    expect(texts([]).filter((text) => text.startsWith('size'))).toEqual([]);
  });
});

test('constraintCost(release, strategy, constraint) counts the markets it alone would exclude', () => {
  expect(constraintCost(release, tinyStrategy(), { id: 'minimum', criterion: 'size', value: 60 })).toBe(3);
  const constraints = [
    { id: 'list' as const, list: 'full-list' },
    { id: 'minimum' as const, criterion: 'size', value: 60 }
  ];
  expect(constraintCosts(release, tinyStrategy({ constraints }))).toEqual([
    { key: 'minimum:size', removes: 3 },
    { key: 'list:full-list', removes: 1 }
  ]);
});
