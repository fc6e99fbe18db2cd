import { expect, test } from 'vitest';
import type { Brief } from '#lib/state/briefs.ts';
import { encodeLink } from '#lib/strategy/encode-link.ts';
import { rank } from '#lib/strategy/rank.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { sinceBrief } from './since-brief.ts';

const before = tinyRelease();
const strategy = tinyStrategy();

function briefOf(exported: Strategy): Brief {
  const encoded = encodeLink(exported);
  if (!encoded.ok) throw new Error('The strategy is too large for a link.');
  return {
    what: 'Link',
    code: encoded.code,
    name: exported.name,
    release: exported.release,
    day: '2026-11-20'
  };
}

const load = (id: string) => Promise.resolve(id === before.id ? before : undefined);

test('sinceBrief(brief, now) finds nothing while neither strategy nor release changed', async () => {
  const now = { release: before, ranking: rank(before, strategy) };
  const since = await sinceBrief(briefOf(strategy), now, [], load);
  expect(since).toMatchObject({ changes: [], isNewRelease: false, moves: { moves: [], held: 4 } });
});

test('sinceBrief(brief, now) says what the newer release moved, and by which criterion', async () => {
  // Dune is scored on size alone: 25 of 100 becomes 100 of 100, from fourth to first.
  const { values } = before;
  const after = tinyRelease({
    id: '2026.12-11111111',
    values: { ...values, size: { ...values.size, DDD: [100, 2025] } }
  });
  const today = { ...strategy, release: after.id };
  const since = await sinceBrief(
    briefOf(strategy),
    { release: after, ranking: rank(after, today) },
    [],
    load
  );
  expect(since.isNewRelease).toBe(true);
  expect(since.changes).toEqual([]);
  expect(since.moves.moves[0]).toEqual({ id: 'DDD', from: 4, to: 1 });
  expect(since.moves.scores.get('DDD')?.by).toEqual([{ criterion: 'size', points: 75 }]);
});

test('sinceBrief(brief, now) names a weight that was changed since', async () => {
  const [first, ...others] = strategy.criteria;
  const changed = { ...strategy, criteria: [{ ...first!, weight: first!.weight + 3 }, ...others] };
  const now = { release: before, ranking: rank(before, changed) };
  const since = await sinceBrief(briefOf(strategy), now, [], load);
  expect(since.changes.map(({ id }) => id)).toEqual([`weight:${first!.id}`]);
});

test('sinceBrief(brief, now) tells of a damaged code and of a release that is not served', async () => {
  const now = { release: before, ranking: rank(before, strategy) };
  const damaged = { ...briefOf(strategy), code: '1abc' };
  await expect(sinceBrief(damaged, now, [], load)).rejects.toThrow('damaged');
  const old = briefOf({ ...strategy, release: '2025.01-00000000' });
  await expect(sinceBrief(old, now, [], load)).rejects.toThrow('2025.01-00000000');
});
