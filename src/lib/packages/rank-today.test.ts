import { expect, it } from 'vitest';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { rankToday } from './rank-today.ts';
import { targetOf } from './testing/full-draft.ts';

const release = tinyRelease({ values: { size: { AAA: [80, 2025], BBB: [40, 2025], DDD: [20, 2025] } } });
const base = defaultStrategy(release.id);
const strategy = {
  ...base,
  scope: { ...base.scope, rule: { id: 'mean' as const } },
  constraints: [],
  criteria: [{ id: 'size', weight: 1 }],
  missing: 'worst' as const
};

// The pair has a mean of (80 + 20) / 2, the trio of (80 + 40) / 2. CCC has no value, so it has no rank: three are ranked.
it('rankToday(release, strategy, targets) ranks countries among countries and a bloc among blocs', () => {
  const found = rankToday(release, strategy, [
    targetOf('BBB', 'Bora'),
    targetOf('pair', 'Pair', 'bloc'),
    targetOf('gone', 'Gone', 'bloc')
  ]);
  expect(found.get('BBB')).toMatchObject({ item: { rank: 2 }, of: 3 });
  expect(found.get('pair')).toMatchObject({ item: { rank: 2, kind: 'bloc' }, of: 2 });
  expect(found.has('gone')).toBe(false);
});
