import { describe, expect, test } from 'vitest';
import { mergeWeights } from './merge-weights.ts';
import { packed, tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

const weights = (size: number, trouble: number) =>
  tinyStrategy({
    criteria: [
      { id: 'size', weight: size },
      { id: 'trouble', weight: trouble }
    ]
  });
const voice = (name: string, strategy: ReturnType<typeof weights>) => ({ name, strategy });

describe('mergeWeights(release, voices)', () => {
  test('takes the mean of shares, not of points, and names the widest spread', () => {
    // Shares of size: 3/4, 1/2 and 10/40 = 1/4; mean 1/2, spread sqrt((1/16 + 0 + 1/16) / 3) = 0.204.
    const merge = mergeWeights(tinyRelease(), [
      voice('Ann', weights(3, 1)),
      voice('Bo', weights(2, 2)),
      voice('Cy', weights(10, 30))
    ]);
    expect(merge.criteria.map(({ id, shares, mean }) => ({ id, shares, mean }))).toEqual([
      { id: 'size', shares: [0.75, 0.5, 0.25], mean: 0.5 },
      { id: 'trouble', shares: [0.25, 0.5, 0.75], mean: 0.5 }
    ]);
    expect(merge.disputed?.spread).toBeCloseTo(Math.sqrt(2 / 16 / 3), 12);
    expect(merge.strategy.criteria).toEqual([
      { id: 'size', weight: 50 },
      { id: 'trouble', weight: 50 }
    ]);
  });

  test('lets a reason to go and a reason to stay away of the same share cancel out', () => {
    const sided = (sense: 'reason-to-go' | 'reason-to-avoid') =>
      tinyStrategy({
        criteria: [
          { id: 'size', weight: 1 },
          { id: 'presence', weight: 1, sense }
        ]
      });
    const merge = mergeWeights(tinyRelease(), [
      voice('Ann', sided('reason-to-go')),
      voice('Bo', sided('reason-to-avoid'))
    ]);
    expect(merge.disputed).toMatchObject({ id: 'presence', shares: [0.5, -0.5], mean: 0, spread: 0.5 });
    expect(merge.strategy.criteria).toEqual([
      { id: 'size', weight: 50 },
      { id: 'presence', weight: 0 }
    ]);
  });

  test('says that the top 5 depends on the disputed criterion where it does', () => {
    // Six markets: by size alone F falls out of the first five, by trouble alone A does.
    const names = ['AAA', 'BBB', 'CCC', 'DDD', 'TER', 'USA'];
    const release = tinyRelease({
      values: {
        size: packed({ AAA: 100, BBB: 90, CCC: 80, DDD: 70, EEE: 60, FFF: 50 }),
        trouble: packed({ AAA: 10, BBB: 1, CCC: 1, DDD: 1, EEE: 1, FFF: 0 })
      }
    });
    const six = {
      ...release,
      countries: names.map((_name, at) => ({
        ...release.countries[0]!,
        iso3: 'ABCDEF'.charAt(at).repeat(3)
      }))
    };
    const split = mergeWeights(six, [voice('Ann', weights(1, 0)), voice('Bo', weights(0, 1))]);
    expect(split.atMost).toEqual(['AAA', 'BBB', 'CCC', 'DDD', 'EEE']);
    expect(split.atLeast).toEqual(['FFF', 'BBB', 'CCC', 'DDD', 'EEE']);
    expect(split.depends).toBe(true);
    expect(split.tops[0]).not.toContain('FFF');

    const agreed = mergeWeights(six, [voice('Ann', weights(1, 0)), voice('Bo', weights(1, 0))]);
    expect(agreed).toMatchObject({ disputed: null, depends: false });
  });

  test('keeps a criterion that only one of them weighs, at its share of the mean', () => {
    const only = tinyStrategy({ criteria: [{ id: 'country-risk', weight: 4 }] });
    const merge = mergeWeights(tinyRelease(), [voice('Ann', weights(1, 0)), voice('Bo', only)]);
    expect(merge.strategy.criteria).toContainEqual({ id: 'country-risk', weight: 50 });
  });

  test('refuses a single voice', () => {
    expect(() => mergeWeights(tinyRelease(), [voice('Ann', weights(1, 1))])).toThrow('at least two people');
  });
});
