import { expect, test } from 'vitest';
import { rank } from '../rank.ts';
import { tinyRelease, tinyStrategy } from '../testing/tiny-release.ts';
import { firmHeadline } from './firm-headline.ts';

const release = tinyRelease();
const ranking = rank(release, tinyStrategy());
const ids = ['AAA', 'BBB', 'CCC', 'DDD'];
const more = [...ids, ...Array.from({ length: 8 }, (_, k) => `M${k}`)];

test('firmHeadline(ranking) names the first band near the top and who stays in the top ten', () => {
  const overtaken = more.slice(1).map((_, k) => (k === 1 || k === 2 ? 0.4 : 0.1));
  const top10 = more.map((_, k) => (k < 6 ? 0.8 : 0.79));
  expect(firmHeadline(release, ranking, { draws: 2000, ids: more, overtaken, top10 })).toEqual({
    headline: 'Alba leads, but ranks 2 to 4 are too close to call',
    detail: '6 of today’s top 10 stay there in at least 80% of 2,000 trials.'
  });
});

test('firmHeadline(ranking) says so when the lead itself is open, and when nothing is', () => {
  const say = (overtaken: number[]) =>
    firmHeadline(release, ranking, { draws: 10_000, ids, overtaken, top10: [1, 1, 1, 1] }).headline;
  expect(say([0.5, 0, 0])).toBe('Alba leads, but ranks 1 and 2 are too close to call');
  expect(say([0, 0, 0])).toBe('Alba leads, and the ranks behind are told apart');
});
