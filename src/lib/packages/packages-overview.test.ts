import { expect, it } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { digestOf } from './digest.ts';
import { packagesOverview } from './packages-overview.ts';
import { fullDraft, targetOf } from './testing/full-draft.ts';

const ranked = [
  { id: 'BBB', rank: 1 },
  { id: 'DDD', rank: 2 },
  { id: 'AAA', rank: 3 },
  { id: 'CCC', rank: null }
];
const aimingAt = (id: string, ...targets: ReturnType<typeof targetOf>[]) => ({
  id,
  ...digestOf({ ...fullDraft(), targets })
});

it('packagesOverview(...) counts a market once for a package that names it and reaches it through a bloc too', () => {
  const both = aimingAt('one', targetOf('AAA', 'Alba'), targetOf('pair', 'Pair', 'bloc'));
  expect(packagesOverview(tinyRelease(), ranked, [both, aimingAt('two', targetOf('AAA', 'Alba'))])).toEqual({
    taken: [
      { iso3: 'AAA', rank: 3, packages: ['one', 'two'] },
      { iso3: 'DDD', rank: 2, packages: ['one'] }
    ],
    free: [{ iso3: 'BBB', rank: 1 }]
  });
});

it('packagesOverview(...) puts a market without a rank behind its equals, and never into the white space', () => {
  const { taken, free } = packagesOverview(tinyRelease(), ranked, [
    aimingAt('one', targetOf('CCC', 'Cela'), targetOf('BBB', 'Bora'))
  ]);
  expect(taken.map(({ iso3 }) => iso3)).toEqual(['BBB', 'CCC']);
  expect(free.map(({ iso3 }) => iso3)).toEqual(['DDD', 'AAA']);
});

it('digestOf(draft) keeps the members of a bloc somebody made themselves, without the United States', () => {
  const target = targetOf('x1', 'Red Sea', 'bloc');
  const { strategy } = target.chosen;
  const own = { id: 'x1', name: 'Red Sea', members: ['BBB', 'USA'] };
  const chosen = {
    ...target.chosen,
    strategy: { ...strategy, scope: { ...strategy.scope, adHocBlocs: [own] } }
  };
  const { taken } = packagesOverview(tinyRelease(), ranked, [aimingAt('one', { ...target, chosen })]);
  expect(taken).toEqual([{ iso3: 'BBB', rank: 1, packages: ['one'] }]);
});
