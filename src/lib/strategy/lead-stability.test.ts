import { describe, expect, test } from 'vitest';
import { release } from '../../../tests/data/newest-release.ts';
import { setWeight } from './edits.ts';
import { leadStability } from './lead-stability.ts';
import { defaultStrategy } from './presets.ts';
import { rank } from './rank.ts';

describe('leadStability(release, ranking)', () => {
  const strategy = defaultStrategy(release.id);
  const leaderWith = (id: string, weight: number) =>
    rank(release, setWeight(strategy, id, weight)).items[0]?.id;

  test.each(['reweight', 'worst', 'exclude', 'impute'] as const)(
    'ends where rank() names another leader, missing values by %s',
    (missing) => {
      const changed = { ...strategy, missing };
      const stability = leadStability(release, rank(release, changed))!;
      const leader = (id: string, weight: number) =>
        rank(release, setWeight(changed, id, weight)).items[0]?.id;
      for (const [id, { from, to }] of stability.intervals) {
        if (from > 0) {
          expect([id, leader(id, from + 1e-6)]).toEqual([id, stability.leader]);
          expect([id, leader(id, from - 1e-6)]).not.toEqual([id, stability.leader]);
        } else expect([id, leader(id, 0)]).toEqual([id, stability.leader]);
        if (to < Infinity) {
          expect([id, leader(id, to - 1e-6)]).toEqual([id, stability.leader]);
          expect([id, leader(id, to + 1e-6)]).not.toEqual([id, stability.leader]);
        } else expect([id, leader(id, 1e6)]).toEqual([id, stability.leader]);
      }
    }
  );

  test('names a smallest change that unseats the leader, and no weight moves it with less', () => {
    const { leader, intervals, smallest } = leadStability(release, rank(release, strategy))!;
    const change = smallest!;
    expect(leaderWith(change.id, change.to)).toBe(change.leader);
    expect(change.leader).not.toBe(leader);
    const reach = Math.abs(change.to - change.from);
    for (const { id, weight } of strategy.criteria) {
      const { from, to } = intervals.get(id) ?? { from: 0, to: Infinity };
      if (from > 0) expect(weight - from).toBeGreaterThan(reach - 0.1);
      expect(to - weight).toBeGreaterThan(reach - 0.1);
    }
  });

  test('is silent where first place is shared or blocs are listed', () => {
    const blocs = { ...strategy, scope: { ...strategy.scope, show: 'blocs' as const } };
    expect(leadStability(release, rank(release, blocs))).toBeNull();
    const nothing = { ...strategy, criteria: strategy.criteria.map((one) => ({ ...one, weight: 0 })) };
    expect(leadStability(release, rank(release, nothing))).toBeNull();
  });
});
