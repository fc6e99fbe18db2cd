import { describe, expect, it } from 'vitest';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import { plainItem } from '#lib/strategy/testing/plain-item.ts';
import { emptyDraft } from './draft.ts';
import { addTarget, hasTarget, removeTarget, targetFrom } from './edits.ts';

const strategy = defaultStrategy('2026.11-00000000');
const kenya = plainItem('KEN', 31, { score: 48.25 });
const ranking: Ranking = {
  release: '2026.11-00000000',
  strategy,
  criteria: [],
  items: [kenya],
  countries: [kenya],
  counts: { ranked: 159, excluded: 24, unranked: 12 },
  countryCounts: { ranked: 159, excluded: 24, unranked: 12 },
  totalWeight: 100
};
const draft = emptyDraft('d1', '2026-11-21');
const target = targetFrom(ranking, 'KEN', 'Kenya', '2026-11-21');

describe('targetFrom(ranking, id)', () => {
  it('keeps the rank, the strategy and the release the market was chosen under', () => {
    expect(target.chosen).toEqual({
      date: '2026-11-21',
      rank: 31,
      of: 159,
      score: 48.25,
      status: 'ranked',
      release: '2026.11-00000000',
      strategy
    });
  });

  it('names the id when the ranking does not know it', () => {
    expect(() => targetFrom(ranking, 'XYZ', 'Nowhere', '2026-11-21')).toThrow('"XYZ"');
  });
});

describe('addTarget(draft, target)', () => {
  it('keeps the first choice when the same market is added again', () => {
    const later = { ...target, chosen: { ...target.chosen, rank: 5 } };
    const twice = addTarget(addTarget(draft, target), later);
    expect(twice.targets).toHaveLength(1);
    expect(twice.targets[0]?.chosen.rank).toBe(31);
  });

  it('leaves the draft it was given as it was', () => {
    addTarget(draft, target);
    expect(draft.targets).toEqual([]);
  });
});

it('removeTarget(draft, id) takes out that target alone', () => {
  const both = addTarget(addTarget(draft, target), { ...target, id: 'asean', kind: 'bloc' });
  const left = removeTarget(both, 'KEN');
  expect(hasTarget(left, 'KEN')).toBe(false);
  expect(hasTarget(left, 'asean')).toBe(true);
});
