import { expect, test } from 'vitest';
import { rank } from '#lib/strategy/rank.ts';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { overlapWords } from './overlap-words.ts';

// Pair counts AAA and DDD, Trio AAA, BBB and CCC.
const words = (blocs: string[]) =>
  overlapWords(rank(tinyRelease(), tinyStrategy({}, { show: 'mixed', blocs })).items, (id) => id);

test('overlapWords(items) is silent without a bloc', () => {
  expect(words([])).toBe('');
});

test('overlapWords(items) counts who is folded', () => {
  expect(words(['pair'])).toBe('2 markets stand under a bloc and have no rank of their own.');
});

test('overlapWords(items) names who belongs to two of the blocs', () => {
  expect(words(['trio', 'pair'])).toBe(
    '4 markets stand under 2 blocs and have no rank of their own. 1 belongs to more than one and is listed once, under the first chosen: AAA.'
  );
});
