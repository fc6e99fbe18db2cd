import { expect, it } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { compareDrafts } from './compare-drafts.ts';
import { fullDraft, targetOf } from './testing/full-draft.ts';

it('compareDrafts(release, a, b) finds a market that one names and the other reaches through a bloc', () => {
  const first = fullDraft();
  const second = { ...fullDraft(), targets: [targetOf('pair', 'Pair', 'bloc')], support: [] };
  expect(compareDrafts(tinyRelease(), first, second)).toEqual({
    shared: ['AAA'],
    onlyFirst: [],
    onlySecond: ['DDD'],
    support: [{ agency: 'EXIM', first: 4_800_000_000, second: 0 }]
  });
});
